import type { RiskFilter, RiskOrder } from '@tranche/shared/web/gql/graphql.ts';
import { riskCategories, riskKinds, riskStates } from '@tranche/risks/domain/risk.ts';
import { riskBands } from '@tranche/risks/domain/score.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { RegisterFilter, RegisterView } from '@tranche/shared/web/register-grid.tsx';
import { useMemo } from 'react';
import { risksTexts } from './texts.ts';

/** All filters of the register with their first values: open risks, the worst first. */
export const firstRiskView = {
  sort: 'score',
  filter: { open: ['1'], state: [], kind: [], band: [], category: [], probability: [], impact: [], owner: [], unowned: [], review: [] },
} as const;

const on = (values: readonly string[] | undefined) => values?.includes('1') ?? false;

/** The part of an address as the api's filter; unknown words of an edited address are left out. */
export function riskFilterOf({ q, filter }: RegisterView): RiskFilter {
  const known = <Word extends string>(words: readonly Word[], values: readonly string[] = []) => {
    const found = words.filter((word) => values.includes(word));
    return found.length > 0 ? found : undefined;
  };
  const steps = (values: readonly string[] = []) => {
    const found = values.map(Number).filter((step) => Number.isInteger(step) && step >= 1 && step <= 5);
    return found.length > 0 ? found : undefined;
  };
  const kinds = known(riskKinds, filter['kind']);
  const given: RiskFilter = {
    states: known(riskStates, filter['state']), kind: kinds?.length === 1 ? kinds[0] : undefined, bands: known(riskBands, filter['band']), categories: known(riskCategories, filter['category']),
    probabilities: steps(filter['probability']), impacts: steps(filter['impact']), ownerId: filter['owner']?.[0], open: on(filter['open']) || undefined,
    unowned: on(filter['unowned']) || undefined, reviewOverdue: on(filter['review']) || undefined, text: q || undefined,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

const orders: readonly RiskOrder[] = ['score', 'scoreLowest', 'newest', 'oldest', 'titleUp', 'titleDown', 'expectedValue', 'expectedValueLowest', 'proximitySoonest', 'proximityLatest', 'reviewLongestAgo', 'reviewLatest'];

/** The order of an address, the worst first for anything else. */
export function riskOrderOf(sort: string): RiskOrder {
  return orders.find((order) => order === sort) ?? 'score';
}

/** Filters that are set from elsewhere (a cell of the matrix, a count): in the toolbar only while they are on. */
const passing: readonly string[] = ['probability', 'impact', 'unowned', 'review'];

/** The filters as the toolbar shows them. */
export function useRiskFilters({ filter }: RegisterView): readonly RegisterFilter[] {
  const t = useMessages(risksTexts);
  return useMemo(() => {
    const steps = ['5', '4', '3', '2', '1'].map((value) => ({ value, label: value }));
    const all: readonly RegisterFilter[] = [
      { id: 'open', kind: 'flag', label: t('risks.filter.open') },
      { id: 'band', kind: 'choice', label: t('risks.filter.band'), options: [...riskBands].reverse().map((value) => ({ value, label: t(`risks.band.${value}`) })) },
      { id: 'state', kind: 'choice', label: t('risks.field.state'), options: riskStates.map((value) => ({ value, label: t(`risks.state.${value}`) })) },
      { id: 'kind', kind: 'choice', label: t('risks.field.kind'), options: riskKinds.map((value) => ({ value, label: t(`risks.kind.${value}`) })) },
      { id: 'category', kind: 'choice', label: t('risks.field.category'), options: riskCategories.map((value) => ({ value, label: t(`risks.category.${value}`) })) },
      { id: 'probability', kind: 'choice', label: t('risks.field.probability'), options: steps },
      { id: 'impact', kind: 'choice', label: t('risks.field.impact'), options: steps },
      { id: 'owner', kind: 'person', label: t('risks.field.owner') },
      { id: 'unowned', kind: 'flag', label: t('risks.filter.unowned') },
      { id: 'review', kind: 'flag', label: t('risks.filter.review') },
    ];
    return all.filter(({ id }) => !passing.includes(id) || (filter[id]?.length ?? 0) > 0);
  }, [t, filter]);
}
