import { Injectable, type OnModuleInit } from '@nestjs/common';
import { usageWithImpact, type ToleratedStage } from '@tranche/governance/domain/impact-usage.ts';
import type { Tolerance, Usage } from '@tranche/governance/domain/tolerance.ts';
import { ToleranceFacts, type ForecastImpact } from '@tranche/issues/api/offers.ts';
import { workingCalendar } from '@tranche/organisation/api/offers.ts';
import { RiskTolerance } from '@tranche/risks/api/offers.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { loadOne } from '@tranche/shared/api/loader.ts';
import { dayOfAct } from '@tranche/shared/api/policy.ts';
import { day } from '@tranche/shared/domain/day.ts';
import { figureFacts } from './project-figures.keeper.ts';
import { ProjectFactsReader, type ProjectFacts } from './project-facts.reader.ts';

interface Tolerated {
  readonly facts: ProjectFacts;
  readonly inWork: readonly ToleratedStage[];
}

interface StageToleranceRow extends Tolerance, Row {
  readonly stageId: string;
}

const inWork = new Set(['inProgress', 'exception', 'ending']);

/** What issues and risks ask of the capability that keeps tolerances (style.md 2.2): what they break, and how much exposure a scope carries itself. */
@Injectable()
export class RegisterPorts implements OnModuleInit {
  constructor(private readonly db: Database, private readonly facts: ProjectFactsReader, private readonly ofIssues: ToleranceFacts, private readonly ofRisks: RiskTolerance) {}

  onModuleInit(): void {
    this.ofIssues.read = async (scopeId, impact) => {
      const found = await loadOne(this.readTolerated, scopeId);
      // Programmes and portfolios have no forecast of their own; work packages are not kept yet.
      if (!found) return { workPackage: null, stage: null, project: null };
      const calendar = await workingCalendar(this.db);
      const { stage, project } = usageWithImpact(figureFacts(found.facts, day(await dayOfAct(this.db)), calendar), found.inWork, impactIn(found.facts.currency, impact));
      return { workPackage: null, stage: numberOf(stage), project: numberOf(project) };
    };
    this.ofRisks.read = async (work, scopeId) => {
      const [row] = await work.rows<{ upper: string | null }>("select upper::text from tolerance where scope_id = $1 and stage_id is null and dimension = 'risk' and unit = 'money'", [scopeId]);
      return row?.upper ?? null;
    };
  }

  private readonly readTolerated = async (scopeIds: readonly string[]): Promise<Map<string, Tolerated>> => {
    const projects = await this.facts.of(scopeIds, await dayOfAct(this.db));
    const tolerances = await this.db.rows<StageToleranceRow>(
      'select stage_id as "stageId", dimension, unit, upper::text, lower::text from tolerance where scope_id = any($1) and stage_id is not null', [projects.map((each) => each.id)]);
    const stagesOf = ({ stages }: ProjectFacts) => stages.filter((stage) => inWork.has(stage.state)).map((stage) => ({ stage, tolerances: tolerances.filter((each) => each.stageId === stage.id) }));
    return new Map(projects.map((facts) => [facts.id, { facts, inWork: stagesOf(facts) }]));
  };
}

/** Money of another currency is not added in silence. */
function impactIn(currency: string, { cost, days, currency: of }: ForecastImpact) {
  return { cost: of === null || of === currency ? cost : null, days };
}

function numberOf(usage: Usage | null) {
  return usage === 'infinite' ? Infinity : usage;
}
