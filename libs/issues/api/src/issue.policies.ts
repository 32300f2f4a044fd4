import { issueMachine, type IssueAct } from '@tranche/issues/domain/issue-machine.ts';
import type { Decider, IssueStateName } from '@tranche/issues/domain/issue.ts';
import type { Database } from '@tranche/shared/api/database.ts';
import { policy, recordTarget, scopeTarget, visibleScope, wholeOrganisation, type PolicyActor, type PolicyFacts, type Role } from '@tranche/shared/api/policy.ts';
import { refusal, type Refusal } from '@tranche/shared/domain/result.ts';
import { levelOf, registerPolicy, technicalOnly, type RegisterFacts, type RegisterLevel } from './register-policy.ts';

export interface IssueFacts extends RegisterFacts {
  readonly raisedById: string;
  readonly decider: string | null;
}

export interface DailyLogFacts extends PolicyFacts {
  readonly promotedAs: string | null;
}

const target = recordTarget<IssueFacts>('issue', 'issueId', { key: 'key', state: 'state', ownerId: 'owner_id', raisedById: 'raised_by_id', decider: 'decider' });

/** The state machine says beforehand what the use case would refuse, so that a button can give the reason. */
const inState = (...acts: IssueAct[]) => ({ state }: IssueFacts): Refusal | undefined =>
  acts.some((act) => issueMachine[state as IssueStateName][act]) ? undefined : refusal('issue.notInThisState', [], { state, event: acts[0] ?? '' });
const notClosed = ({ state }: IssueFacts) => (state === 'closed' ? refusal('issue.notInThisState', [], { state, event: 'assign' }) : undefined);

export const readIssues = policy({ name: 'issue.read', who: 'member', target: wholeOrganisation });
export const raiseIssuePolicy = policy({ name: 'issue.raise', who: 'member', unless: technicalOnly, target: scopeTarget() });
export const raiseConcernPolicy = policy({ name: 'issue.raiseConcern', who: 'member', unless: technicalOnly, target: scopeTarget() });

export const withdrawIssuePolicy = policy<IssueFacts>({ name: 'issue.withdraw', who: [], or: ({ raisedById }, { personId }) => raisedById === personId, unless: inState('withdraw'), target });
export const assignIssuePolicy = registerPolicy<IssueFacts>({ name: 'issue.assign', by: 'keepers', orOwner: true, unless: notClosed, target });
export const handleIssueInformallyPolicy = registerPolicy<IssueFacts>({ name: 'issue.handleInformally', by: 'leaders', unless: inState('handleInformally'), target });
export const analyseIssuePolicy = registerPolicy<IssueFacts>({ name: 'issue.analyse', by: 'keepers', orOwner: true, unless: inState('analyse'), target });
export const proposeIssuePolicy = registerPolicy<IssueFacts>({ name: 'issue.propose', by: 'leaders', unless: inState('propose'), target });
export const completeIssuePolicy = registerPolicy<IssueFacts>({ name: 'issue.complete', by: 'leaders', unless: inState('complete'), target });
export const reopenIssuePolicy = registerPolicy<IssueFacts>({ name: 'issue.reopen', by: 'leaders', unless: inState('reopen'), target });

/**
 * Who decides at which point of the route; on the level of a programme or portfolio its own leadership and board take the place
 * of the project's. The level above may decide what is left to a leadership, which else could not decide what it raised itself.
 */
const decidersOf: Readonly<Record<RegisterLevel, Readonly<Record<Decider, readonly Role[]>>>> = {
  project: { projectManager: ['projectManager', 'executive'], changeAuthority: ['changeAuthority', 'executive'], projectBoard: ['executive'], programmeOrPortfolio: ['sro', 'portfolioBoard'] },
  programme: { projectManager: ['programmeManager', 'sro'], changeAuthority: ['changeAuthority', 'sro'], projectBoard: ['sro'], programmeOrPortfolio: ['sro', 'portfolioBoard'] },
  portfolio: { projectManager: ['portfolioOffice', 'portfolioBoard'], changeAuthority: ['changeAuthority', 'portfolioBoard'], projectBoard: ['portfolioBoard'], programmeOrPortfolio: ['portfolioBoard'] },
};

function decides(facts: IssueFacts, actor: PolicyActor): Refusal | undefined {
  const wrongState = inState('approve')(facts);
  if (wrongState) return wrongState;
  // SD3: whoever requested a change does not decide it, whatever role they hold.
  if (facts.raisedById === actor.personId) return refusal('issue.requesterDecides');
  const decider = (facts.decider ?? 'projectBoard') as Decider;
  return actor.has(...decidersOf[levelOf(facts.key)][decider]) ? undefined : refusal('issue.notDecider', [], { decider });
}

export const decideIssuePolicy = policy<IssueFacts>({
  name: 'issue.decide',
  who: ['changeAuthority', 'executive', 'sro', 'portfolioBoard', 'projectManager', 'programmeManager', 'portfolioOffice'],
  unless: decides,
  target,
});

export const readChangeAuthorityPolicy = policy({ name: 'changeAuthority.read', who: 'member', target: scopeOfKey });
export const setChangeAuthorityPolicy = policy({ name: 'changeAuthority.set', who: ['executive', 'sro', 'portfolioBoard'], target: scopeTarget() });

/** The scope of a list that belongs to one scope: `args.scope` is its key. */
async function scopeOfKey(args: Record<string, unknown>, db: Database): Promise<PolicyFacts | undefined> {
  return db.row<{ scopeId: string }>(`select s.id as "scopeId" from record_key k join scope s on s.id = k.record_id where k.key = upper($1) and ${await visibleScope(db, 's.id')}`, [args['scope']]);
}

const teamRoles: readonly Role[] = ['teamManager', 'projectManager', 'projectSupport', 'executive', 'seniorUser', 'seniorSupplier', 'projectAssurance', 'programmeManager', 'programmeOffice', 'sro', 'bcm', 'portfolioOffice', 'portfolioBoard'];
export const dailyLogWriters: readonly Role[] = ['projectManager', 'projectSupport', 'programmeManager', 'programmeOffice', 'portfolioOffice'];

export const readDailyLogPolicy = policy({ name: 'dailyLog.read', who: teamRoles, target: scopeOfKey });
export const writeDailyLogPolicy = policy({ name: 'dailyLog.write', who: dailyLogWriters, target: scopeTarget() });
export const promoteDailyLogPolicy = policy<DailyLogFacts>({
  name: 'dailyLog.promote',
  who: dailyLogWriters,
  unless: ({ promotedAs }) => (promotedAs === null ? undefined : refusal('dailyLog.alreadyPromoted', [], { as: promotedAs })),
  target: recordTarget<DailyLogFacts>('daily_log_entry', 'entryId', { promotedAs: 'promoted_as' }),
});
