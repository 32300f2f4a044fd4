import { next } from '@tranche/shared/domain/machine.ts';
import { riskActs, riskMachine, type RiskAct } from './risk-machine.ts';
import { riskStates, type RiskStateName } from './risk.ts';

const complete = { cause: 'Ursache', effect: 'Wirkung', probability: 3, impact: 3, ownerId: 'x', residualProbability: 1, residualImpact: 1 };

// domain.md 3.4, row by row: event → from which states to which state ("=" stays).
const transitions: Record<RiskAct, [from: RiskStateName[], to: RiskStateName | '=']> = {
  assess: [['raised', 'assessed'], 'assessed'],
  reject: [['raised'], 'closed'],
  withdraw: [['raised', 'assessed'], 'closed'],
  planResponse: [['assessed', 'responding', 'monitored'], 'responding'],
  responsesDone: [['responding'], 'monitored'],
  reassess: [['assessed', 'responding', 'monitored'], '='],
  occur: [['assessed', 'responding', 'monitored'], 'occurred'],
  expire: [['assessed', 'responding', 'monitored'], 'closed'],
  escalate: [['raised', 'assessed', 'responding', 'monitored', 'occurred'], '='],
  issueClosed: [['occurred'], 'closed'],
  mayOccurAgain: [['occurred'], 'assessed'],
  handOver: [['raised', 'assessed', 'responding', 'monitored', 'occurred'], 'closed'],
  reopen: [['closed'], 'assessed'],
};

describe('risk machine', () => {
  const cells = riskActs.flatMap((act) => riskStates.map((state) => [state, act] as const));

  it.each(cells)('%s –%s', (state, act) => {
    const [from, to] = transitions[act];
    const reached = next(riskMachine, 'risk', state, act, complete);
    if (from.includes(state)) expect(reached).toEqual({ ok: true, value: to === '=' ? state : to });
    else expect(reached).toEqual({ ok: false, refusals: [{ rule: 'risk.notInThisState', path: [], values: { state, event: act } }] });
  });
});
