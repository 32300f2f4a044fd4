import { factOf, publishedFile } from '@tranche/exchange/testing/files.ts';
import { decimal, sum } from '@tranche/shared/domain/decimal.ts';
import { daysBetween, type Day } from '@tranche/shared/domain/day.ts';
import type { DeliveryConfidence } from './mapping.ts';
import { mappings } from './mappings.ts';
import { openFile } from './open-file.ts';
import { planPublication, type KnownRecords, type PublicationPlan } from './plan-publication.ts';
import type { PlannedProject } from './planned-project.ts';

function planOf(file: string, known: KnownRecords = new Map(), change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes): PublicationPlan {
  const opened = openFile(change(publishedFile(file)), mappings);
  if (!opened.ok || !('publication' in opened.value.kind)) throw new Error('not opened');
  const planned = planPublication(opened.value.kind.publication, opened.value.table, known);
  if (!planned.ok) throw new Error(planned.refusals[0]?.rule);
  return planned.value;
}
const projectsOf = (planned: PublicationPlan) => planned.rows.flatMap((row) => (row.project ? [row.project] : []));
const counted = <T>(items: readonly T[], by: (item: T) => string) => Object.fromEntries([...Map.groupBy(items, by)].map(([name, group]) => [name, group.length]));
const millions = (amounts: readonly string[]) => sum(amounts).div(1_000_000).toFixed();
const thousands = (amounts: readonly string[]) => sum(amounts).div(1000).toNumber();
const attribute = (project: PlannedProject, name: string) => {
  const found = project.attributes[name];
  return found?.type === 'text' ? found.text : found?.type === 'money' ? found.amount : found?.type === 'day' ? found.day : null;
};
const published: Record<DeliveryConfidence, string> = { red: 'Red', amberRed: 'Amber/Red', amber: 'Amber', amberGreen: 'Amber/Green', green: 'Green' };

