import { costCategories, costKinds, type CostCategory, type CostKind } from '@tranche/finance/domain/cost-item.ts';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import type { CostItemFilter } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { RegisterGrid, type RegisterColumn, type RegisterFilter } from '@tranche/shared/web/register-grid.tsx';
import { useRegisterView } from '@tranche/shared/web/register-view.ts';
import { RegisterToolbar } from '@tranche/shared/web/register-toolbar.tsx';
import { useConnection } from '@tranche/shared/web/use-connection.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { narrowScreen, useMedia } from '@tranche/shared/web/use-media.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { useMemo } from 'react';
import { CostCards, type CostItem } from './cost-cards.tsx';
import { costRegister } from './money.documents.ts';
import styles from './money.module.css';
import { financeTexts } from './texts.ts';

function useColumns(scopeKey: string): readonly RegisterColumn<CostItem>[] {
  const t = useMessages(financeTexts);
  const format = useFormat();
  return useMemo(() => {
    const day = (value: string) => format.day(value as Day);
    return [
      { id: 'day', header: t('finance.field.onDay'), value: (item) => day(item.onDay), width: 110, pinned: true },
      { id: 'amount', header: t('finance.field.amount'), value: (item) => format.money(item.amount), cell: (item) => <span className={item.amount.amount.startsWith('-') ? styles.negative : undefined}><MoneyText value={item.amount} /></span>, width: 150, align: 'end', card: 'status' },
      { id: 'kind', header: t('finance.field.kind'), value: (item) => t(`finance.kind.${item.kind}`), width: 120, card: 'fact' },
      { id: 'category', header: t('finance.field.category'), value: (item) => t(`finance.category.${item.category}`), width: 160, card: 'fact' },
      { id: 'scope', header: t('finance.field.scope'), value: (item) => `${item.scope.key} ${item.scope.title.text}`, cell: (item) => <KeyLink to={item.scope.key} />, width: 90, ...(scopeKey.startsWith('P-') ? { hidden: true as const } : {}) },
      { id: 'note', header: t('finance.field.note'), value: (item) => item.note ?? '', width: 200, grow: 2 },
      { id: 'line', header: t('finance.field.budgetLine'), value: (item) => item.budgetLine ?? '', width: 130 },
      { id: 'year', header: t('finance.field.fiscalYear'), value: (item) => String(item.fiscalYear), width: 130, align: 'end' },
      { id: 'booked', header: t('finance.field.bookedOn'), value: (item) => `${day(item.bookedOn)}${item.bookedOn > item.onDay ? ` (${t('finance.register.late')})` : ''}`, width: 170 },
    ];
  }, [t, format, scopeKey]);
}

function filterOf(filter: Readonly<Record<string, readonly string[]>>): CostItemFilter {
  const one = <Word extends string>(words: readonly Word[], values: readonly string[] = []) => words.find((word) => values[0] === word);
  const given: CostItemFilter = { kind: one<CostKind>(costKinds, filter['kind']), category: one<CostCategory>(costCategories, filter['category']), late: filter['late']?.includes('1') || undefined };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Booked amounts of a scope and everything below it. */
export function CostRegister({ scopeKey }: { scopeKey: string }) {
  const t = useMessages(financeTexts);
  const { day } = useAsOf();
  const narrow = useMedia(narrowScreen);
  const columns = useColumns(scopeKey);
  const [view, setView] = useRegisterView({ sort: 'newest', filter: { kind: [], category: [], late: [] } });
  const filters = useMemo((): readonly RegisterFilter[] => [
    { id: 'kind', kind: 'choice', label: t('finance.field.kind'), options: costKinds.map((value) => ({ value, label: t(`finance.kind.${value}`) })) },
    { id: 'category', kind: 'choice', label: t('finance.field.category'), options: costCategories.map((value) => ({ value, label: t(`finance.category.${value}`) })) },
    { id: 'late', kind: 'flag', label: t('finance.register.lateOnly') },
  ], [t]);
  const list = useConnection(costRegister, { scope: scopeKey, filter: filterOf(view.filter), asOf: day }, (data) => data.costItems);
  if (narrow && list.rows.length > 0) {
    return (
      <>
        <RegisterToolbar view={view} onView={setView} filters={filters} searchable={false} columns={[]} />
        <CostCards list={list} />
      </>
    );
  }
  return (
    <RegisterGrid<CostItem>
      name="costs" label={t('finance.register.title')} list={list} view={view} onView={setView} columns={columns} filters={filters} rowKey={(item) => item.id}
      rowTitle={(item) => item.note ?? t(`finance.category.${item.category}`)} empty={<EmptyState sentence={t('finance.register.empty')} />} csvName={`${scopeKey}-costs`}
    />
  );
}
