import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ProjectPorts } from '@tranche/projects/api/offers.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { loadOne } from '@tranche/shared/api/loader.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';

// Money of another currency needs a rate table and stays out of the sum.
const actuals = `select c.stage_id as "stageId", sum(c.amount)::numeric(18, 2)::text as actual from cost_item c join project p on p.id = c.scope_id
  where c.stage_id = any($1) and c.kind = 'actual' and c.currency = p.currency group by c.stage_id`;

/** Actual cost of stages in the currency of their project; tells it to the projects, which book none themselves. */
@Injectable()
export class StageCosts implements OnModuleInit {
  constructor(private readonly db: Database, private readonly ports: ProjectPorts) {}

  onModuleInit(): void {
    this.ports.stageCosts = actualsOf;
    this.ports.hasBookings = async (work, projectId) => (await work.rows('select id from cost_item where scope_id = $1 limit 1', [projectId])).length > 0;
  }

  /** Batched; nothing booked is 0.00. */
  async actual(stageId: string): Promise<string> {
    return (await loadOne(this.read, stageId)) ?? '0.00';
  }

  private readonly read = (ids: readonly string[]) => actualsOf(this.db, ids);
}

async function actualsOf(db: Pick<Work, 'rows'>, stageIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.rows<{ stageId: string; actual: string }>(actuals, [stageIds]);
  return new Map(rows.map((row) => [row.stageId, row.actual]));
}