describe('the major projects of the UK government', () => {
  const plans = new Map([2015, 2019, 2020, 2022, 2023].map((year) => [year, planOf(`uk-gmpp/gmpp_${year}.csv`)]));
  const projects = (year: number) => projectsOf(plans.get(year)!);

  it.each([2019, 2020, 2022, 2023])('have the rows, ratings, costs and missing days of %i', (year) => {
    expect(projects(year)).toHaveLength(factOf(`gmpp-rows-${year}`));
    expect(counted(projects(year), (each) => (each.deliveryConfidence ? published[each.deliveryConfidence] : 'no rating'))).toEqual(factOf(`gmpp-rating-${year}`));
    const budgets = projects(year).flatMap((each) => (each.budget ? [each.budget.amount] : []));
    expect({ sum: millions(budgets), withNumber: budgets.length, withoutNumber: projects(year).length - budgets.length }).toEqual(factOf(`gmpp-wlc-${year}`));
    const missing = (name: string) => projects(year).filter((each) => (each.attributes[name]?.type ?? 'withheld') === 'withheld').length;
    const either = projects(year).filter((each) => ['publishedStart', 'publishedEnd'].some((name) => each.attributes[name]?.type !== 'day')).length;
    expect({ start: missing('publishedStart'), end: missing('publishedEnd'), either }).toEqual(factOf(`gmpp-no-date-${year}`));
  });

  it('are one per column in 2015', () => {
    const facts = factOf<{ projects: number; attributes: number }>('gmpp-2015-transposed');
    expect({ projects: projects(2015).length, attributes: plans.get(2015)!.columns }).toEqual(facts);
    expect(counted(projects(2015), (each) => each.programme)).toEqual(factOf('gmpp-2015-departments'));
  });

  it('belong to departments however these are spelled', () => {
    expect(counted(projects(2020), (each) => each.programme)).toEqual(factOf('gmpp-2020-departments-ci'));
    expect(counted(projects(2023), (each) => each.programme)).toEqual(factOf('gmpp-2023-departments'));
    expect(counted(projects(2023), (each) => attribute(each, 'category')!)).toEqual(factOf('gmpp-2023-categories'));
  });

  it('have benefits of which one is negative', () => {
    const benefits = projects(2023).flatMap((each) => (each.benefits ? [each.benefits.amount] : []));
    expect({ sum: millions(benefits), withNumber: benefits.length, withoutNumber: 244 - benefits.length, negative: benefits.filter((each) => each.startsWith('-')).length }).toEqual(factOf('gmpp-benefits-2023'));
    const both = projects(2023).filter((each) => each.benefits && each.budget);
    expect({ both: both.length, more: both.filter((each) => decimal(each.benefits!.amount).gt(each.budget!.amount)).length }).toEqual(factOf('gmpp-benefits-over-cost-2023'));
  });

  it('have in-year baselines and forecasts', () => {
    const rows = projects(2023).flatMap((each) => {
      const [baseline, forecast] = [attribute(each, 'yearBaseline'), attribute(each, 'yearForecast')];
      const numbers = each.attributes['yearBaseline']?.type === 'money' && each.attributes['yearForecast']?.type === 'money';
      return numbers ? [{ baseline: decimal(baseline!), forecast: decimal(forecast!) }] : [];
    });
    expect({
      rows: rows.length,
      baseline: millions(rows.map((each) => each.baseline.toFixed())),
      forecast: millions(rows.map((each) => each.forecast.toFixed())),
      overBy5pct: rows.filter((each) => !each.baseline.isZero() && each.forecast.minus(each.baseline).div(each.baseline).gt('0.05')).length,
      baselineZero: rows.filter((each) => each.baseline.isZero()).length,
    }).toEqual(factOf('gmpp-year-variance-2023'));
  });

  it('can be compared by their number from 2022 to 2023', () => {
    const [before, after] = [2022, 2023].map((year) => new Map(projects(year).map((each) => [each.externalId, each])));
    const both = [...before!.keys()].filter((id) => after!.has(id)).map((id) => [before!.get(id)!, after!.get(id)!] as const);
    expect({ both: both.length, only2022: before!.size - both.length, only2023: after!.size - both.length }).toEqual(factOf('gmpp-2022-2023-common'));
    expect(both.filter(([a, b]) => a.title.toLowerCase() !== b.title.toLowerCase())).toHaveLength(factOf('gmpp-renamed-2022-2023'));
    const slips = both.flatMap(([a, b]) => {
      const [from, to] = [attribute(a, 'publishedEnd'), attribute(b, 'publishedEnd')];
      return from && to ? [daysBetween(from as Day, to as Day)] : [];
    });
    expect({ compared: slips.length, later: slips.filter((days) => days > 0).length, earlier: slips.filter((days) => days < 0).length, same: slips.filter((days) => days === 0).length, largestSlipDays: Math.max(...slips) }).toEqual(factOf('gmpp-slip-2022-2023'));
  });

  it('keep a row whose end lies before its start, with a warning', () => {
    const odd = plans.get(2023)!.rows.filter((row) => row.findings.some((each) => each.rule === 'import.endBeforeStart'));
    expect(odd.map((row) => [row.matchKey, row.status, row.project?.plannedStart, row.project?.plannedEnd])).toEqual([['mod_0137_2122-q1', 'new', '2023-02-20', null]]);
    expect([2019, 2020, 2022].flatMap((year) => plans.get(year)!.rows.flatMap((row) => row.findings.filter((each) => each.severity !== 'note')))).toEqual([]);
  });

  it('keep the wording of what is withheld', () => {
    const wordings = projects(2019).flatMap((each) => (each.attributes['budget']?.type === 'withheld' ? [each.attributes['budget']] : []));
    expect(wordings).toHaveLength(15);
    expect(wordings).toContainEqual({ type: 'withheld', wording: 'Exempt under Section 43 of the Freedom of Information Act 2000 (Commercial Interests)' });
  });

  it('do not change when they are imported again', () => {
    const first = plans.get(2023)!;
    const known: KnownRecords = new Map(first.rows.map((row) => [row.matchKey, row.fields]));
    expect(planOf('uk-gmpp/gmpp_2023.csv', known).counts).toEqual({ new: 0, changed: 0, same: 244, error: 0 });
  });

  it('show what differs in a changed file, and what is gone', () => {
    const known = new Map(plans.get(2023)!.rows.map((row) => [row.matchKey, row.fields]));
    known.set('co_9999', new Map());
    const changed = (bytes: Uint8Array) => Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1').replace('20.05.2020;30.09.2024', '20.05.2020;31.12.2024'), 'latin1'));
    const again = planOf('uk-gmpp/gmpp_2023.csv', known, changed);
    expect(again.counts).toEqual({ new: 0, changed: 1, same: 243, error: 0 });
    expect(again.rows.find((row) => row.status === 'changed')?.differences).toEqual([
      { field: 'plannedEnd', was: '2024-09-30', becomes: '2024-12-31' },
      { field: 'attribute.publishedEnd', was: '2024-09-30', becomes: '2024-12-31' },
    ]);
    expect(again.missing).toEqual(['co_9999']);
  });
});

