import { example } from '@tranche/shared/testing/examples.ts';
import { commitmentCover, type ByYear } from './commitment-cover.ts';

interface Inputs {
  readonly byYear: ByYear;
  readonly commitments: { readonly key: string; readonly byYear: ByYear }[];
}
interface Expected {
  readonly committedTotal: number;
  readonly remainingByYear: Record<string, number>;
  readonly remainingTotal: number;
  readonly coveredTotal: boolean;
  readonly coveredEveryYear: boolean;
  readonly uncovered: Record<string, number>;
}

const money = (value: number) => value.toFixed(2);
const moneyByYear = (values: Record<string, number>) => Object.fromEntries(Object.entries(values).map(([year, value]) => [year, money(value)]));

describe('cover of commitments', () => {
  it('is asked for each due year, not in total only', () => {
    const { inputs, expected } = example<Inputs, Expected>('ve-commitment');
    expect(commitmentCover(inputs.byYear, inputs.commitments.map((each) => each.byYear))).toEqual({
      ...expected,
      committedTotal: money(expected.committedTotal),
      remainingTotal: money(expected.remainingTotal),
      remainingByYear: moneyByYear(expected.remainingByYear),
      uncovered: moneyByYear(expected.uncovered),
    });
  });

  it('covers no year that was never authorised', () => {
    expect(commitmentCover({ 2027: 100 }, [{ 2028: '0.01' }])).toMatchObject({ coveredTotal: true, coveredEveryYear: false, uncovered: { 2028: '0.01' } });
  });
});
