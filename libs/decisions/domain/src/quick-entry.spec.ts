import { day } from '@tranche/shared/domain/day.ts';
import { readQuickEntry } from './quick-entry.ts';

const people = [{ id: 'person:kraus', name: 'Anna Kraus' }, { id: 'person:klein', name: 'Berta Klein' }];
const read = (line: string) => readQuickEntry(line, { today: day('2026-09-30'), people });

describe('quick line of decisions and actions', () => {
  it('takes day and person out of the line and leaves the question', () => {
    const { text, values, unknown } = read('Eigenbetrieb oder Landesdienst? bis 9.10. @kraus');
    expect(text).toBe('Eigenbetrieb oder Landesdienst?');
    expect(values).toMatchObject({ dueOn: '2026-10-09', ownerId: 'person:kraus', ownerName: 'Anna Kraus' });
    expect(unknown).toEqual([]);
  });

  it('leaves amounts in the text: they are part of the question', () => {
    expect(read('Budget um 12.500 € erhöhen?').text).toBe('Budget um 12.500 € erhöhen?');
  });

  it('keeps what it does not understand in the text and marks it', () => {
    const { text, unknown } = read('Vergabe vorbereiten @niemand !sofort');
    expect(text).toBe('Vergabe vorbereiten @niemand !sofort');
    expect(unknown.map((span) => span.raw)).toEqual(['@niemand', '!sofort']);
  });

  it('reads another scope', () => {
    expect(read('Zuschnitt prüfen >p-7').values.scopeKey).toBe('P-7');
  });
});
