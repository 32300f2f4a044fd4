/** An expected refusal, in the language of the person: what happened and how to mend it. */
export interface UserError {
  readonly path: readonly string[];
  /** Stable name, `version.stale`. */
  readonly rule: string;
  readonly message: string;
  readonly mend?: string | null;
}

/** Somebody else changed the record meanwhile. */
export const staleRule = 'version.stale';
