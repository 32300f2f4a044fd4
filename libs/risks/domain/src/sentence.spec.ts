import type { Language } from '@tranche/shared/domain/language.ts';
import type { RiskKind } from './risk.ts';
import { sentenceOf, sentenceParts } from './sentence.ts';

const risk = (language: Language, cause: string | null, event: string, effect: string | null, kind: RiskKind = 'threat') => ({ language, cause, event, effect, kind });

describe('sentence', () => {
  it.each([
    [risk('de', 'Chipmangel', 'Serverlieferung verspätet', 'Start S-3 rutscht'), 'Weil: Chipmangel – könnte geschehen: Serverlieferung verspätet – mit der Folge: Start S-3 rutscht.'],
    [risk('en', 'chip shortage', 'server delivery late', 'S-3 starts later.'), 'Because: chip shortage – this might happen: server delivery late – leading to: S-3 starts later.'],
    [risk('de', null, 'Serverlieferung verspätet', null), 'Könnte geschehen: Serverlieferung verspätet.'],
    [risk('en', null, 'University shares data', 'faster start', 'opportunity'), 'This might succeed: University shares data – leading to: faster start.'],
    [risk('de', 'Neues Gesetz.', 'Frist entfällt …', null, 'opportunity'), 'Weil: Neues Gesetz – könnte gelingen: Frist entfällt ….'],
  ])('%#', (given, sentence) => {
    expect(sentenceOf(given)).toBe(sentence);
  });

  it('marks its parts', () => {
    expect(sentenceParts(risk('de', 'A', 'B', 'C')).filter((part) => part.role !== 'connector')).toEqual([{ role: 'cause', text: 'A' }, { role: 'event', text: 'B' }, { role: 'effect', text: 'C' }]);
  });
});
