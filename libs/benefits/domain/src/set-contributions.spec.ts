import type { Result } from '@tranche/shared/domain/result.ts';
import type { Share } from './attribution.ts';
import type { Benefit } from './benefit.ts';
import { setContributions, setContributionsInput } from './set-contributions.ts';

const id = (index: number) => `019300a0-0000-7000-8000-00000000000${index}`;
const benefit: Benefit = {
  state: 'realising', kind: 'benefit', category: null, beneficiary: 'Besuchende', ownerId: id(9), measureDe: 'Wartezeit', unit: 'min', aggregation: 'stock', holdBand: null,
  baselineValue: null, baselineOn: null, targetValue: null, targetOn: null, relapsedOn: null,
};
const set = (shares: readonly (readonly [project: number, share: string])[], over: Partial<Benefit> = {}, managerOfFirst: readonly string[] = [], kept: readonly Share[] = []) => {
  const contributions = shares.map(([project, share]) => ({ projectId: id(project), share }));
  const contributors = contributions.map(({ projectId }, index) => ({ projectId, managerIds: index === 0 ? managerOfFirst : [] }));
  return setContributions(setContributionsInput.parse({ benefitId: id(8), expectedVersion: 1, contributions }), { benefit: { ...benefit, ...over }, contributors, kept });
};
const rulesOf = (result: Result<unknown>) => (result.ok ? [] : result.refusals.map((refusal) => refusal.rule));

describe('contributions to a benefit', () => {
  it('add up to 100 % at most; the rest may stay open and 0 marks an enabler (domain.md 2.6)', () => {
    // Shares of B-1 in domain.md 7.
    expect(set([[1, '60'], [4, '15'], [5, '0']]).ok).toBe(true);
    expect(set([[1, '60'], [4, '40']]).ok).toBe(true);
    expect(set([]).ok).toBe(true);
  });

  it.each([
    [[[1, '60'], [4, '40.01']], ['benefit.sharesAboveHundred']],
    [[[1, '60'], [4, '-1']], ['benefit.shareOutside']],
    [[[1, '30'], [1, '30']], ['benefit.projectTwice']],
  ] as const)('%j: %j', (shares, rules) => {
    expect(rulesOf(set(shares))).toEqual(rules);
  });

  it('keep the owner apart from the manager of the only project', () => {
    expect(rulesOf(set([[1, '60']], {}, [id(9)]))).toEqual(['benefit.ownerManagesOnlyProject']);
    expect(rulesOf(set([[1, '60'], [2, '0']], {}, [id(9)]))).toEqual([]);
  });

  it('count those of projects that the actor may not see', () => {
    const kept = [{ projectId: id(7), share: '50' }];
    expect(rulesOf(set([[1, '50.01']], {}, [], kept))).toEqual(['benefit.sharesAboveHundred']);
    expect(set([[1, '50']], {}, [], kept).ok).toBe(true);
  });

  it('rest once the benefit is closed', () => {
    expect(rulesOf(set([], { state: 'closed' }))).toEqual(['benefit.notOpen']);
  });
});
