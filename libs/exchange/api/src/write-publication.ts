import { Injectable } from '@nestjs/common';
import type { Mapping } from '@tranche/exchange/domain/mapping.ts';
import type { PlannedProject } from '@tranche/exchange/domain/planned-project.ts';
import { titlesOf, type Titles } from '@tranche/exchange/domain/titles.ts';
import { matching } from '@tranche/exchange/domain/text-cell.ts';
import { bookCosts, type CostRow } from '@tranche/finance/api/offers.ts';
import { bulkInsert } from '@tranche/shared/api/bulk-write.ts';
import { newId } from '@tranche/shared/api/record.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { day, dayOf } from '@tranche/shared/domain/day.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { bulkDelete, bulkUpdate } from './bulk-change.ts';
import { nextScopeKeys } from './bulk-keys.ts';

/** A row to be written: a new project, or the new state of one that an earlier import wrote. */
export interface RowToWrite {
  readonly matchKey: string;
  readonly project: PlannedProject;
  /** What an earlier import wrote and where; null for a new one. Only what differs is changed, so that edits made since stay. */
  readonly before: { readonly scopeId: string; readonly project: PlannedProject } | null;
}

export interface Writing {
  readonly mapping: Mapping;
  readonly runId: string;
  readonly rows: readonly RowToWrite[];
  /** Told how many rows are written; answers whether to go on. */
  readonly progress: (rows: number) => Promise<boolean>;
}

const rowsAtOnce = 500;

/**
 * Writes a publication as portfolio, programmes, projects and money, in the transaction of `work`. Each project keeps
 * what was published of it, so that the next import compares with it. Returns the portfolio, or refuses when it was stopped on the way.
 */
@Injectable()
export class WritePublication {
  async execute(work: Work, { mapping, runId, rows, progress }: Writing): Promise<Result<string>> {
    const portfolioId = await portfolioOf(work, mapping, runId);
    const programmes = await programmesOf(work, { mapping, runId, portfolioId, titles: rows.map((row) => row.project.programme) });
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const part = rows.slice(from, from + rowsAtOnce);
      const written = await writeRows(work, { mapping, runId, programmes }, part);
      for (const id of written) work.touches(id);
      if (!(await progress(from + part.length))) return refused('import.cancelled');
    }
    return ok(portfolioId);
  }
}

interface NewScope {
  readonly id: string;
  readonly titles: Titles;
  readonly parentId: string | null;
  readonly external: { readonly externalId: string; readonly matchKey: string; readonly confidence: string | null; readonly published: unknown };
}

interface Source {
  readonly mapping: Mapping;
  readonly runId: string;
}

/** Scopes with their keys, their place in the tree and where they came from. */
async function insertScopes(work: Work, kind: 'portfolio' | 'programme' | 'project', scopes: readonly NewScope[], { mapping, runId }: Source): Promise<void> {
  const keys = await nextScopeKeys(work, kind, scopes.map((scope) => scope.id));
  await bulkInsert(work, 'scope', scopes.map(({ id, titles }, index) => ({ id, kind, key: keys[index], title_de: titles.de, title_en: titles.en, visibility: 'organisation' })));
  const below = scopes.filter((scope) => scope.parentId !== null);
  await bulkInsert(work, 'membership', below.map(({ id, parentId }) => ({ id: newId(work.now), child_id: id, parent_id: parentId, valid: `[${mapping.publication.asOf},)` })));
  await bulkInsert(work, 'external_record', scopes.map(({ id, external }) => ({
    id: newId(work.now), scope_id: id, kind, source: mapping.id, external_id: external.externalId, match_key: external.matchKey,
    delivery_confidence: external.confidence, published: external.published, run_id: runId,
  })));
}

