import { sensitiveCriteria, weighOptions } from './options-matrix.ts';

const criteria = [{ key: 'cost', name: 'Cost', weight: 50 }, { key: 'users', name: 'Users', weight: 30 }, { key: 'risk', name: 'Risk', weight: 20 }];
const option = (id: string, cost: number, users: number, risk: number) => ({
  id, scores: [{ criterionKey: 'cost', value: cost }, { criterionKey: 'users', value: users }, { criterionKey: 'risk', value: risk }],
});

describe('options matrix', () => {
  it('weighs: (50·4 + 30·3 + 20·5) ÷ 100 = 3.90', () => {
    expect(weighOptions(criteria, [option('a', 4, 3, 5), option('b', 2, 5, 3), option('c', 4, 3, 5)])).toEqual([
      { optionId: 'a', total: '3.90', missingScores: 0, rank: 1 },
      { optionId: 'b', total: '3.10', missingScores: 0, rank: 3 },
      { optionId: 'c', total: '3.90', missingScores: 0, rank: 1 },
    ]);
  });

  it('gives no total, and never 0, while a score is missing or there is no criterion', () => {
    const partly = { id: 'a', scores: [{ criterionKey: 'cost', value: 5 }] };
    expect(weighOptions(criteria, [partly])).toEqual([{ optionId: 'a', total: null, missingScores: 2, rank: null }]);
    expect(weighOptions([], [partly])).toEqual([{ optionId: 'a', total: null, missingScores: 0, rank: null }]);
  });

  it('ranks by unrounded values', () => {
    const thirds = [{ key: 'x', name: 'X', weight: 1 }, { key: 'y', name: 'Y', weight: 100 }];
    const pair = (id: string, x: number, y: number) => ({ id, scores: [{ criterionKey: 'x', value: x }, { criterionKey: 'y', value: y }] });
    expect(weighOptions(thirds, [pair('a', 2, 3), pair('b', 3, 3)]).map((each) => [each.total, each.rank])).toEqual([['2.99', 2], ['3.00', 1]]);
  });

  it('names the criteria on which the first place hangs', () => {
    const close = [option('a', 5, 2, 3), option('b', 3, 5, 3)];
    // a: 250+60+60 = 370, b: 150+150+60 = 360. Cost −10 %: a 345, b 345 – no single leader left; users +10 %: a 376, b 375 – a still leads.
    expect(sensitiveCriteria(criteria, close).map((each) => each.key)).toEqual(['cost']);
    expect(sensitiveCriteria(criteria, [option('a', 5, 5, 5), option('b', 1, 1, 1)])).toEqual([]);
  });

  it('says nothing about a ranking that does not exist', () => {
    expect(sensitiveCriteria(criteria, [option('a', 3, 3, 3), option('b', 3, 3, 3)])).toEqual([]);
    expect(sensitiveCriteria(criteria, [option('a', 3, 3, 3), { id: 'b', scores: [] }])).toEqual([]);
  });
});
