import { Injectable } from '@nestjs/common';
import { authoriseChecks, defaultBusinessCaseMonths, type AuthoriseFacts } from '@tranche/governance/domain/authorise-guards.ts';
import { budgetYearsOf, type PlannedStage } from '@tranche/governance/domain/budget-years.ts';
import type { Dimension } from '@tranche/governance/domain/dimension.ts';
import type { FrozenTolerance, GateSnapshot, LastStageFigures, ProjectFigures, StageFigures } from '@tranche/governance/domain/gate-snapshot.ts';
import { stageFigures, usagesOf, type ProjectFiguresComputed } from '@tranche/governance/domain/project-figures.ts';
import type { DimensionStatus } from '@tranche/governance/domain/status.ts';
import type { SubmitFacts } from '@tranche/governance/domain/submit-guards.ts';
import { isBroken, usageText } from '@tranche/governance/domain/tolerance.ts';
import { bodyOfScope, seatsOf, workingCalendar, type SeatFacts } from '@tranche/organisation/api/offers.ts';
import type { WorkingCalendar } from '@tranche/organisation/domain/working-days.ts';
import { previousStage, stageFacts, stagesOf, type StageFacts } from '@tranche/projects/api/offers.ts';
import { defaultSliceLimits, judgeSlice, sizeOf, type SliceLimits } from '@tranche/projects/domain/slice.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { GateRegisters } from './gate-registers.reader.ts';
import { figuresOn } from './project-figures.keeper.ts';
import { ProjectFactsReader, type ProjectFacts, type StageFact } from './project-facts.reader.ts';

/** All that a gate is judged by on one day. */
export interface GateFacts {
  readonly stage: StageFacts;
  readonly previous: StageFacts | undefined;
  readonly figures: ProjectFiguresComputed;
  readonly stageDimensions: readonly DimensionStatus[];
  readonly boardId: string | undefined;
  readonly submit: Omit<SubmitFacts, keyof AskedOfBoard>;
  /** The guards of an authorisation, for what the submission asks. */
  authorise(asked: AskedOfBoard): AuthoriseFacts;
  /** The figures of that day with the check list, as they would be frozen. */
  snapshot(asked: AskedOfBoard): GateSnapshot;
}

/** What a submission says and asks beyond the plan itself. */
export interface AskedOfBoard {
  readonly breachNote: string | null;
  readonly overlapAsked: boolean;
}

interface SizeRow extends Row {
  readonly plannedStart: Day | null;
  readonly productCount: number | null;
  readonly peopleCount: number | null;
  readonly firstBenefitOn: Day | null;
  readonly orgCurrency: string;
  readonly sliceLimits: Partial<SliceLimits> | null;
  readonly fiscalYearStart: number;
}

interface Parts {
  readonly facts: ProjectFacts;
  readonly size: SizeRow;
  readonly stages: readonly StageFacts[];
  readonly tolerances: readonly (FrozenTolerance & { readonly stageId: string | null })[];
}

/** Over the last stage's end its report is with the board; the projects' machine lets a stage end only with its work done. */
const reportDrafted = new Set(['ending', 'closed']);

@Injectable()
export class GateFactsReader {
  constructor(private readonly db: Database, private readonly projects: ProjectFactsReader, private readonly registers: GateRegisters) {}

  async of(stageId: string, today: Day): Promise<GateFacts | undefined> {
    const stage = await stageFacts(this.db, stageId);
    const parts = stage && (await this.parts(stage, today));
    if (!parts) return undefined;
    const calendar = await workingCalendar(this.db);
    const previous = await previousStage(this.db, stage);
    const figures = figuresOn(parts.facts, today, calendar);
    const stageDimensions = dimensionsOf(stage.id, parts, today, calendar);
    const broken = brokenOf(figures, stagesInWork(parts.facts).flatMap((each) => dimensionsOf(each.id, parts, today, calendar)));
    const board = await this.board(stage.projectId, today);
    const seated = { exists: board !== undefined && board.seats.length > 0, executiveSeated: board?.seats.some((seat) => seat.role === 'executive') ?? false };
    const submit = { ...submitFacts(stage, previous, parts), board: seated, broken };
    const undecidedExceptions = await this.registers.undecidedExceptions(stage.projectId);
    const budgetYears = await this.budgetYears(stage, parts, today);
    const registers = await this.registers.of(stage.projectId, stage.id);
    const authorise = ({ breachNote, overlapAsked }: AskedOfBoard): AuthoriseFacts => ({
      // Business cases are not kept yet; the guard then does not apply.
      today, board: seated, broken, businessCase: undefined, businessCaseMonths: defaultBusinessCaseMonths, undecidedExceptions, budgetYears, breachNote,
      previous: previous ? { key: previous.key, state: previous.state, overlapAllowed: stage.overlapAllowed || overlapAsked } : null,
    });
    return {
      stage, previous, figures, stageDimensions, boardId: board?.id, submit, authorise,
      snapshot: (asked) => ({
        v: 1, asOf: today, stage: stageOf(stage), lastStage: previous ? lastStageOf(previous, parts.facts) : null, project: projectOf(stage, parts, figures),
        tolerances: parts.tolerances.filter((each) => each.stageId === null || each.stageId === stage.id).map(({ stageId: _, ...each }) => each),
        businessCase: null, budgetYears: budgetYears.map((year) => ({ fiscalYear: year.fiscalYear, planned: String(year.planned), released: String(year.released) })),
        milestones: registers.milestones, risks: { open: parts.facts.openRisks, topScore: parts.facts.topRiskScore || null, top: registers.risks },
        issues: { open: parts.facts.openIssues, top: registers.issues }, undecidedExceptions, benefits: registers.benefits,
        checks: authoriseChecks(authorise(asked)),
      }),
    };
  }

