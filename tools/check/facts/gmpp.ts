import { compare, countsByLabel, rollUp, rounded, shortIn, sumIn, type Sources } from './questions.ts';

const million = 1_000_000;
const years = [2019, 2020, 2022, 2023] as const;
const colours: Record<string, string> = { red: 'Red', amberRed: 'Amber/Red', amber: 'Amber', amberGreen: 'Amber/Green', green: 'Green' };
const of = (year: number) => `uk-gmpp-${year}`;

type Question = (sources: Sources) => Promise<unknown>;

interface Moves {
  publicationComparison: {
    both: number;
    onlyFrom: number;
    onlyTo: number;
    renamed: number;
    ends: { compared: number; later: number; earlier: number; same: number; largestSlipDays: number };
    deliveryConfidence: { compared: number; better: number; worse: number; same: number };
  };
}

async function moves({ gmpp }: Sources): Promise<Moves['publicationComparison']> {
  const query = `query Moves($from: ID!, $to: ID!) { publicationComparison(from: $from, to: $to) {
    both onlyFrom onlyTo renamed ends { compared later earlier same largestSlipDays } deliveryConfidence { compared better worse same } } }`;
  const { publicationComparison } = await gmpp.ask<Moves>(query, { from: await gmpp.portfolio(of(2022)), to: await gmpp.portfolio(of(2023)) });
  return publicationComparison;
}

const byYear: readonly (readonly [string, Question])[] = years.flatMap((year): [string, Question][] => [
  [`gmpp-rows-${year}`, async ({ gmpp }) => (await rollUp(gmpp, of(year))).total.projects],
  [`gmpp-rating-${year}`, async ({ gmpp }) => countsByLabel(await rollUp(gmpp, of(year), { groupBy: 'deliveryConfidence' }), 'no rating', (label) => colours[label] ?? label)],
  [`gmpp-wlc-${year}`, async ({ gmpp }) => {
    const { total } = await rollUp(gmpp, of(year));
    return { sum: sumIn(total, million), withNumber: total.withValue, withoutNumber: total.withoutValue };
  }],
  [`gmpp-no-date-${year}`, async ({ gmpp }) => {
    const { total } = await rollUp(gmpp, of(year));
    return { start: total.withoutStart, end: total.withoutEnd, either: total.withoutEither };
  }],
]);

/** Facts about the major projects of the UK government, asked through the product. */
export const gmppQuestions: ReadonlyMap<string, Question> = new Map<string, Question>([
  ...byYear,
  ['gmpp-2015-transposed', async ({ gmpp }) => {
    const { imports } = await gmpp.ask<{ imports: { edges: { node: { kind: string; form: { columnCount: number } } }[] } }>('query Imports { imports(first: 100) { edges { node { kind form { columnCount } } } } }');
    const run = imports.edges.find(({ node }) => node.kind === of(2015));
    return { projects: (await rollUp(gmpp, of(2015))).total.projects, attributes: run?.node.form.columnCount };
  }],
  ['gmpp-2015-departments', async ({ gmpp }) => countsByLabel(await rollUp(gmpp, of(2015), { groupBy: 'programme' }), '(none)')],
  ['gmpp-2023-departments', async ({ gmpp }) => countsByLabel(await rollUp(gmpp, of(2023), { groupBy: 'programme' }), '(none)')],
  ['gmpp-2020-departments-ci', async ({ gmpp }) => countsByLabel(await rollUp(gmpp, of(2020), { groupBy: 'programme' }), '(none)')],
  ['gmpp-2023-categories', async ({ gmpp }) => countsByLabel(await rollUp(gmpp, of(2023), { groupBy: 'attribute', attribute: 'category' }), '(none)')],
  ['gmpp-published-2020', async ({ gmpp }) => {
    const { total } = await rollUp(gmpp, of(2020));
    return { projects: total.projects, billion: rounded(total.sums[0]!.amount, 1000 * million) };
  }],
  ['gmpp-benefits-2023', async ({ gmpp }) => {
    const { total } = await rollUp(gmpp, of(2023), { measure: 'benefits' });
    return { sum: sumIn(total, million), withNumber: total.withValue, withoutNumber: total.withoutValue, negative: total.negative };
  }],
  ['gmpp-benefits-over-cost-2023', async ({ gmpp }) => {
    const { projects, more } = await compare(gmpp, of(2023), ['benefits'], ['budget']);
    return { both: projects, more };
  }],
  ['gmpp-wlc-dept-2023', async ({ gmpp }) => {
    const { groups } = await rollUp(gmpp, of(2023), { groupBy: 'programme', orderBy: 'sum' });
    return Object.fromEntries(groups.map((group) => [group.label, sumIn(group, million)] as const).filter(([, sum]) => Number(sum) > 10_000));
  }],
  ['gmpp-end-before-start', async ({ gmpp }) => Object.fromEntries(await Promise.all(years.map(async (year) => [String(year), (await rollUp(gmpp, of(year))).total.endBeforeStart] as const)))],
  ['gmpp-2022-2023-common', async (sources) => {
    const { both, onlyFrom, onlyTo } = await moves(sources);
    return { both, only2022: onlyFrom, only2023: onlyTo };
  }],
  ['gmpp-renamed-2022-2023', async (sources) => (await moves(sources)).renamed],
  ['gmpp-slip-2022-2023', async (sources) => (await moves(sources)).ends],
  ['gmpp-rating-move-2022-2023', async (sources) => (await moves(sources)).deliveryConfidence],
  ['gmpp-year-variance-2023', async ({ gmpp }) => {
    const { projects, left, right, moreByPercent, rightZero } = await compare(gmpp, of(2023), ['yearForecast'], ['yearBaseline'], '5');
    return { rows: projects, baseline: shortIn(right.amount, million), forecast: shortIn(left.amount, million), overBy5pct: moreByPercent, baselineZero: rightZero };
  }],
]);
