import { decimal, fixed, sum } from '@tranche/shared/domain/decimal.ts';
import { example } from '@tranche/shared/testing/examples.ts';
import { expectedValue, exposureOf, exposureText, leverage, responseNetValue, shareOf, toleranceUse, worstCase } from './exposure.ts';
import type { RiskKind } from './risk.ts';

interface Row { key: string; kind: RiskKind; pInherent: string; iInherent: string; pResidual: string; iResidual: string; responseCost: string }

describe('exposure', () => {
  const { inputs, expected } = example<{ risks: Row[] }, Record<string, string> & { inherent: Record<string, string>; residual: Record<string, string> }>('risk-emv');
  const before = inputs.risks.map((row) => ({ key: row.key, kind: row.kind, probability: row.pInherent, impact: row.iInherent }));
  const after = inputs.risks.map((row) => ({ key: row.key, kind: row.kind, probability: row.pResidual, impact: row.iResidual }));
  const cost = sum(inputs.risks.map((row) => row.responseCost));

  it('values each risk, threats positive and opportunities negative', () => {
    expect(Object.fromEntries(before.map((risk) => [risk.key, exposureText(expectedValue(risk))]))).toEqual(expected.inherent);
    expect(Object.fromEntries(after.map((risk) => [risk.key, exposureText(expectedValue(risk))]))).toEqual(expected.residual);
  });

  it('adds them up', () => {
    const [inherent, residual] = [exposureOf(before), exposureOf(after)];
    expect([inherent.net, residual.net, inherent.threats].map(exposureText)).toEqual([expected.netInherent, expected.netResidual, expected.threatsInherent]);
    expect(fixed(worstCase(before), 2)).toBe(expected.worstCaseThreatsInherent);
  });

  it('says what the responses are worth', () => {
    expect(fixed(cost, 2)).toBe(expected.responseCost);
    expect(fixed(responseNetValue(exposureOf(before).net ?? 0, exposureOf(after).net ?? 0, cost), 2)).toBe(expected.responseNetValue);
    expect(fixed(leverage('24000', '4000', '6000') ?? 0, 2)).toBe(expected.leverageR1);
    expect(leverage('10500', '10500', '0')).toBeNull();
  });

  it('counts risks without value instead of guessing them', () => {
    const exposure = exposureOf([{ kind: 'threat', probability: '0.5', impact: '100' }, { kind: 'threat', probability: '0.5', impact: null }]);
    expect([exposureText(exposure.net), exposure.withoutValue]).toEqual(['50.00', 1]);
    expect(exposureOf([{ kind: 'threat', probability: null, impact: '100' }]).net).toBeNull();
  });

  it('compares the residual exposure with the tolerance line', () => {
    const line = example<{ netResidual: string; line: string }, { usage: string; breached: boolean }>('risk-tolerance-line');
    const use = toleranceUse(line.inputs.netResidual, line.inputs.line);
    expect({ usage: fixed(use.usage ?? 0, 4), breached: use.breached }).toEqual(line.expected);
    expect(toleranceUse('10000', '10000').breached).toBe(false);
    expect(toleranceUse('1', '0')).toEqual({ usage: null, breached: true });
  });

  it('takes a percentage as a share', () => {
    expect(shareOf('12.5')?.equals(decimal('0.125'))).toBe(true);
  });
});
