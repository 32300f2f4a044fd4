import { widened } from './widen-tolerance.ts';
import type { Tolerance } from './tolerance.ts';

const cost: Tolerance = { dimension: 'cost', unit: 'money', upper: '38000', lower: '76000' };
const time: Tolerance = { dimension: 'time', unit: 'workingDays', upper: '10', lower: '10' };

describe('more tolerance by decision (domain.md 3.12; P-3 of the demo town: 451 000 instead of 380 000)', () => {
  it.each<[string, Tolerance, { cost?: string; days?: number }, string | null]>([
    ['cost as an amount', cost, { cost: '451000.00' }, '71000.0000'],
    ['cost in percent, rounded so that the decided amount is inside', { ...cost, unit: 'percent', upper: '10' }, { cost: '451000.00' }, '18.6843'],
    ['time', time, { days: 25 }, '25.0000'],
    ['never less than before', cost, { cost: '400000.00' }, null],
    ['nothing said about it', time, { cost: '451000.00' }, null],
    ['a side that is open stays so', { ...cost, upper: null }, { cost: '451000.00' }, null],
    ['other dimensions', { ...cost, dimension: 'risk' }, { cost: '451000.00' }, null],
  ])('%s', (_, tolerance, option, upper) => {
    expect(widened(tolerance, '380000.00', option)).toBe(upper);
  });
});
