import { useQuery } from '@apollo/client/react';
import { decisionKinds, decisionOutcomes, decisionStates, type DecisionKind, type DecisionOutcome, type DecisionState } from '@tranche/decisions/domain/decision.ts';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { CountLine } from '@tranche/shared/web/count-line.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { FreshPill } from '@tranche/shared/web/fresh-pill.tsx';
import type { DecisionOrder, DecisionRegisterQuery } from '@tranche/shared/web/gql/graphql.ts';
import { useLiveRefresh } from '@tranche/shared/web/live.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { QuickRow } from '@tranche/shared/web/quick-row.tsx';
import { RegisterGrid, type RegisterView } from '@tranche/shared/web/register-grid.tsx';
import { useRegisterView } from '@tranche/shared/web/register-view.ts';
import { useConnection } from '@tranche/shared/web/use-connection.ts';
import { readDay } from '@tranche/shared/web/typed-input.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { ReactNode } from 'react';
import { useDecisionColumns } from './decision-columns.tsx';
import { DecisionPane } from './decision-pane.tsx';
import { decisionCounts, decisionRegister } from './decision.queries.ts';
import { givenDay } from './given-day.ts';
import { decisionsTexts } from './texts.ts';

export type DecisionListRow = DecisionRegisterQuery['decisions']['edges'][number]['node'];

export interface DecisionRegisterProps {
  /** Key of the scope; left out: the whole house. */
  readonly scope?: string;
  readonly tools?: ReactNode;
}

const noFilter = { state: [], kind: [], outcome: [], mine: [], conditions: [], from: [], to: [] };

/** The decision log: reads like minutes, filters in the address, the record beside it (ux.md 5.4). */
export function DecisionRegister({ scope, tools }: DecisionRegisterProps) {
  const t = useMessages(decisionsTexts);
  const { day } = useAsOf();
  const format = useFormat();
  const [view, setView] = useRegisterView({ sort: 'newest', filter: noFilter });
  const variables = { scope: scope ?? null, asOf: day };
  const list = useConnection(decisionRegister, { ...variables, filter: filterOf(view, format.today), orderBy: view.sort as DecisionOrder }, (data) => data.decisions);
  const live = useLiveRefresh(['decision', 'vote'], list.refetch);
  const columns = useDecisionColumns(scope === undefined);
  return (
    <>
      <FreshPill live={live} />
      <RegisterGrid<DecisionListRow>
        name="decisions" label={t('decisions.register.title')} list={list} view={view} onView={setView} columns={columns} filters={useFilters()} searchable
        rowKey={(row) => row.key} rowTitle={(row) => row.question} csvName="decisions" tools={tools}
        count={<Counts variables={variables} onFilter={(filter) => setView({ filter: { ...noFilter, ...filter }, q: '' })} />}
        {...(scope ? { quick: <QuickRow kind="decision" scopeKey={scope} onLogged={list.refetch} /> } : {})}
        pane={(row) => <DecisionPane decisionKey={row.key} />} paneForKey={(key) => <DecisionPane decisionKey={key} />}
        marks={(row) => ({ overdue: row.conditionsOverdue > 0 || (undecided.includes(row.state) && format.isPast(givenDay(row.dueOn))) })}
        empty={<EmptyState sentence={t('decisions.register.empty')} example={<span>{t('decisions.register.example')}</span>} />}
      />
    </>
  );
}

const undecided: readonly DecisionState[] = ['draft', 'preparing', 'voting', 'pending'];

function filterOf({ q, filter }: RegisterView, today: Day) {
  const some = <Value extends string>(id: string) => (filter[id]?.length ? (filter[id] as Value[]) : null);
  const on = (id: string) => (filter[id]?.length ? true : null);
  const typed = (id: string) => readDay(filter[id]?.[0] ?? '', today) ?? null;
  return {
    text: q || null, states: some<DecisionState>('state'), kinds: some<DecisionKind>('kind'), outcome: filter['outcome']?.length === 1 ? (filter['outcome'][0] as DecisionOutcome) : null,
    awaitsViewer: on('mine'), conditionsOpen: on('conditions'), effectiveFrom: typed('from'), effectiveTo: typed('to'),
  };
}

function useFilters() {
  const t = useMessages(decisionsTexts);
  return [
    { id: 'state', label: t('decisions.register.state'), kind: 'choice' as const, options: decisionStates.map((value) => ({ value, label: t(`decisions.state.${value}`) })) },
    { id: 'kind', label: t('decisions.field.kind'), kind: 'choice' as const, options: decisionKinds.map((value) => ({ value, label: t(`decisions.kind.${value}`) })) },
    { id: 'outcome', label: t('decisions.register.outcome'), kind: 'choice' as const, options: decisionOutcomes.map((value) => ({ value, label: t(`decisions.outcome.${value}`) })) },
    { id: 'from', label: t('decisions.register.from'), kind: 'text' as const },
    { id: 'to', label: t('decisions.register.to'), kind: 'text' as const },
    { id: 'mine', label: t('decisions.register.mine'), kind: 'flag' as const },
    { id: 'conditions', label: t('decisions.register.conditions'), kind: 'flag' as const },
  ];
}

function Counts({ variables, onFilter }: { variables: { scope: string | null; asOf: string | null }; onFilter: (filter: RegisterView['filter']) => void }) {
  const t = useMessages(decisionsTexts);
  const { data } = useQuery(decisionCounts, { variables });
  if (!data) return null;
  return (
    <CountLine
      onFilter={onFilter}
      items={[
        { text: t('decisions.count.open', { n: data.open.totalCount }), filter: { state: ['draft', 'preparing', 'voting', 'pending'] } },
        { text: t('decisions.count.mine', { n: data.mine.totalCount }), filter: { mine: ['1'] } },
        { text: t('decisions.count.waiting', { n: data.waiting.totalCount }), filter: { state: ['decided'] } },
        { text: t('decisions.count.conditions', { n: data.conditions.totalCount }), filter: { conditions: ['1'] } },
      ]}
    />
  );
}
