import { example } from '@tranche/shared/testing/examples.ts';
import { changeAuthorityRoute, escalationOf, routeOf, type ChangeAuthorityLimits, type ToleranceUsage } from './route.ts';

const calm: ToleranceUsage = { workPackage: null, stage: '0.4', project: '0.2' };
const limits: ChangeAuthorityLimits = { single: '10000', budget: '50000', approved: ['37400'] };

describe('escalation', () => {
  it.each(['escalation-wp', 'escalation-stage', 'escalation-project', 'escalation-inside'])('%s', (id) => {
    const { inputs, expected } = example<ToleranceUsage, { to: string }>(id);
    expect(escalationOf(inputs)).toBe(expected.to);
  });
});

describe('change authority', () => {
  it('goes to the board when a limit does not hold (change-budget)', () => {
    const { inputs, expected } = example<{ budget: string; approved: string[]; request: string; single: string }, { used: string; remaining: string; route: string; reasons: string[] }>('change-budget');
    const given = { single: inputs.single, budget: inputs.budget, approved: inputs.approved };
    const words = { singleLimit: 'single limit', changeBudget: 'change budget' };
    const { used, remaining, reasons } = changeAuthorityRoute(inputs.request, given);
    expect({ used, remaining, reasons: reasons.map((reason) => words[reason]) }).toEqual({ used: expected.used, remaining: expected.remaining, reasons: expected.reasons });
    expect(routeOf({ type: 'requestForChange', costImpact: inputs.request }, calm, given).decider).toBe('projectBoard');
    expect(expected.route).toBe('board');
  });

  it('may use up its limits to the last cent', () => {
    expect(changeAuthorityRoute('10000', { ...limits, approved: ['40000'] })).toEqual({ used: '40000.00', remaining: '10000.00', within: true, reasons: [] });
  });
});

describe('route (domain.md 3.5)', () => {
  it.each([
    ['problem within tolerance', 'problemConcern', '500', calm, limits, 'projectManager', ['withinTolerance'], false],
    ['change within limits', 'requestForChange', '9500', calm, limits, 'changeAuthority', ['withinChangeAuthority'], false],
    ['change that saves money', 'requestForChange', '-20000', calm, limits, 'changeAuthority', ['withinChangeAuthority'], false],
    ['change above the single limit', 'requestForChange', '10000.01', calm, limits, 'projectBoard', ['singleLimit'], false],
    ['deviation above both limits', 'offSpecification', '12700', calm, limits, 'projectBoard', ['singleLimit', 'changeBudget'], false],
    ['change without change authority', 'requestForChange', '500', calm, null, 'projectBoard', ['noChangeAuthority'], false],
    ['change of unknown cost', 'requestForChange', null, calm, limits, 'projectBoard', ['costUnknown'], false],
    ['stage tolerance broken', 'problemConcern', '500', { ...calm, stage: '1.01' }, limits, 'projectBoard', ['stageToleranceBroken'], true],
    ['project tolerance broken', 'requestForChange', '500', { ...calm, stage: '1.2', project: '1.0001' }, limits, 'programmeOrPortfolio', ['projectToleranceBroken'], true],
    ['exactly at the limit', 'problemConcern', '500', { ...calm, stage: '1', project: '1' }, limits, 'projectManager', ['withinTolerance'], false],
    ['no tolerance set', 'problemConcern', '500', { workPackage: null, stage: null, project: null }, null, 'projectManager', ['withinTolerance'], false],
  ] as const)('%s', (_, type, costImpact, usage, authority, decider, rules, exception) => {
    expect(routeOf({ type, costImpact }, usage, authority)).toEqual({ decider, rules, exception });
  });
});
