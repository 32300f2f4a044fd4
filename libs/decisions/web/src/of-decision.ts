/** What a form knows of its decision. */
export interface FormDecision {
  readonly id: string;
  readonly key: string;
  readonly version: number;
}

/** What is given to each act that changes a decision: which one, and the version that the person sees. */
export function ofDecision({ id, version }: FormDecision) {
  return { decisionId: id, expectedVersion: version };
}
