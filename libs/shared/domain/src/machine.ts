import { type Refusal, type Result } from './result.ts';

/** A condition of a transition: the refusal when it fails. It reads facts only, no clock and no database. */
export type Guard<Facts> = (facts: Facts) => Refusal | undefined;

export interface Transition<State extends string, Facts> {
  readonly to: State;
  readonly guards: readonly Guard<Facts>[];
}

/** State machine as a table: state → event → transition (domain.md 3). */
export type Machine<State extends string, Event extends string, Facts> = Readonly<
  Record<State, Readonly<Partial<Record<Event, Transition<State, Facts>>>>>
>;

export function to<State extends string, Facts>(state: State, ...guards: Guard<Facts>[]): Transition<State, Facts> {
  return { to: state, guards };
}

/**
 * The next state, or every refusal at once. An event that the state does not know is refused with
 * `<subject>.notInThisState`, naming state and event.
 */
export function next<State extends string, Event extends string, Facts>(
  machine: Machine<State, Event, Facts>,
  subject: string,
  state: State,
  event: Event,
  facts: Facts,
): Result<State> {
  const transition = machine[state][event];
  if (!transition) return { ok: false, refusals: [{ rule: `${subject}.notInThisState`, path: [], values: { state, event } }] };
  const refusals = transition.guards.map((guard) => guard(facts)).filter((each): each is Refusal => each !== undefined);
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value: transition.to };
}
