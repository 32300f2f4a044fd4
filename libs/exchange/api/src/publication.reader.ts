import { Injectable } from '@nestjs/common';
import { withinScope } from '@tranche/organisation/api/offers.ts';
import { deliveryConfidences } from '@tranche/exchange/domain/mapping.ts';
import type { Attribute, PlannedProject } from '@tranche/exchange/domain/planned-project.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { loadOne } from '@tranche/shared/api/loader.ts';
import { Parameters } from '@tranche/shared/api/page.ts';
import { visibleScope } from '@tranche/shared/api/policy.ts';

export interface PublicationRow extends Row {
  readonly scopeId: string;
  readonly source: string;
  readonly asOf: string;
  readonly attribution: string;
  readonly attributes: readonly string[];
}

export interface ExternalRow extends Row {
  readonly scopeId: string;
  readonly source: string;
  readonly externalId: string;
  readonly deliveryConfidence: string | null;
  readonly published: Partial<PlannedProject> & { readonly attributes?: Readonly<Record<string, Attribute>> };
}

export interface ComparedPublications extends Row {
  readonly both: number;
  readonly onlyFrom: number;
  readonly onlyTo: number;
  readonly renamed: number;
  readonly endCompared: number;
  readonly later: number;
  readonly earlier: number;
  readonly endSame: number;
  readonly largestSlipDays: number | null;
  readonly confidenceCompared: number;
  readonly better: number;
  readonly worse: number;
  readonly confidenceSame: number;
}

/** Publications that were imported, what they say about a record, and what changed from one to the next. */
@Injectable()
export class PublicationReader {
  constructor(private readonly db: Database) {}

  async all(): Promise<PublicationRow[]> {
    return this.db.rows<PublicationRow>(
      `select e.scope_id as "scopeId", e.source, e.published ->> 'asOf' as "asOf", e.published ->> 'attribution' as attribution,
         array(select distinct jsonb_object_keys(p.published -> 'attributes') from external_record p where p.source = e.source and p.kind = 'project' order by 1) as attributes
       from external_record e where e.kind = 'portfolio' and ${await visibleScope(this.db, 'e.scope_id')} order by e.published ->> 'asOf', e.source`);
  }

  /** What was published about a scope; undefined when it was not imported. */
  of(scopeId: string): Promise<ExternalRow | undefined> {
    return loadOne(this.read, scopeId);
  }

  private readonly read = async (ids: readonly string[]): Promise<Map<string, ExternalRow>> => {
    const rows = await this.db.rows<ExternalRow>('select scope_id as "scopeId", source, external_id as "externalId", delivery_confidence as "deliveryConfidence", published from external_record where scope_id = any($1)', [ids]);
    return new Map(rows.map((row) => [row.scopeId, row]));
  };

  /** Projects are the same where their external id is; a name may change. */
  async compare(from: string, to: string): Promise<ComparedPublications> {
    const parameters = new Parameters();
    const side = async (key: string) => `select e.match_key, lower(s.title_de) as title, array_position(${parameters.add(deliveryConfidences)}::text[], e.delivery_confidence) as confidence,
        coalesce((e.published -> 'attributes' -> 'publishedEnd' ->> 'day')::date, p.planned_end) as ends
      from external_record e join scope s on s.id = e.scope_id join project p on p.id = e.scope_id
      where e.kind = 'project' and ${await visibleScope(this.db, 'e.scope_id')} and ${await withinScope(this.db, 'e.scope_id', key, parameters.addKey(key))}`;
    const row = await this.db.row<ComparedPublications>(
      `with a as (${await side(from)}), b as (${await side(to)})
       select count(*) filter (where a.match_key is not null and b.match_key is not null)::int as both, count(*) filter (where b.match_key is null)::int as "onlyFrom", count(*) filter (where a.match_key is null)::int as "onlyTo",
         count(*) filter (where a.title <> b.title)::int as renamed, count(b.ends - a.ends)::int as "endCompared", count(*) filter (where b.ends > a.ends)::int as later,
         count(*) filter (where b.ends < a.ends)::int as earlier, count(*) filter (where b.ends = a.ends)::int as "endSame", max(b.ends - a.ends)::int as "largestSlipDays",
         count(b.confidence - a.confidence)::int as "confidenceCompared", count(*) filter (where b.confidence > a.confidence)::int as better,
         count(*) filter (where b.confidence < a.confidence)::int as worse, count(*) filter (where b.confidence = a.confidence)::int as "confidenceSame"
       from a full join b on b.match_key = a.match_key`, parameters.values);
    return row!;
  }
}
