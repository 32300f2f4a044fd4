import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dimensions, type Dimension } from '@tranche/governance/domain/dimension.ts';
import { stageForecastCost, stageForecastEnd, type ProjectFiguresComputed } from '@tranche/governance/domain/project-figures.ts';
import { isBroken, usageText } from '@tranche/governance/domain/tolerance.ts';
import { workingCalendar } from '@tranche/organisation/api/offers.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { Explainers, type Explanation, type ExplainInput } from '@tranche/shared/api/explain.ts';
import { translate } from '@tranche/shared/api/messages.ts';
import { dayOfAct, visibleScope } from '@tranche/shared/api/policy.ts';
import { currentRequest } from '@tranche/shared/api/request-context.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { figuresOn } from './project-figures.keeper.ts';
import { ProjectFactsReader, type ProjectFacts } from './project-facts.reader.ts';

interface Known {
  readonly facts: ProjectFacts;
  readonly figures: ProjectFiguresComputed;
  readonly today: Day;
}

type Told = Omit<Explanation, 'figure' | 'rule'>;

const word = (id: string, values?: Record<string, string | number>) => translate(currentRequest().language, id, values);

/** Each computed figure of a project opens its reason: the rule in words and the values that it was applied to. */
@Injectable()
export class ProjectExplainers implements OnModuleInit {
  constructor(private readonly explainers: Explainers, private readonly db: Database, private readonly facts: ProjectFactsReader) {}

  onModuleInit(): void {
    const add = (figure: string, tell: (known: Known) => Told) => this.explainers.add(`project.${figure}`, async (key) => {
      const known = await this.known(key);
      return known && tell(known);
    });
    add('status', status);
    add('costUsage', (known) => usage('cost', known));
    add('timeUsage', (known) => usage('time', known));
    add('forecast', forecast);
    add('forecastEnd', forecastEnd);
    add('actual', actual);
    add('openRisks', ({ facts }) => ({ value: String(facts.openRisks), inputs: [] }));
    add('topRiskScore', ({ facts }) => ({ value: String(facts.topRiskScore), inputs: [] }));
    add('openIssues', ({ facts }) => ({ value: String(facts.openIssues), inputs: [input('overdueIssues', String(facts.overdueIssues))] }));
  }

  private async known(key: string): Promise<Known | undefined> {
    const scope = await this.db.row<{ id: string }>(`select p.id from project p where p.id = (select record_id from record_key where key = $1) and ${await visibleScope(this.db, 'p.id')}`, [key]);
    const today = (await dayOfAct(this.db)) as Day;
    const [facts] = scope ? await this.facts.of([scope.id], today) : [];
    return facts && { facts, figures: figuresOn(facts, today, await workingCalendar(this.db)), today };
  }
}

function input(name: string, value: string | null, more: Partial<ExplainInput> = {}): ExplainInput {
  return { name: word(`governance.explain.${name}`), value, ...more };
}

function status({ figures }: Known): Told {
  const inputs = figures.dimensions.toSorted((a, b) => dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension)).map((each) => ({
    name: `${word(`governance.dimension.${each.dimension}`)}: ${word(`governance.status.${each.status}`)}`,
    value: finite(each.usage), unit: 'ratio',
  }));
  return { value: word(`governance.status.${figures.status}`), reason: figures.driver === null ? null : word(`governance.dimension.${figures.driver}`), inputs };
}

const finite = (use: ProjectFiguresComputed['dimensions'][number]['usage']) => (use === null || use === 'infinite' ? null : usageText(use));

/** Limits of money are in the currency of the project; counts and own units have no name of their own. */
function unitOf({ unit }: ProjectFacts['tolerances'][number], currency: string): string | null {
  if (unit === 'money') return currency;
  if (unit === 'percent') return '%';
  return unit === 'workingDays' ? word(`governance.toleranceUnit.${unit}`) : null;
}

function usage(dimension: Extract<Dimension, 'cost' | 'time'>, { facts, figures }: Known): Told {
  const found = figures.dimensions.find((each) => each.dimension === dimension);
  const tolerance = facts.tolerances.find((each) => each.dimension === dimension);
  const unit = dimension === 'cost' ? facts.currency : null;
  const inputs = [
    dimension === 'cost' ? input('planned', figures.planned, { unit }) : input('plannedEnd', facts.plannedEnd, { unit: 'day' }),
    dimension === 'cost' ? input('forecast', figures.forecast, { unit, on: figures.forecastOn }) : input('forecastEnd', figures.forecastEnd, { unit: 'day', on: figures.forecastOn }),
    ...(tolerance ? [input('upper', limit(tolerance.upper), { unit: unitOf(tolerance, facts.currency) }), input('lower', limit(tolerance.lower), { unit: unitOf(tolerance, facts.currency) })] : []),
  ];
  if (!found) return { value: null, reason: word('governance.gap.toleranceMissing'), inputs };
  const why = found.gap ? word(`governance.gap.${found.gap}`) : found.usage === 'infinite' ? word('governance.explain.noDeviation') : null;
  return { value: finite(found.usage), unit: 'ratio', reason: why ?? (found.usage !== null && isBroken(found.usage) ? word('governance.status.outside') : null), inputs };
}

const limit = (value: string | number | { toString(): string } | null) => (value === null ? null : String(value));

/** One line a stage, with what counts for it and where that comes from. */
function forecast({ facts, figures }: Known): Told {
  const stages = facts.stages.map((stage) => ({ name: word(sourceOf(stage)), value: stageForecastCost(stage), unit: facts.currency, on: stage.forecast?.reportOn ?? null, key: stage.key }));
  return { value: figures.forecast, unit: facts.currency, inputs: [...stages, input('budget', facts.budget, { unit: facts.currency })] };
}

function sourceOf(stage: ProjectFacts['stages'][number]): string {
  if (stage.state === 'closed' || stage.state === 'stopped') return 'governance.explain.closedStage';
  return stage.forecast ? 'governance.explain.forecastStage' : 'governance.explain.plannedStage';
}

function forecastEnd({ facts, figures }: Known): Told {
  return { value: figures.forecastEnd, unit: 'day', inputs: facts.stages.map((stage) => ({ name: word(sourceOf(stage)), value: stageForecastEnd(stage), unit: 'day', on: stage.forecast?.reportOn ?? null, key: stage.key })) };
}

function actual({ facts, figures }: Known): Told {
  const stages = facts.stages.map((stage) => ({ name: word('governance.explain.bookedOnStage'), value: stage.actual, unit: facts.currency, key: stage.key }));
  return { value: figures.actual, unit: facts.currency, inputs: [...stages, input('bookedOnProject', facts.otherActual, { unit: facts.currency, key: facts.key })] };
}