async function portfolioOf(work: Work, mapping: Mapping, runId: string): Promise<string> {
  const [known] = await work.rows<{ id: string }>("select scope_id as id from external_record where source = $1 and kind = 'portfolio'", [mapping.id]);
  if (known) return known.id;
  const { titleDe, titleEn, asOf } = mapping.publication;
  const id = newId(work.now);
  const external = { externalId: mapping.id, matchKey: mapping.id, confidence: null, published: { asOf, attribution: mapping.attribution, titleDe, titleEn } };
  await insertScopes(work, 'portfolio', [{ id, titles: { de: titleDe, en: titleEn }, parentId: null, external }], { mapping, runId });
  await bulkInsert(work, 'portfolio', [{ id, purpose_de: mapping.attribution, purpose_en: mapping.attribution }]);
  return id;
}

interface ProgrammeTitles extends Source {
  readonly portfolioId: string;
  readonly titles: readonly string[];
}

/** Programmes by comparable title; those that the publication names for the first time are made. */
async function programmesOf(work: Work, { mapping, runId, portfolioId, titles }: ProgrammeTitles): Promise<ReadonlyMap<string, string>> {
  const known = await work.rows<{ matchKey: string; id: string }>("select match_key as \"matchKey\", scope_id as id from external_record where source = $1 and kind = 'programme'", [mapping.id]);
  const programmes = new Map(known.map(({ matchKey, id }) => [matchKey, id]));
  const added = [...new Map(titles.map((title) => [matching(title), title]))].filter(([matchKey]) => !programmes.has(matchKey));
  const scopes = added.map(([matchKey, title]) => ({ id: newId(work.now), titles: titlesOf(mapping.language, title), parentId: portfolioId, external: { externalId: title, matchKey, confidence: null, published: {} } }));
  await insertScopes(work, 'programme', scopes, { mapping, runId });
  await bulkInsert(work, 'programme', scopes.map(({ id }) => ({ id, state: 'deliver' })));
  for (const scope of scopes) programmes.set(scope.external.matchKey, scope.id);
  return programmes;
}

interface Target extends Source {
  readonly programmes: ReadonlyMap<string, string>;
}

async function writeRows(work: Work, target: Target, rows: readonly RowToWrite[]): Promise<string[]> {
  const placed = rows.map((row): Placed => ({ ...row, scopeId: row.before?.scopeId ?? newId(work.now) }));
  await insertProjects(work, target, placed.filter((row) => row.before === null));
  await changeProjects(work, target, placed.filter((row) => row.before !== null));
  return placed.map((row) => row.scopeId);
}

type Placed = RowToWrite & { readonly scopeId: string };

async function insertProjects(work: Work, { mapping, runId, programmes }: Target, rows: readonly Placed[]): Promise<void> {
  const scopes = rows.map(({ scopeId, matchKey, project }) => ({
    id: scopeId, titles: titlesOf(project.language, project.title), parentId: programmes.get(matching(project.programme)) ?? null,
    external: { externalId: project.externalId, matchKey, confidence: project.deliveryConfidence, published: project },
  }));
  await insertScopes(work, 'project', scopes, { mapping, runId });
  await bulkInsert(work, 'project', rows.map(({ scopeId, project }) => ({
    id: scopeId, state: 'delivering', language: project.language, approach: 'linear', tailoring: 'standard', report_rhythm_days: 28,
    currency: mapping.currency, ...projectColumns(project),
  })));
  await bookCosts(work, rows.flatMap((row) => costRows(mapping, row)));
}

interface ProjectColumns {
  readonly summary: string | null;
  readonly planned_start: string | null;
  readonly planned_end: string | null;
  readonly budget: string | null;
}

function projectColumns({ summary, plannedStart, plannedEnd, budget }: PlannedProject): ProjectColumns {
  return { summary, planned_start: plannedStart, planned_end: plannedEnd, budget: budget?.amount ?? null };
}

/** Money by fiscal year and fund; years are those of the publication. */
function costRows(mapping: Mapping, { scopeId, project }: Placed): CostRow[] {
  return project.costs.map(({ fund, kind, fiscalYear, period, amount, currency }) => ({
    scopeId, category: 'other', kind, amount, currency, fiscalYear, onDay: dayOf(fiscalYear, 1, 1),
    bookedOn: day(mapping.publication.asOf), funding: fund, note: period === 'year' ? null : period,
  }));
}

