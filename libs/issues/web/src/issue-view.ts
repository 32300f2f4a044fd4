import { issueStates, issueTypes, priorities } from '@tranche/issues/domain/issue.ts';
import type { IssueFilter, IssueOrder } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { RegisterFilter, RegisterView } from '@tranche/shared/web/register-grid.tsx';
import { useMemo } from 'react';
import { issuesTexts } from './texts.ts';

/** All filters of the register with their first values: open issues, the newest first. */
export const firstIssueView = { sort: 'newest', filter: { open: ['1'], state: [], type: [], priority: [], owner: [], unowned: [], overdue: [] } } as const;

const on = (values: readonly string[] | undefined) => values?.includes('1') ?? false;

/** The part of an address as the api's filter; unknown words of an edited address are left out. */
export function issueFilterOf({ q, filter }: RegisterView): IssueFilter {
  const known = <Word extends string>(words: readonly Word[], values: readonly string[] = []) => {
    const found = words.filter((word) => values.includes(word));
    return found.length > 0 ? found : undefined;
  };
  const given: IssueFilter = {
    states: known(issueStates, filter['state']), types: known(issueTypes, filter['type']), priorities: known(priorities, filter['priority']), ownerId: filter['owner']?.[0],
    open: on(filter['open']) || undefined, unowned: on(filter['unowned']) || undefined, overdue: on(filter['overdue']) || undefined, text: q || undefined,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

const orders: readonly IssueOrder[] = ['newest', 'oldest', 'dueSoonest', 'dueLatest', 'priorityHighest', 'priorityLowest', 'severityHighest', 'severityLowest', 'titleUp', 'titleDown'];

/** The order of an address, the newest first for anything else. */
export function issueOrderOf(sort: string): IssueOrder {
  return orders.find((order) => order === sort) ?? 'newest';
}

/** Filters that are set by a count: in the toolbar only while they are on. */
const passing: readonly string[] = ['unowned', 'overdue'];

/** The filters as the toolbar shows them. */
export function useIssueFilters({ filter }: RegisterView): readonly RegisterFilter[] {
  const t = useMessages(issuesTexts);
  return useMemo(() => {
    const all: readonly RegisterFilter[] = [
      { id: 'open', kind: 'flag', label: t('issues.filter.open') },
      { id: 'type', kind: 'choice', label: t('issues.field.type'), options: issueTypes.map((value) => ({ value, label: t(`issues.type.${value}`) })) },
      { id: 'state', kind: 'choice', label: t('issues.field.state'), options: issueStates.map((value) => ({ value, label: t(`issues.state.${value}`) })) },
      { id: 'priority', kind: 'choice', label: t('issues.field.priority'), options: priorities.map((value) => ({ value, label: t(`issues.priority.${value}`) })) },
      { id: 'owner', kind: 'person', label: t('issues.field.owner') },
      { id: 'unowned', kind: 'flag', label: t('issues.filter.unowned') },
      { id: 'overdue', kind: 'flag', label: t('issues.filter.overdue') },
    ];
    return all.filter(({ id }) => !passing.includes(id) || (filter[id]?.length ?? 0) > 0);
  }, [t, filter]);
}
