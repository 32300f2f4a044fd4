import { example } from '@tranche/shared/testing/examples.ts';
import { satisfaction, satisfactionByGroup } from './satisfaction.ts';

const answers = (count: number) => Array.from({ length: count }, () => 9);

describe('satisfaction', () => {
  const { inputs, expected } = example<{ scores: number[]; hiddenExample: number[] }, { nps: string; mean: string; n: number; hidden: boolean }>('user-satisfaction');

  it('is promoters minus detractors, with mean and count', () => {
    const found = satisfaction(inputs.scores);
    expect(!found.hidden && [found.netPromoterScore.toString(), found.mean.toString(), found.count]).toEqual([expected.nps, expected.mean, expected.n]);
  });

  it('is hidden below five answers, without value and without count', () => {
    expect(satisfaction(inputs.hiddenExample)).toEqual({ hidden: expected.hidden });
    expect(satisfaction(answers(4))).toEqual({ hidden: true });
    expect(satisfaction(answers(5)).hidden).toBe(false);
  });

  it('hides a further group when total minus shown groups would give the hidden one away (cases C-075)', () => {
    const hidden = (groups: Record<string, number>) => Object.entries(satisfactionByGroup(Object.fromEntries(Object.entries(groups).map(([name, count]) => [name, answers(count)])))).filter(([, found]) => found.hidden).map(([name]) => name);
    expect(hidden({ a: 20, b: 3, c: 8 })).toEqual(['b', 'c']);
    expect(hidden({ a: 20, b: 3, c: 4 })).toEqual(['b', 'c']);
    expect(hidden({ a: 20, b: 0, c: 8 })).toEqual(['b']);
    expect(hidden({ a: 20, b: 6 })).toEqual([]);
  });
});
