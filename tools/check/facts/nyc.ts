import { decimal, sum } from '../../../libs/shared/domain/src/decimal.ts';
import { compare, countsByLabel, rollUp, sumIn, type Sources } from './questions.ts';

const thousand = 1_000;
const projects = 'nyc-projects';
const all = 'nyc-all-projects';

type Question = (sources: Sources) => Promise<unknown>;

/** Names of the published columns for the fiscal years under which the product keeps them. */
const columns: Record<number, string> = {
  2020: 'combined_prior_actuals', 2021: 'combined2021', 2022: 'combined2022', 2023: 'combined2023', 2024: 'combined2024', 2025: 'combined2025', 2026: 'combined_r_t_c',
};

/** Facts about the capital projects of New York City, asked through the product. */
export const nycQuestions: ReadonlyMap<string, Question> = new Map<string, Question>([
  ['nyc-rows', async ({ nyc }) => {
    const byNumber = (publication: string) => rollUp(nyc, publication, { groupBy: 'attribute', attribute: 'number' });
    const [located, every] = [await byNumber(projects), await byNumber(all)];
    return { projects: located.total.projects, projectsIds: located.groupCount, all: every.total.projects, allIds: every.groupCount };
  }],
  ['nyc-dup', async ({ nyc }) => countsByLabel(await rollUp(nyc, projects, { groupBy: 'attribute', attribute: 'number', atLeast: 2 }), '(none)')],
  ['nyc-agency-total', async ({ nyc }) => {
    const { groups } = await rollUp(nyc, projects, { groupBy: 'programme', orderBy: 'sum' });
    return Object.fromEntries(groups.slice(0, 5).map((group) => [group.label, Number(sumIn(group, thousand))]));
  }],
  ['nyc-total', async ({ nyc }) => {
    const { left, projects: compared, equal } = await compare(nyc, projects, ['budget'], ['costs']);
    const { total } = await rollUp(nyc, projects);
    return { sum: decimal(left.amount).div(thousand).toNumber(), differing: compared - equal + (total.projects - compared) };
  }],
  ['nyc-profile', async ({ nyc }) => {
    const query = 'query Profile($scope: ID!) { costProfile(scope: $scope) { fiscalYear funding amount { amount } } }';
    const { costProfile } = await nyc.ask<{ costProfile: { fiscalYear: number; amount: { amount: string } }[] }>(query, { scope: await nyc.portfolio(projects) });
    const byYear = Map.groupBy(costProfile, (row) => row.fiscalYear);
    return Object.fromEntries([...byYear].map(([year, rows]) => [columns[year] ?? String(year), sum(rows.map((row) => row.amount.amount)).div(thousand).toNumber()]));
  }],
  ['nyc-city-split', async ({ nyc }) => {
    const { projects: compared, equal } = await compare(nyc, projects, ['cityTotal', 'nonCityTotal'], ['budget']);
    return compared - equal;
  }],
  ['nyc-overrun', async ({ nyc }) => {
    const { more, less, equal, rightZero } = await compare(nyc, projects, ['budget'], ['originalBudget']);
    return { above: more, below: less, equal, originalZero: rightZero };
  }],
  ['nyc-delay', async ({ nyc }) => countsByLabel(await rollUp(nyc, projects, { groupBy: 'attribute', attribute: 'delayReason' }), '(none)')],
  ['nyc-zero', async ({ nyc }) => {
    const { total } = await rollUp(nyc, projects);
    return { zero: total.zero, negative: total.negative };
  }],
  ['nyc-all-total', async ({ nyc }) => {
    const { total, groupCount } = await rollUp(nyc, all, { groupBy: 'programme' });
    return { sum: Number(sumIn(total, thousand)), agencies: groupCount };
  }],
]);
