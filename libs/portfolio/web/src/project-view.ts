import { projectStates } from '@tranche/projects/domain/project.ts';
import { projectsTexts } from '@tranche/projects/web/texts.ts';
import type { ProjectFilter, ProjectOrder } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { RegisterFilter, RegisterView } from '@tranche/shared/web/register-grid.tsx';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { statuses } from '@tranche/shared/web/status.ts';
import { useMemo } from 'react';
import { portfolioTexts } from './texts.ts';

/** All filters of the list with their first values: open projects by key. */
export const firstProjectView = { sort: 'key', filter: { open: ['1'], state: [], status: [], deviating: [], manager: [] } } as const;

const on = (values: readonly string[] | undefined) => values?.includes('1') ?? false;

/** The part of an address as the api's filter; unknown words of an edited address are left out. A state that is named shows closed ones, too. */
export function projectFilterOf({ q, filter }: RegisterView): ProjectFilter {
  const known = <Word extends string>(words: readonly Word[], values: readonly string[] = []) => {
    const found = words.filter((word) => values.includes(word));
    return found.length > 0 ? found : undefined;
  };
  const states = known(projectStates, filter['state']);
  const given: ProjectFilter = {
    states, open: states ? undefined : on(filter['open']) || undefined, statuses: known(statuses, filter['status']), deviating: on(filter['deviating']) || undefined,
    managerId: filter['manager']?.[0], text: q || undefined,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

const orders: readonly ProjectOrder[] = ['key', 'newest', 'titleUp', 'titleDown', 'status', 'statusBest', 'costUsage', 'costUsageLowest', 'forecast', 'forecastLowest', 'plannedEnd', 'plannedEndLatest'];

/** The order of an address, by key for anything else. */
export function projectOrderOf(sort: string): ProjectOrder {
  return orders.find((order) => order === sort) ?? 'key';
}

/** The filters as the toolbar shows them. */
export function useProjectFilters(): readonly RegisterFilter[] {
  const t = useMessages(portfolioTexts);
  const tp = useMessages(projectsTexts);
  const ts = useMessages(sharedTexts);
  return useMemo(() => [
    { id: 'open', kind: 'flag', label: t('portfolio.filter.open') },
    { id: 'deviating', kind: 'flag', label: t('portfolio.grid.deviating') },
    { id: 'state', kind: 'choice', label: t('portfolio.frame.state'), options: projectStates.map((value) => ({ value, label: tp(`projects.state.${value}`) })) },
    { id: 'status', kind: 'choice', label: t('portfolio.column.status'), options: statuses.map((value) => ({ value, label: ts(`shared.status.${value}`) })) },
    { id: 'manager', kind: 'person', label: t('portfolio.frame.manager') },
  ], [t, tp, ts]);
}