  private async parts(stage: StageFacts, today: Day): Promise<Parts | undefined> {
    const [facts] = await this.projects.of([stage.projectId], today);
    const size = await this.db.row<SizeRow>(
      `select p.planned_start::text as "plannedStart", p.product_count as "productCount", p.people_count as "peopleCount", p.first_benefit_on::text as "firstBenefitOn",
         o.currency as "orgCurrency", o.settings -> 'sliceLimits' as "sliceLimits", o.fiscal_year_start_month as "fiscalYearStart" from project p join organisation o on o.id = p.org_id where p.id = $1`, [stage.projectId]);
    const tolerances = await this.db.rows<Parts['tolerances'][number] & Row>(
      `select t.stage_id as "stageId", case when t.stage_id is null then 'project' else 'stage' end as level, t.dimension, t.unit, t.upper::text, t.lower::text
       from tolerance t where t.scope_id = $1 order by t.stage_id nulls last, t.id`, [stage.projectId]);
    return facts && size && { facts, size, stages: await stagesOf(this.db, [stage.projectId]), tolerances };
  }

  private async board(projectId: string, today: Day): Promise<{ id: string; seats: readonly SeatFacts[] } | undefined> {
    const body = await bodyOfScope(this.db, projectId, 'projectBoard');
    return body && { id: body.id, seats: await seatsOf(this.db, body.id, today) };
  }

  private async budgetYears(stage: StageFacts, { stages, size }: Parts, today: Day): Promise<AuthoriseFacts['budgetYears']> {
    const planned = await this.registers.planned(stages.map((each) => each.id), stage.currency);
    const asPlanned = (each: StageFacts): PlannedStage => ({
      id: each.id, state: each.state, budget: each.budget, plannedStart: each.plannedStart, plannedEnd: each.plannedEnd,
      byYear: planned.filter((row) => row.stageId === each.id).map(({ fiscalYear, amount }) => ({ fiscalYear, amount })),
    });
    const released = await this.registers.released(stage.projectId, stage.currency, today);
    return budgetYearsOf(asPlanned(stage), stages.map(asPlanned), released, size.fiscalYearStart);
  }
}

function stagesInWork(facts: ProjectFacts): readonly StageFact[] {
  return facts.stages.filter((each) => each.state === 'inProgress' || each.state === 'exception' || each.state === 'ending');
}

function dimensionsOf(stageId: string, { facts, tolerances }: Parts, today: Day, calendar: WorkingCalendar): DimensionStatus[] {
  const found = facts.stages.find((each) => each.id === stageId);
  const own = tolerances.filter((each) => each.stageId === stageId);
  return found ? stageFigures(found, own, { today, workingDays: (from, to) => calendar.between(from, to), reportRhythmDays: facts.reportRhythmDays }) : [];
}

/** Dimensions outside tolerance today, of the project or of a stage in work. */
function brokenOf(figures: ProjectFiguresComputed, stages: readonly DimensionStatus[]): Dimension[] {
  const outside = [...figures.dimensions, ...stages].filter((each) => each.usage !== null && isBroken(each.usage)).map((each) => each.dimension);
  return [...new Set(outside)];
}

function submitFacts(stage: StageFacts, previous: StageFacts | undefined, { size, tolerances }: Parts): Omit<SubmitFacts, 'breachNote' | 'overlapAsked' | 'board' | 'broken'> {
  const { key, plannedStart, plannedEnd, objectives, budget } = stage;
  return {
    stage: { key, plannedStart, plannedEnd, objectives, budget },
    toleranceDimensions: tolerances.filter((each) => each.stageId === null || each.stageId === stage.id).map((each) => each.dimension),
    products: size.productCount,
    previous: previous ? { key: previous.key, endReportDrafted: reportDrafted.has(previous.state) } : null,
  };
}

function stageOf({ key, titleDe, titleEn, number, kind, plannedStart, plannedEnd, budget, currency, objectives }: StageFacts): StageFigures {
  return { key, titleDe, titleEn, number, kind, plannedStart, plannedEnd, budget, currency, objectives };
}

function lastStageOf(stage: StageFacts, facts: ProjectFacts): LastStageFigures {
  const { state, actualStart, actualEnd, forecastCost, forecastEndOn } = stage;
  const actualCost = facts.stages.find((each) => each.id === stage.id)?.actual ?? '0.00';
  return { ...stageOf(stage), state, actualStart, actualEnd, actualCost, forecastCost, forecastEnd: forecastEndOn };
}

function projectOf(stage: StageFacts, { facts, size }: Parts, figures: ProjectFiguresComputed): ProjectFigures {
  const usages = usagesOf(figures.dimensions);
  const slice = judgeSlice(sizeOf({ ...size, plannedEnd: facts.plannedEnd, budget: facts.budget, currency: facts.currency, stageCount: facts.stages.length }, size.orgCurrency), { ...defaultSliceLimits, ...size.sliceLimits });
  return {
    key: stage.projectKey, titleDe: stage.projectTitleDe, titleEn: stage.projectTitleEn, budget: facts.budget, actual: figures.actual, forecast: figures.forecast,
    plannedEnd: facts.plannedEnd, forecastEnd: figures.forecastEnd, forecastOn: figures.forecastOn, status: figures.status, driver: figures.driver,
    costUsage: usages.cost ? usageText(usages.cost) : null, timeUsage: usages.time ? usageText(usages.time) : null,
    sliceSignal: slice.signal, peopleCount: size.peopleCount, productCount: size.productCount, firstBenefitOn: size.firstBenefitOn,
  };
}
