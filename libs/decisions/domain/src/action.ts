import type { Day } from '@tranche/shared/domain/day.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import { to, type Machine } from '@tranche/shared/domain/machine.ts';
import { refusal, type Refusal } from '@tranche/shared/domain/result.ts';

export const actionStates = ['open', 'inProgress', 'done', 'dropped'] as const;
export type ActionState = (typeof actionStates)[number];

/** What an action follows from (domain.md 2.7); null in the record means that it stands alone. */
export const actionOrigins = ['decision', 'issue', 'review', 'lesson'] as const;
export type ActionOrigin = (typeof actionOrigins)[number];

export const actionEvents = ['start', 'complete', 'drop'] as const;
export type ActionEvent = (typeof actionEvents)[number];

export interface Action {
  readonly id: string;
  readonly scopeId: string;
  readonly originKind: ActionOrigin | null;
  readonly originId: string | null;
  readonly title: string;
  readonly language: Language;
  readonly ownerId: string;
  readonly dueOn: Day;
  readonly state: ActionState;
  readonly note: string;
  readonly endedAt: Date | null;
}

export interface ActionFacts {
  readonly hasReason?: boolean;
}

/** An action that is dropped says why; a done or dropped one is not taken up again, a new one is created. */
const withReason = ({ hasReason }: ActionFacts): Refusal | undefined => (hasReason ? undefined : refusal('action.reasonMissing', ['reason']));

export const actionMachine: Machine<ActionState, ActionEvent, ActionFacts> = {
  open: { start: to('inProgress'), complete: to('done'), drop: to('dropped', withReason) },
  inProgress: { complete: to('done'), drop: to('dropped', withReason) },
  done: {},
  dropped: {},
};

export function isActionOverdue(action: Pick<Action, 'state' | 'dueOn'>, today: Day): boolean {
  return (action.state === 'open' || action.state === 'inProgress') && action.dueOn < today;
}
