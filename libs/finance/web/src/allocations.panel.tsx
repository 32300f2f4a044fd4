import { useSuspenseQuery } from '@apollo/client/react';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { allocationsDocument, releaseBudgetDocument } from './money.documents.ts';
import { useMoneyMoved } from './money-form.tsx';
import { financeTexts } from './texts.ts';

/** Money given to the scope itself, by fiscal year; what is not released yet can be released here. */
export function AllocationsPanel({ scopeKey }: { scopeKey: string }) {
  const t = useMessages(financeTexts);
  const { day } = useAsOf();
  const { data } = useSuspenseQuery(allocationsDocument, { variables: { scope: scopeKey, asOf: day } });
  const [release, { busy }] = useAction(releaseBudgetDocument);
  const changed = useMoneyMoved();
  if (data.budgetAllocations.length === 0) return <EmptyState sentence={t('finance.allocations.none')} />;
  const run = async (allocationId: string, expectedVersion: number) => {
    if ((await release({ allocationId, expectedVersion })).ok) changed();
  };
  return (
    <DataTable
      caption={t('finance.allocations.title')} hideCaption rows={data.budgetAllocations} rowId={(row) => row.id}
      columns={[
        { id: 'year', header: t('finance.field.fiscalYear'), rowHeader: true, cell: (row) => row.fiscalYear },
        { id: 'amount', header: t('finance.field.amount'), align: 'end', cell: (row) => <MoneyText value={row.amount} /> },
        { id: 'source', header: t('finance.field.source'), cell: (row) => (row.carriedFrom ? t('finance.allocations.carried', { year: String(row.carriedFrom) }) : (row.source ?? '–')) },
        { id: 'released', header: t('finance.field.released'), cell: (row) => (row.released ? t('finance.allocations.released') : <ActionButton can={data.moneyRights?.release ?? null} busy={busy} onClick={() => void run(row.id, row.version)}>{t('finance.allocations.release')}</ActionButton>) },
      ]}
    />
  );
}
