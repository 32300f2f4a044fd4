import { fixed } from '@tranche/shared/domain/decimal.ts';
import { example } from '@tranche/shared/testing/examples.ts';
import { bandAround, compareUsage, isBroken, usageOf, usageText } from './tolerance.ts';
import { statusOfUsage } from './status.ts';

interface Inputs { baseline: number; forecast: number; plus: number; minus: number }
interface Expected { deviation: string; usage: string; status: string }

describe('usage of a tolerance', () => {
  it.each(['tolerance-half', 'tolerance-amber', 'tolerance-exactLimit', 'tolerance-over', 'tolerance-under', 'tolerance-zeroTolerance', 'tolerance-zeroNoDeviation'])('%s', (id) => {
    const { inputs, expected } = example<Inputs, Expected>(id);
    const { deviation, usage } = usageOf(inputs.baseline, inputs.forecast, { upper: inputs.plus, lower: inputs.minus });
    expect({ deviation: fixed(deviation, 2), usage: usageText(usage), status: statusOfUsage(usage) }).toEqual(expected);
  });

  // Budgets and forecasts of the demo town (domain.md 7); the lower limit is twice as wide as the upper one.
  it.each([
    ['P-2', '420000', '428000'], ['P-3', '380000', '451000'], ['P-4', '240000', '258000'], ['P-6', '490000', '494900'],
    ['P-8', '210000', '226800'], ['P-11', '160000', '158000'], ['P-13', '480000', '499200'],
  ])('demo-usage %s', (key, budget, forecast) => {
    const { inputs, expected } = example<{ tolerances: Record<string, number> }, Record<string, Expected>>('demo-usage');
    const upper = inputs.tolerances[key] ?? 0;
    const { deviation, usage } = usageOf(budget, forecast, { upper, lower: upper * 2 });
    expect({ deviation: fixed(deviation, 2), usage: usageText(usage), status: statusOfUsage(usage) }).toEqual(expected[key]);
  });

  it('is judged unrounded: 1.0000 on paper may be outside (domain.md 5)', () => {
    const { inputs } = example<Inputs, Expected>('tolerance-over');
    expect(isBroken(usageOf(inputs.baseline, inputs.forecast, { upper: inputs.plus, lower: inputs.minus }).usage)).toBe(true);
  });

  it('reads the risk tolerance line as a limit above nothing (risk-tolerance-line)', () => {
    const { inputs, expected } = example<{ netResidual: string; line: string }, { usage: string; breached: boolean }>('risk-tolerance-line');
    const { usage } = usageOf(0, inputs.netResidual, { upper: inputs.line, lower: null });
    expect({ usage: usageText(usage), breached: isBroken(usage) }).toEqual(expected);
  });

  it('leaves a side without limit open', () => {
    expect(usageText(usageOf(100, 250, { upper: null, lower: 10 }).usage)).toBe('0.0000');
    expect(usageText(usageOf(100, 85, { upper: null, lower: 10 }).usage)).toBe('1.5000');
  });

  it('turns a percentage into an amount around the baseline (domain.md 3.13: +10 % / −20 %)', () => {
    const band = bandAround('380000', { unit: 'percent', upper: 10, lower: 20 });
    expect([String(band.upper), String(band.lower)]).toEqual(['38000', '76000']);
    expect(bandAround('380000', { unit: 'money', upper: 10, lower: null })).toMatchObject({ upper: 10, lower: null });
  });

  it('orders usages with "infinite" last', () => {
    const [small, large] = [usageOf(100, 101, { upper: 10, lower: 10 }).usage, usageOf(100, 130, { upper: 10, lower: 10 }).usage];
    expect([large, 'infinite' as const, small].toSorted(compareUsage)).toEqual([small, large, 'infinite']);
  });
});