describe('the capital projects of New York City', () => {
  const planned = planOf('nyc-capital/projects.csv');
  const projects = projectsOf(planned);
  const all = projectsOf(planOf('nyc-capital/all-projects.csv'));
  const published = (each: PlannedProject) => each.budget!.amount;

  it('are told apart by number and agency', () => {
    const facts = factOf<{ projects: number; projectsIds: number; all: number; allIds: number }>('nyc-rows');
    const ids = (list: readonly PlannedProject[]) => new Set(list.map((each) => attribute(each, 'number'))).size;
    expect({ projects: projects.length, projectsIds: ids(projects), all: all.length, allIds: ids(all) }).toEqual(facts);
    const repeated = Object.entries(counted(projects, (each) => attribute(each, 'number')!)).filter(([, count]) => count > 1);
    expect(Object.fromEntries(repeated)).toEqual(factOf('nyc-dup'));
  });

  it('add up to the published totals, by agency, year and fund', () => {
    expect({ sum: thousands(projects.map(published)), differing: planned.rows.filter((row) => row.findings.some((each) => each.rule === 'import.totalDiffers')).length }).toEqual(factOf('nyc-total'));
    const byAgency = [...Map.groupBy(projects, (each) => each.programme)].map(([agency, group]) => [agency, thousands(group.map(published))] as const);
    expect(Object.fromEntries(byAgency.sort(([, a], [, b]) => b - a).slice(0, 5))).toEqual(factOf('nyc-agency-total'));
    const costs = projects.flatMap((each) => each.costs);
    const column = { earlier: 'combined_prior_actuals', later: 'combined_r_t_c' } as const;
    const byYear = Map.groupBy(costs, (each) => (each.period === 'year' ? `combined${each.fiscalYear}` : column[each.period]));
    expect(new Set(costs.map((each) => each.fiscalYear)).size).toBe(byYear.size);
    expect(Object.fromEntries([...byYear].map(([name, group]) => [name, thousands(group.map((each) => each.amount))]))).toEqual(factOf('nyc-profile'));
    expect(projects.filter((each) => !sum([attribute(each, 'cityTotal')!, attribute(each, 'nonCityTotal')!]).equals(published(each)))).toHaveLength(factOf('nyc-city-split'));
    expect({ sum: thousands(all.map(published)), agencies: new Set(all.map((each) => each.programme)).size }).toEqual(factOf('nyc-all-total'));
  });

  it('run over or under their original budget, and say why they are late', () => {
    const compare = (each: PlannedProject) => Math.sign(decimal(published(each)).comparedTo(attribute(each, 'originalBudget')!));
    const signs = projects.map(compare);
    const zero = projects.filter((each) => decimal(attribute(each, 'originalBudget')!).isZero()).length;
    expect({ above: signs.filter((each) => each > 0).length, below: signs.filter((each) => each < 0).length, equal: signs.filter((each) => each === 0).length, originalZero: zero }).toEqual(factOf('nyc-overrun'));
    expect(counted(projects, (each) => attribute(each, 'delayReason') ?? '(none)')).toEqual(factOf('nyc-delay'));
  });

  it('refuses a file without a column it needs, naming the column', () => {
    const opened = openFile(new TextEncoder().encode('project_id,project_description\nA,B\n'), mappings, { publication: 'nyc-all-projects' });
    if (!opened.ok || !('publication' in opened.value.kind)) throw new Error('not opened');
    const refused = planPublication(opened.value.kind.publication, opened.value.table, new Map());
    expect(refused.ok ? [] : refused.refusals.map((each) => each.values?.['column'])).toEqual(['managing_agency', 'combined_total', 'scope_summary', 'project_location']);
  });

  it('refuses a row of another year and names both rows of a repeated key', () => {
    const header = 'project_id,project_description,managing_agency,combined_total,scope_summary,project_location';
    const opened = openFile(new TextEncoder().encode(`${header}\nA-1,Roof,PARKS,5,,\na-1 ,Roof,Parks,6,,\nB-2,,PARKS,x1,,\n`), mappings);
    if (!opened.ok || !('publication' in opened.value.kind)) throw new Error('not opened');
    const result = planPublication(opened.value.kind.publication, opened.value.table, new Map());
    const findings = result.ok ? result.value.rows.flatMap((row) => row.findings) : [];
    expect(findings.map((each) => [each.row, each.rule])).toEqual([[2, 'import.duplicateKey'], [3, 'import.duplicateKey'], [4, 'import.cellMissing'], [4, 'import.noNumber']]);
  });
});
