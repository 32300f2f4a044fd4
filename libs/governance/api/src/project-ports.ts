import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ProjectPorts } from '@tranche/projects/api/offers.ts';
import type { ClosureFacts } from '@tranche/projects/domain/close-project.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';

interface OpenRow extends Record<string, unknown> {
  readonly openRisks: number;
  readonly openIssues: number;
  readonly lastStageAccepted: boolean;
  readonly prematureClose: boolean;
  readonly unreviewed: number;
}

// What the project still contributes to needs a review whose owner is named; a dropped or closed benefit needs none (domain.md 3.1, 6, 64).
const sql = `select
  (select count(*)::int from risk r where r.scope_id = $1 and r.state <> 'closed') as "openRisks",
  (select count(*)::int from issue i where i.scope_id = $1 and i.state <> 'closed') as "openIssues",
  not exists (select from stage s where s.project_id = $1 and s.state not in ('closed', 'stopped')) as "lastStageAccepted",
  exists (select from decision d where d.scope_id = $1 and d.kind in ('closure', 'exception') and d.state = 'inForce' and d.outcome = 'approved') as "prematureClose",
  (select count(*)::int from contribution c join benefit b on b.id = c.benefit_id where c.project_id = $1 and b.state not in ('closed', 'dropped')
     and not exists (select from benefit_review v where v.benefit_id = b.id and v.held_on is null)) as unreviewed`;

/** What projects ask of the one capability that sees all registers (style.md 2.2): may it be closed, was its end decided, does a condition hold it. */
@Injectable()
export class ProjectPortsProvider implements OnModuleInit {
  constructor(private readonly ports: ProjectPorts) {}

  onModuleInit(): void {
    this.ports.closureFacts = closureFacts;
    this.ports.prematureCloseDecided = async (work, projectId) => (await openOf(work, projectId)).prematureClose;
    this.ports.blockingConditions = blockingConditions;
  }
}

async function openOf(work: Work, projectId: string): Promise<OpenRow> {
  const [row] = await work.rows<OpenRow>(sql, [projectId]);
  return row ?? { openRisks: 0, openIssues: 0, lastStageAccepted: false, prematureClose: false, unreviewed: 0 };
}

/** The end of the last stage, accepted by the board, is the end report of a project until reports are kept. */
async function closureFacts(work: Work, projectId: string): Promise<ClosureFacts> {
  const { openRisks, openIssues, lastStageAccepted, unreviewed } = await openOf(work, projectId);
  // Work packages are not kept yet, so none can be open.
  return { endReportApproved: lastStageAccepted, openWorkPackages: 0, openRisks, openIssues, benefitReviewsPlanned: unreviewed === 0 };
}

async function blockingConditions(work: Pick<Work, 'rows'>, decisionId: string): Promise<number> {
  const [row] = await work.rows<{ count: number }>("select count(*)::int as count from condition c where c.decision_id = $1 and c.blocking and c.state = 'open'", [decisionId]);
  return row?.count ?? 0;
}
