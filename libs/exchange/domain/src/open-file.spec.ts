import { caseFile, publishedFile } from '@tranche/exchange/testing/files.ts';
import { mappings } from './mappings.ts';
import { openFile } from './open-file.ts';
import { limits } from './table.ts';

const kindOf = (bytes: Uint8Array, wanted?: Parameters<typeof openFile>[2]) => {
  const opened = openFile(bytes, mappings, wanted);
  if (!opened.ok) return opened.refusals[0]?.rule;
  return 'publication' in opened.value.kind ? opened.value.kind.publication.id : opened.value.kind.register;
};
const bytes = (text: string) => new TextEncoder().encode(text);

describe('openFile', () => {
  it.each([
    ['uk-gmpp/gmpp_2015.csv', 'uk-gmpp-2015'],
    ['uk-gmpp/gmpp_2019.csv', 'uk-gmpp-2019'],
    ['uk-gmpp/gmpp_2020.csv', 'uk-gmpp-2020'],
    ['uk-gmpp/gmpp_2022.csv', 'uk-gmpp-2022'],
    ['uk-gmpp/gmpp_2023.csv', 'uk-gmpp-2023'],
    ['nyc-capital/projects.csv', 'nyc-projects'],
    ['nyc-capital/all-projects.csv', 'nyc-all-projects'],
  ])('recognises %s as %s', (file, kind) => {
    expect(kindOf(publishedFile(file))).toBe(kind);
  });

  it.each([
    ['risks-utf16le.csv', 'risks'],
    ['issues-semicolon-quotes.csv', 'issues'],
    ['milestones-bad-dates.csv', 'milestones'],
    ['costs-numbers.csv', 'costs'],
  ])('recognises %s as register %s', (file, kind) => {
    expect(kindOf(caseFile(file))).toBe(kind);
  });

  it('refuses what it does not know, naming the columns', () => {
    expect(kindOf(bytes('Farbe,Form\nrot,rund\n'))).toBe('import.kindNotRecognised');
    expect(kindOf(bytes(''))).toBe('import.empty');
    expect(kindOf(new Uint8Array(limits.bytes + 1))).toBe('import.tooLarge');
    expect(kindOf(bytes('Title,Due\nA,1'), { publication: 'nowhere' })).toBe('import.unknownKind');
  });

  it('takes the word of the person for the kind', () => {
    expect(kindOf(bytes('Title,Date\nA,2026-01-01'), { register: 'risks' })).toBe('risks');
    expect(kindOf(bytes('Titel;Fällig\n'), { register: 'milestones' })).toBe('import.noRows');
  });
});
