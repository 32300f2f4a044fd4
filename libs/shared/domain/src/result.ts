/** Why a rule of the method refused an act. `rule` is a stable name; its sentences are in the messages of the capability. */
export interface Refusal {
  /** Stable name such as `vote.quorumMissing`; the key of the message and of the API's `UserError.rule`. */
  readonly rule: string;
  /** The input field that the person can mend, outermost first; empty when no single field is meant. */
  readonly path: readonly string[];
  /** Values for the placeholders of the message. */
  readonly values?: Readonly<Record<string, string | number>>;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly Refusal[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** An expected refusal is a value, never an exception. */
export function refused(rule: string, path: readonly string[] = [], values?: Refusal['values']): Result<never> {
  return { ok: false, refusals: [refusal(rule, path, values)] };
}

export function refusal(rule: string, path: readonly string[] = [], values?: Refusal['values']): Refusal {
  return values ? { rule, path, values } : { rule, path };
}

/** `value` when nothing was refused, otherwise all refusals together, so that a person mends them in one go. */
export function unlessRefused<T>(refusals: readonly (Refusal | undefined)[], value: () => T): Result<T> {
  const found = refusals.filter((each): each is Refusal => each !== undefined);
  return found.length > 0 ? { ok: false, refusals: found } : ok(value());
}
