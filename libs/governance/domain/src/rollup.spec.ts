import { fixed } from '@tranche/shared/domain/decimal.ts';
import { example } from '@tranche/shared/testing/examples.ts';
import { driversText, rollUp, type RollupChild } from './rollup.ts';

interface Expected { worstOf: string; worstOfReason: string; weightedMean: string; weighted: string; weightedReason: string; notAssessed: number }
const { inputs, expected } = example<{ children: RollupChild[] }, Expected>('rag-rollup');

describe('roll-up of statuses (rag-rollup)', () => {
  it('worst of: one child drives it', () => {
    const result = rollUp(inputs.children, 'worstOf');
    expect([result.status, result.drivers.map((each) => each.key).join(), result.notAssessed]).toEqual([expected.worstOf, expected.worstOfReason, expected.notAssessed]);
  });

  it('weighted by budget: a mean with the shares behind it, every ◆ child still listed', () => {
    const result = rollUp(inputs.children, 'budgetWeighted');
    expect(result.mean && fixed(result.mean, 4)).toBe(expected.weightedMean);
    expect([result.status, driversText(result.drivers), result.notAssessed]).toEqual([expected.weighted, expected.weightedReason, expected.notAssessed]);
    expect(result.outside).toEqual(['P-4']);
  });

  it('an empty programme is not assessed (domain.md 6, 47)', () => {
    expect(rollUp([], 'worstOf')).toMatchObject({ status: 'notAssessed', drivers: [], mean: null, notAssessed: 0 });
  });

  it('leaves paused and complete children out and counts them (domain.md 6, 48)', () => {
    const children: RollupChild[] = [
      { key: 'P-10', status: 'paused', budget: '310000' }, { key: 'P-1', status: 'complete', budget: '180000' }, { key: 'P-6', status: 'onCourse', budget: '490000' },
    ];
    expect(rollUp(children, 'worstOf')).toMatchObject({ status: 'onCourse', drivers: [], paused: 1, complete: 1, notAssessed: 0 });
    expect(rollUp(children.slice(0, 1), 'worstOf').status).toBe('paused');
    expect(rollUp(children.slice(1, 2), 'worstOf').status).toBe('complete');
    expect(rollUp(children.slice(0, 2), 'budgetWeighted').status).toBe('paused');
  });

  it('has no mean without weights: no figure rather than an invented one (cases C-035)', () => {
    const children: RollupChild[] = [{ key: 'P-1', status: 'outside', budget: 0 }];
    expect(rollUp(children, 'budgetWeighted')).toMatchObject({ status: 'notAssessed', mean: null, outside: ['P-1'] });
    expect(rollUp(children, 'worstOf').status).toBe('outside');
  });

  it('PG-1 of the demo town is ◆ by P-3 (domain.md 7)', () => {
    const children: RollupChild[] = [
      { key: 'P-1', status: 'complete', budget: '180000' }, { key: 'P-2', status: 'onCourse', budget: '420000' }, { key: 'P-3', status: 'outside', budget: '380000' },
      { key: 'P-4', status: 'attention', budget: '240000' }, { key: 'P-5', status: 'onCourse', budget: '150000' },
    ];
    expect(rollUp(children, 'worstOf')).toMatchObject({ status: 'outside', drivers: [{ key: 'P-3' }] });
  });
});
