import { Injectable } from '@nestjs/common';
import { dimensions, type Dimension, type ToleranceUnit } from '@tranche/governance/domain/dimension.ts';
import { stageFigures } from '@tranche/governance/domain/project-figures.ts';
import { usageText } from '@tranche/governance/domain/tolerance.ts';
import { workingCalendar } from '@tranche/organisation/api/offers.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { loadOne } from '@tranche/shared/api/loader.ts';
import { dayOfAct } from '@tranche/shared/api/policy.ts';
import { oncePerRequest } from '@tranche/shared/api/request-context.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { ProjectFactsReader, type ProjectFacts } from './project-facts.reader.ts';
import type { DimensionStatusType } from './project-figures.type.ts';

interface SetRow extends Row {
  readonly ownerId: string;
  readonly version: number;
}

interface ToleranceRow extends Row {
  readonly ownerId: string;
  readonly level: 'stage' | 'project';
  readonly dimension: Dimension;
  readonly unit: ToleranceUnit;
  readonly upper: string | null;
  readonly lower: string | null;
}

export interface ToleranceList {
  readonly version: number;
  readonly items: ToleranceRow[];
}

/** Tolerances of projects and stages by the id of either, batched; and how stages stand against theirs. */
@Injectable()
export class TolerancesReader {
  constructor(private readonly db: Database, private readonly facts: ProjectFactsReader) {}

  async of(ownerId: string): Promise<ToleranceList> {
    return (await loadOne(this.read, ownerId)) ?? { version: 1, items: [] };
  }

  private readonly read = async (ids: readonly string[]): Promise<Map<string, ToleranceList>> => {
    // Shown as they were typed, without the zeros that the column adds.
    const items = await this.db.rows<ToleranceRow>(
      `select coalesce(t.stage_id, t.scope_id) as "ownerId", case when t.stage_id is null then 'project' else 'stage' end as level, t.dimension, t.unit,
         trim_scale(t.upper)::text as upper, trim_scale(t.lower)::text as lower from tolerance t where t.stage_id = any($1) or (t.scope_id = any($1) and t.stage_id is null)`, [ids]);
    const sets = await this.db.rows<SetRow>('select coalesce(t.stage_id, t.scope_id) as "ownerId", t.revision + 1 as version from tolerance_set t where t.stage_id = any($1) or (t.scope_id = any($1) and t.stage_id is null)', [ids]);
    const versions = new Map(sets.map((row) => [row.ownerId, row.version]));
    const byOwner = Map.groupBy(items.toSorted((a, b) => dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension)), (row) => row.ownerId);
    return new Map(ids.map((id) => [id, { version: versions.get(id) ?? 1, items: byOwner.get(id) ?? [] }]));
  };

  /** How a stage stands against its own tolerances on the day that is looked at. */
  async stageDimensions(stageId: string, projectId: string): Promise<DimensionStatusType[]> {
    const [facts, { items }, today] = await Promise.all([loadOne(this.readFacts, projectId), this.of(stageId), dayOfAct(this.db)]);
    const stage = facts?.stages.find((each) => each.id === stageId);
    if (!facts || !stage || items.length === 0) return [];
    const calendar = await oncePerRequest('governance.calendar', () => workingCalendar(this.db));
    return stageFigures(stage, items, { today: today as Day, workingDays: (from, to) => calendar.between(from, to), reportRhythmDays: facts.reportRhythmDays }).map(({ dimension, status, usage, gap }) => ({
      dimension, status, gap, usage: usage === null || usage === 'infinite' ? null : usageText(usage), unlimited: usage === 'infinite',
    }));
  }

  private readonly readFacts = async (ids: readonly string[]): Promise<Map<string, ProjectFacts>> => {
    const found = await this.facts.of(ids, await dayOfAct(this.db));
    return new Map(found.map((each) => [each.id, each]));
  };
}
