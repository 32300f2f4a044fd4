// The facts as a user asks for them: by the public queries only.
import type { RollUpGroup } from '../../../libs/exchange/domain/src/roll-up.ts';
import { decimal, fixed } from '../../../libs/shared/domain/src/decimal.ts';

export type Ask = <T>(query: string, variables?: Record<string, unknown>) => Promise<T>;

/** One of the imported sources: its queries, and the key of the portfolio that holds a publication. */
export interface Source {
  readonly ask: Ask;
  readonly portfolio: (publication: string) => Promise<string>;
}

export interface Sources {
  readonly gmpp: Source;
  readonly nyc: Source;
}

export type Group = Omit<RollUpGroup, 'scopeId'>;

export interface RollUp {
  readonly total: Group;
  readonly groupCount: number;
  readonly groups: readonly Group[];
}

const groupFields = 'label projects sums { amount currency } withValue withoutValue zero negative withoutStart withoutEnd withoutEither endBeforeStart';

/** Counts and sums over the projects of a publication. */
export async function rollUp({ ask, portfolio }: Source, publication: string, how: Record<string, unknown> = {}): Promise<RollUp> {
  const query = `query RollUp($scope: ID, $groupBy: ProjectGrouping! = none, $attribute: String, $measure: String! = "budget", $atLeast: Int! = 1, $orderBy: RollUpOrder! = projects) {
    projectRollUp(scope: $scope, groupBy: $groupBy, attribute: $attribute, measure: $measure, atLeast: $atLeast, orderBy: $orderBy, first: 100) { groupCount total { ${groupFields} } groups { ${groupFields} } } }`;
  const { projectRollUp } = await ask<{ projectRollUp: RollUp }>(query, { scope: await portfolio(publication), ...how });
  return projectRollUp;
}

export interface Compared {
  readonly projects: number;
  readonly left: { readonly amount: string };
  readonly right: { readonly amount: string };
  readonly more: number;
  readonly less: number;
  readonly equal: number;
  readonly rightZero: number;
  readonly moreByPercent: number;
}

/** Two amounts of each project against each other. */
export async function compare({ ask, portfolio }: Source, publication: string, left: string[], right: string[], overPercent = '0'): Promise<Compared> {
  const query = `query Compare($scope: ID, $left: [String!]!, $right: [String!]!, $overPercent: Decimal!) {
    measureComparison(scope: $scope, left: $left, right: $right, overPercent: $overPercent) { projects left { amount } right { amount } more less equal rightZero moreByPercent } }`;
  const { measureComparison } = await ask<{ measureComparison: Compared[] }>(query, { scope: await portfolio(publication), left, right, overPercent });
  if (measureComparison.length !== 1) throw new Error(`${publication} has amounts in ${measureComparison.length} currencies.`);
  return measureComparison[0]!;
}

/** The sum of a group in units of the publication, written as short as it is exact; "0" for no amount at all. */
export function sumIn(group: Group, unit: number): string {
  const [sum, ...others] = group.sums;
  if (others.length > 0) throw new Error('The group has several currencies.');
  return decimal(sum?.amount ?? 0).div(unit).toFixed();
}

export function shortIn(amount: string, unit: number): string {
  return decimal(amount).div(unit).toFixed();
}

export function rounded(amount: string, unit: number): string {
  return fixed(decimal(amount).div(unit), 0);
}

/** Counts of projects by label, under the name that the publication gives to missing ones. */
export function countsByLabel({ groups, groupCount }: RollUp, none: string, rename: (label: string) => string = (label) => label): Record<string, number> {
  if (groupCount > groups.length) throw new Error('There are more groups than one answer holds.');
  return Object.fromEntries(groups.map(({ label, projects }) => [label === null ? none : rename(label), projects]));
}
