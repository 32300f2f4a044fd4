import { curveInput, percentInput, pickedId } from './benefit-input.ts';

const rulesOf = (result: { success: boolean; error?: { issues: readonly object[] } | undefined }) => result.error?.issues.map((issue) => ('params' in issue ? (issue.params as { rule: string }).rule : '')) ?? [];

describe('rows of a form', () => {
  it.each([
    ['12.5', []],
    ['', ['input.missing']],
    ['12,5', ['input.noNumber']],
    ['12.555', ['input.noNumber']],
  ])('read the percentage "%s"', (text, rules) => {
    expect(rulesOf(percentInput.safeParse(text))).toEqual(rules);
  });

  it('tell a missing pick from a wrong one', () => {
    expect([rulesOf(pickedId.safeParse('')), rulesOf(pickedId.safeParse('P-1'))]).toEqual([['input.missing'], ['input.wrongForm']]);
  });

  it('read days that exist', () => {
    expect(curveInput.parse([{ onDay: '2027-06-30', percent: '100' }])).toEqual([{ onDay: '2027-06-30', percent: '100' }]);
    expect(rulesOf(curveInput.safeParse([{ onDay: '', percent: '100' }, { onDay: '2027-02-29', percent: '1' }]))).toEqual(['input.missing', 'input.noDay']);
  });
});