/** Columns that change together, because a rule binds them. */
const columnGroups: readonly (readonly (keyof ProjectColumns)[])[] = [['summary'], ['planned_start', 'planned_end'], ['budget']];

async function changeProjects(work: Work, { mapping, programmes }: Target, rows: readonly Placed[]): Promise<void> {
  if (rows.length === 0) return;
  const differing = (value: (project: PlannedProject) => unknown) => rows.filter((row) => JSON.stringify(value(row.before!.project)) !== JSON.stringify(value(row.project)));
  await bulkUpdate(work, 'scope', differing((project) => project.title).map(({ scopeId, project: { language, title } }) => {
    const titles = titlesOf(language, title);
    return { id: scopeId, title_de: titles.de, title_en: titles.en };
  }));
  for (const columns of columnGroups) {
    const pick = (project: PlannedProject) => Object.fromEntries(columns.map((column) => [column, projectColumns(project)[column]]));
    await bulkUpdate(work, 'project', differing(pick).map(({ scopeId, project }) => ({ id: scopeId, ...pick(project) })));
  }
  await moveProjects(work, programmes, differing((project) => matching(project.programme)));
  await changeCosts(work, mapping, differing((project) => costsText(project)));
  await changePublished(work, mapping, rows);
}

function costsText({ costs }: PlannedProject): string {
  return costs.map(({ fund, kind, fiscalYear, amount, currency }) => [fund, kind, fiscalYear, amount, currency].join(' ')).sort().join('\n');
}

/** Takes the rows away that stood for the money published before, and no others that somebody may have booked. */
async function changeCosts(work: Work, mapping: Mapping, rows: readonly Placed[]): Promise<void> {
  if (rows.length === 0) return;
  const old = await work.rows<{ id: string }>(
    `select c.id from external_record e cross join jsonb_to_recordset(e.published -> 'costs') as k(fund text, kind text, "fiscalYear" int, amount numeric)
       join cost_item c on c.scope_id = e.scope_id and c.funding = k.fund and c.kind = k.kind and c.fiscal_year = k."fiscalYear" and c.amount = k.amount and c.booked_on = $3::date
       where e.source = $2 and e.kind = 'project' and e.scope_id = any($1)`, [rows.map((row) => row.scopeId), mapping.id, mapping.publication.asOf]);
  await bulkDelete(work, 'cost_item', old.map((each) => each.id));
  await bookCosts(work, rows.flatMap((row) => costRows(mapping, row)));
}

async function changePublished(work: Work, mapping: Mapping, rows: readonly Placed[]): Promise<void> {
  const byScope = new Map(rows.map((row) => [row.scopeId, row.project]));
  const records = await work.rows<{ id: string; scopeId: string }>("select id, scope_id as \"scopeId\" from external_record where scope_id = any($1) and kind = 'project' and source = $2", [[...byScope.keys()], mapping.id]);
  await bulkUpdate(work, 'external_record', records.map(({ id, scopeId }) => ({ id, delivery_confidence: byScope.get(scopeId)?.deliveryConfidence ?? null, published: byScope.get(scopeId) })));
}

/** A department that changed is a correction of the publication, so the membership itself is corrected. */
async function moveProjects(work: Work, programmes: ReadonlyMap<string, string>, rows: readonly Placed[]): Promise<void> {
  const wanted = new Map(rows.map((row) => [row.scopeId, programmes.get(matching(row.project.programme))]));
  const members = await work.rows<{ id: string; childId: string }>('select id, child_id as "childId" from membership where child_id = any($1) and upper_inf(valid)', [[...wanted.keys()]]);
  await bulkUpdate(work, 'membership', members.map(({ id, childId }) => ({ id, parent_id: wanted.get(childId) })));
}
