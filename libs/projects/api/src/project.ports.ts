import { Injectable } from '@nestjs/common';
import type { ClosureFacts } from '@tranche/projects/domain/close-project.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';

/** Actual cost booked on stages, exact text; a stage without bookings is absent. Provided by the capability that books cost. */
export type StageCostProvider = (work: Pick<Work, 'rows'>, stageIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** What is still open in a project that is to be closed. Provided by the capability that sees all registers. */
export type ClosureFactsProvider = (work: Work, projectId: string) => Promise<ClosureFacts>;

/** What projects need from higher ranks in their own transaction; set at start, like the keeper of figures. */
@Injectable()
export class ProjectPorts {
  stageCosts: StageCostProvider = async () => new Map();
  /** True when money was booked on the project in its currency. */
  hasBookings: (work: Pick<Work, 'rows'>, projectId: string) => Promise<boolean> = async () => false;
  /** Without a provider nobody can vouch that nothing is open, so nothing closes. */
  closureFacts: ClosureFactsProvider = async () => ({ endReportApproved: false, openWorkPackages: 0, openRisks: 0, openIssues: 0, benefitReviewsPlanned: false });
  /** True when a decision in force says to stop the project early. */
  prematureCloseDecided: (work: Work, projectId: string) => Promise<boolean> = async () => false;
  /** Blocking conditions of a decision that are not met yet. */
  blockingConditions: (work: Pick<Work, 'rows'>, decisionId: string) => Promise<number> = async () => 0;
}
