import { next } from '@tranche/shared/domain/machine.ts';
import { day } from '@tranche/shared/domain/day.ts';
import { issueActs, issueMachine, type IssueAct } from './issue-machine.ts';
import { issueStates, type IssueStateName } from './issue.ts';

const complete = { options: [{ text: 'Warten', cost: null, days: null }], recommendation: 'Warten', deferredUntil: day('2026-12-01') };

// domain.md 3.5, row by row: event → from which states to which state.
const transitions: Record<IssueAct, [from: IssueStateName[], to: IssueStateName]> = {
  handleInformally: [['raised'], 'closed'],
  withdraw: [['raised'], 'closed'],
  analyse: [['raised', 'analysed'], 'analysed'],
  propose: [['analysed'], 'proposed'],
  approve: [['proposed'], 'inAction'],
  reject: [['proposed'], 'closed'],
  concede: [['proposed'], 'closed'],
  defer: [['proposed'], 'deferred'],
  askForMore: [['proposed'], 'analysed'],
  deferralEnds: [['deferred'], 'analysed'],
  complete: [['inAction'], 'closed'],
  reopen: [['closed'], 'analysed'],
};

describe('issue machine', () => {
  const cells = issueActs.flatMap((act) => issueStates.map((state) => [state, act] as const));

  it.each(cells)('%s –%s', (state, act) => {
    const [from, to] = transitions[act];
    const reached = next(issueMachine, 'issue', state, act, complete);
    if (from.includes(state)) expect(reached).toEqual({ ok: true, value: to });
    else expect(reached).toEqual({ ok: false, refusals: [{ rule: 'issue.notInThisState', path: [], values: { state, event: act } }] });
  });
});
