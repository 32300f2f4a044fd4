import type { DecisionKind, DecisionOutcome } from '@tranche/decisions/domain/decision.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import type { Refusal, Result } from '@tranche/shared/domain/result.ts';

/** What a subject is told about its decision. */
export interface SubjectDecision {
  readonly id: string;
  readonly key: string;
  readonly scopeId: string;
  readonly kind: DecisionKind;
  readonly subjectId: string;
  /** Null when the decision was withdrawn before it was taken. */
  readonly outcome: DecisionOutcome | null;
  readonly chosenOptionId: string | null;
  readonly chosenOptionPosition: number | null;
}

/**
 * The matter that a decision takes effect on. The capability of the matter provides it; all calls are part of the
 * transaction of the act, so that decision and effect are written together or not at all.
 */
export interface DecisionSubject {
  /** `subject_kind` of its decisions, such as `stageGate`. */
  readonly kind: string;
  /** What the matter still lacks before the decision can enter into force; asked again at that moment. */
  guards(work: Work, decision: SubjectDecision): Promise<readonly Refusal[]>;
  /** Runs the effect of the outcome, approved or rejected. A refusal takes the entering into force back. */
  effect(work: Work, decision: SubjectDecision): Promise<Result<unknown>>;
  /** The decision left the vote without an outcome, or was withdrawn. */
  withdrawn?(work: Work, decision: SubjectDecision, reason: string): Promise<Result<unknown>>;
}

/** Set at start by the capabilities that have decisions taken; a port, since `decisions` knows none of them. */
export class DecisionSubjects {
  private readonly byKind = new Map<string, DecisionSubject>();

  add(subject: DecisionSubject): void {
    if (this.byKind.has(subject.kind)) throw new Error(`The decision subject ${subject.kind} is provided twice.`);
    this.byKind.set(subject.kind, subject);
  }

  of(kind: string): DecisionSubject {
    const subject = this.byKind.get(kind);
    if (!subject) throw new Error(`Nobody provides the decision subject ${kind}.`);
    return subject;
  }
}
