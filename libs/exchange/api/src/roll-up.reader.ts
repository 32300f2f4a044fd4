import { Injectable } from '@nestjs/common';
import { withinScope } from '@tranche/organisation/api/offers.ts';
import type { ProjectGrouping, RollUpPart } from '@tranche/exchange/domain/roll-up.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { Parameters } from '@tranche/shared/api/page.ts';
import { dayOfAct, visibleScope } from '@tranche/shared/api/policy.ts';

export interface RollUpAsked {
  readonly scope?: string | undefined;
  readonly groupBy: ProjectGrouping;
  readonly attribute?: string | undefined;
  readonly measure: string;
}

export interface MeasuresAsked {
  readonly scope?: string | undefined;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly overPercent: string;
}

export interface ComparedMeasures extends Row {
  readonly currency: string;
  readonly projects: number;
  readonly left: string;
  readonly right: string;
  readonly more: number;
  readonly less: number;
  readonly equal: number;
  readonly leftZero: number;
  readonly rightZero: number;
  readonly moreByPercent: number;
}

export interface ProfileRow extends Row {
  readonly fiscalYear: number;
  readonly kind: string;
  readonly funding: string | null;
  readonly amount: string;
  readonly currency: string;
}

const source = "project p join scope s on s.id = p.id left join external_record e on e.scope_id = p.id and e.kind = 'project'";
/** A published day counts before the planned one, which leaves out what contradicts itself. */
const published = (name: string) => `(e.published -> 'attributes' -> '${name}' ->> 'day')::date`;
const startDay = `coalesce(${published('publishedStart')}, p.planned_start)`;
const endDay = `coalesce(${published('publishedEnd')}, p.planned_end)`;

/** Figures over the projects of a scope that the viewer may see. */
@Injectable()
export class RollUpReader {
  constructor(private readonly db: Database) {}

  async parts({ scope, groupBy, attribute, measure }: RollUpAsked): Promise<RollUpPart[]> {
    const parameters = new Parameters();
    const where = await this.where(scope, parameters);
    const { label, scopeId, join } = grouping(groupBy, attribute, parameters, { day: await dayOfAct(this.db), visible: await visibleScope(this.db, 'parent.id') });
    return this.db.rows<RollUpPart & Row>(
      `select label, "scopeId", currency, count(*)::int as projects, sum(value)::text as sum, count(value)::int as "withValue", count(*) filter (where value is null)::int as "withoutValue",
         count(*) filter (where value = 0)::int as zero, count(*) filter (where value < 0)::int as negative,
         count(*) filter (where starts is null)::int as "withoutStart", count(*) filter (where ends is null)::int as "withoutEnd",
         count(*) filter (where starts is null or ends is null)::int as "withoutEither", count(*) filter (where ends < starts)::int as "endBeforeStart"
       from (select ${label} as label, ${scopeId} as "scopeId", p.currency, ${measureSql(measure, parameters)} as value, ${startDay} as starts, ${endDay} as ends from ${source} ${join} where ${where}) each
       group by label, "scopeId", currency`, parameters.values);
  }

  async compare({ scope, left, right, overPercent }: MeasuresAsked): Promise<ComparedMeasures[]> {
    const parameters = new Parameters();
    const where = await this.where(scope, parameters);
    const total = (names: readonly string[]) => names.map((name) => measureSql(name, parameters)).join(' + ');
    return this.db.rows<ComparedMeasures>(
      `select currency, count(*)::int as projects, sum(l)::text as left, sum(r)::text as right, count(*) filter (where l > r)::int as more, count(*) filter (where l < r)::int as less,
         count(*) filter (where l = r)::int as equal, count(*) filter (where l = 0)::int as "leftZero", count(*) filter (where r = 0)::int as "rightZero",
         count(*) filter (where r <> 0 and (l - r) * 100 > r * ${parameters.add(overPercent)}::numeric)::int as "moreByPercent"
       from (select p.currency, ${total(left)} as l, ${total(right)} as r from ${source} where ${where}) each where l is not null and r is not null group by currency order by currency`, parameters.values);
  }

  /** Money by fiscal year, kind and fund, below a scope. */
  async profile(scope: string): Promise<ProfileRow[]> {
    const parameters = new Parameters();
    const where = [await visibleScope(this.db, 'c.scope_id'), await withinScope(this.db, 'c.scope_id', scope, parameters.addKey(scope))].join(' and ');
    return this.db.rows<ProfileRow>(
      `select c.fiscal_year as "fiscalYear", c.kind, c.funding, sum(c.amount)::text as amount, c.currency from cost_item c where ${where} group by 1, 2, 3, 5 order by 1, 2, 3, 5`, parameters.values);
  }

  private async where(scope: string | undefined, parameters: Parameters): Promise<string> {
    const conditions = [await visibleScope(this.db, 'p.id')];
    if (scope) conditions.push(await withinScope(this.db, 'p.id', scope, parameters.addKey(scope)));
    return conditions.join(' and ');
  }
}

function grouping(groupBy: ProjectGrouping, attribute: string | undefined, parameters: Parameters, { day, visible }: { day: string; visible: string }): { label: string; scopeId: string; join: string } {
  const plain = (label: string) => ({ label, scopeId: 'null::uuid', join: '' });
  switch (groupBy) {
    case 'none': return plain('null::text');
    case 'state': return plain('p.state');
    case 'deliveryConfidence': return plain('e.delivery_confidence');
    case 'attribute': return plain(attributeText(parameters.add(attribute ?? '')));
    // A programme that the viewer may not see gives its projects no label.
    case 'programme': return {
      label: 'parent.title_de', scopeId: 'parent.id',
      join: `left join membership m on m.child_id = p.id and m.valid @> ${parameters.add(day)}::date left join scope parent on parent.id = m.parent_id and ${visible}`,
    };
  }
}

/** Wording in place of a value gathers with the missing ones. */
function attributeText(name: string): string {
  const value = `e.published -> 'attributes' -> ${name}`;
  return `coalesce(${value} ->> 'text', ${value} ->> 'day', ${value} ->> 'amount')`;
}

function measureSql(name: string, parameters: Parameters): string {
  if (name === 'budget') return 'p.budget';
  if (name === 'benefits') return "(e.published -> 'benefits' ->> 'amount')::numeric";
  if (name === 'costs') return "(select coalesce(sum(c.amount), 0) from cost_item c where c.scope_id = p.id and c.kind in ('plan', 'actual') and c.currency = p.currency)";
  const value = `(e.published -> 'attributes' -> ${parameters.add(name)}::text)`;
  return `(case when ${value} ->> 'type' = 'money' then (${value} ->> 'amount')::numeric end)`;
}
