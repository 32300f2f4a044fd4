import { capabilityOf, inOneLine, isTold, structured, valueIds } from './audit-words.ts';

describe('words of the audit trail', () => {
  it.each([
    ['stage', 'state', 'running', 'projects.stageState.running'],
    ['risk', 'state', 'raised', 'risks.state.raised'],
    ['risk_response', 'state', 'planned', 'risks.responseState.planned'],
    ['seat', 'role', 'executive', 'organisation.role.executive'],
    ['exception_report', 'state', 'submitted', 'governance.exceptionState.submitted'],
    ['vote', 'value', 'yes', 'decisions.vote.yes'],
    ['decision_seat', 'role', 'sro', 'organisation.role.sro'],
  ])('%s.%s = %s may be called %s', (table, field, value, id) => {
    expect(valueIds(capabilityOf(table), table, field, value)).toContain(id);
  });

  it('asks for the more precise word first', () => {
    expect(valueIds('decisions', 'action', 'state', 'open').slice(0, 2)).toEqual(['decisions.actionState.open', 'decisions.state.open']);
  });

  it('knows no word for the values of a foreign table', () => {
    expect(valueIds(capabilityOf('figures'), 'figures', 'state', 'open')).toEqual([]);
  });

  it('says several values in one line, without the empty ones', () => {
    const say = { field: (name: string) => name.toUpperCase(), leaf: (name: string, value: string) => (name === 'kind' ? `<${value}>` : value) };
    expect(inOneLine(structured('{"title":"Hall","kind":"plan","end":null,"costs":[{"amount":"5"},{"amount":"7"}],"none":[]}'), say)).toBe('TITLE: Hall; KIND: <plan>; COSTS: AMOUNT: 5, AMOUNT: 7; NONE: –');
  });

  it.each(['Hall', '[Hall', '', '{'])('takes "%s" for a plain text', (text) => {
    expect(structured(text)).toBeUndefined();
  });

  it.each([
    [{ field: 'title', before: 'a', after: 'b' }, true],
    [{ field: 'title', before: null, after: null }, false],
    [{ field: 'version', before: '1', after: '2' }, false],
  ])('%j is told: %s', (change, expected) => {
    expect(isTold(change)).toBe(expected);
  });
});
