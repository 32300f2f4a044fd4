import { useSuspenseQuery } from '@apollo/client/react';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { useCurrentScope } from '@tranche/shared/web/current-scope.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { Page } from '@tranche/shared/web/page.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { Zone, Zones } from '@tranche/shared/web/zones.tsx';
import { lazy, Suspense, useState } from 'react';
import { AllocationsPanel } from './allocations.panel.tsx';
import { BudgetYearTable } from './budget-years.table.tsx';
import { CostRegister } from './cost-register.tsx';
import { allocationsDocument, budgetYearsDocument } from './money.documents.ts';
import { financeTexts } from './texts.ts';

const BookCostDialog = lazy(() => import('./book-cost.dialog.tsx'));
const AllocateBudgetDialog = lazy(() => import('./allocate-budget.dialog.tsx'));

/** Money of a scope: by fiscal year, allocations, and the register of all amounts. */
export default function MoneyPage() {
  const t = useMessages(financeTexts);
  const { scope = '' } = useRouteKeys();
  const current = useCurrentScope();
  const { day } = useAsOf();
  const [open, setOpen] = useState<'book' | 'allocate' | null>(null);
  const { data } = useSuspenseQuery(budgetYearsDocument, { variables: { scope, asOf: day } });
  const { data: rights } = useSuspenseQuery(allocationsDocument, { variables: { scope, asOf: day } });
  if (!data.budgetYears) return <NotFound />;
  const actions = (
    <>
      <ActionButton can={rights.moneyRights?.book ?? null} variant="primary" onClick={() => setOpen('book')}>{t('finance.book.open')}</ActionButton>
      <ActionButton can={rights.moneyRights?.allocate ?? null} onClick={() => setOpen('allocate')}>{t('finance.allocate.open')}</ActionButton>
    </>
  );
  return (
    <Page title={t('finance.page.title')} context={current ? `${current.key} ${current.title}` : scope} actions={actions}>
      <Zones>
        <Zone title={t('finance.years.caption')} span={8}>
          {data.budgetYears.length === 0 ? <EmptyState sentence={t('finance.years.none')} /> : <BudgetYearTable years={data.budgetYears} />}
        </Zone>
        <Zone title={t('finance.allocations.title')} span={4}><AllocationsPanel scopeKey={scope} /></Zone>
      </Zones>
      <CostRegister scopeKey={scope} />
      {current && open === 'book' && <Suspense><BookCostDialog scopeId={current.id} scopeKey={scope} onClose={() => setOpen(null)} /></Suspense>}
      {current && open === 'allocate' && <Suspense><AllocateBudgetDialog scopeId={current.id} scopeKey={scope} onClose={() => setOpen(null)} /></Suspense>}
    </Page>
  );
}
