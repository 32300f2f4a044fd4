import type { ActionState } from '@tranche/decisions/domain/action.ts';
import { policy, recordTarget, scopeTarget, wholeOrganisation, type PolicyActor, type PolicyFacts, type Role } from '@tranche/shared/api/policy.ts';
import { refusal } from '@tranche/shared/domain/result.ts';
import { logKeepers } from './decision.policies.ts';

export interface ActionFacts extends PolicyFacts {
  readonly state: ActionState;
  readonly ownerId: string;
}

/** Whoever holds a role in the scope may ask for something to be done. */
const roleHolders: readonly Role[] = [
  ...logKeepers, 'teamManager', 'executive', 'seniorUser', 'seniorSupplier', 'projectAssurance', 'changeAuthority', 'bcm', 'sro', 'portfolioBoard',
];

const target = recordTarget<ActionFacts>('action', 'actionId', { state: 'state', ownerId: 'owner_id' });
const isOwner = (facts: ActionFacts, actor: PolicyActor) => facts.ownerId === actor.personId;
const ended = ({ state }: ActionFacts) => (state === 'done' || state === 'dropped' ? refusal('action.notInThisState', [], { state, event: 'complete' }) : undefined);

export const readActions = policy({ name: 'action.read', who: 'member', target: wholeOrganisation });
export const createActionPolicy = policy({ name: 'action.create', who: roleHolders, target: scopeTarget() });
export const startActionPolicy = policy<ActionFacts>({
  name: 'action.start', who: logKeepers, or: isOwner, target,
  unless: ({ state }) => (state === 'open' ? undefined : refusal('action.notInThisState', [], { state, event: 'start' })),
});
export const completeActionPolicy = policy<ActionFacts>({ name: 'action.complete', who: logKeepers, or: isOwner, unless: ended, target });
export const dropActionPolicy = policy<ActionFacts>({ name: 'action.drop', who: logKeepers, or: isOwner, unless: ended, target });
