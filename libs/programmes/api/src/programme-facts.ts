import type { Tranche } from '@tranche/programmes/domain/programme.ts';
import type { DesignFacts } from '@tranche/programmes/domain/approve-programme-design.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';

type TrancheFacts = Pick<Tranche, 'number' | 'state' | 'startsOn' | 'endsOn'> & { readonly id: string } & Record<string, unknown>;

export function tranchesOf(work: Work, programmeId: string): Promise<TrancheFacts[]> {
  return work.rows<TrancheFacts>('select id, number, state, starts_on::text as "startsOn", ends_on::text as "endsOn" from tranche where programme_id = $1 order by number', [programmeId]);
}

/** Setting: may tranches of one programme overlap? The method says no by default (domain.md 2.3). */
export async function trancheOverlapAllowed(work: Work): Promise<boolean> {
  const [row] = await work.rows<{ allowed: boolean | null }>("select (settings ->> 'trancheOverlap')::boolean as allowed from organisation");
  return row?.allowed ?? false;
}

export async function designFacts(work: Work, programmeId: string): Promise<DesignFacts> {
  const [row] = await work.rows<DesignFacts & Record<string, unknown>>(
    `select count(*)::int as benefits, (count(*) filter (where b.state = 'identified'))::int as "unprofiledBenefits",
       (count(*) filter (where not exists (select from contribution c where c.benefit_id = b.id)))::int as "orphanBenefits"
     from benefit b where b.scope_id = $1 and b.state <> 'dropped'`, [programmeId]);
  return row ?? { benefits: 0, unprofiledBenefits: 0, orphanBenefits: 0 };
}

/** Projects of the programme, or of one of its tranches, that are neither closed nor declined today. */
export async function openProjectIds(work: Work, where: { readonly programmeId: string } | { readonly trancheId: string }): Promise<string[]> {
  const [column, id] = 'trancheId' in where ? ['tranche_id', where.trancheId] : ['parent_id', where.programmeId];
  const rows = await work.rows<{ id: string }>(
    `select p.id from membership m join project p on p.id = m.child_id where m.${column} = $1 and m.valid @> $2::date and p.state not in ('closed', 'declined') order by p.id`, [id, work.today]);
  return rows.map((row) => row.id);
}
