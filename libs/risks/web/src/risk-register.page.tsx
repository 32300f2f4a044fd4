import { useSuspenseQuery } from '@apollo/client/react';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { CountLine } from '@tranche/shared/web/count-line.tsx';
import { useCurrentScope } from '@tranche/shared/web/current-scope.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { FreshPill } from '@tranche/shared/web/fresh-pill.tsx';
import { useLiveRefresh } from '@tranche/shared/web/live.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Page } from '@tranche/shared/web/page.tsx';
import { QuickRow } from '@tranche/shared/web/quick-row.tsx';
import { RegisterGrid, type RegisterView } from '@tranche/shared/web/register-grid.tsx';
import { useRegisterView } from '@tranche/shared/web/register-view.ts';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useConnection } from '@tranche/shared/web/use-connection.ts';
import { choice, useViewState } from '@tranche/shared/web/view-state.ts';
import { lazy, Suspense } from 'react';
import { useRiskColumns, type RegisterRisk } from './risk-columns.tsx';
import { RiskPane } from './risk.panel.tsx';
import styles from './risk-register.module.css';
import { riskOverview, riskRegister } from './risk.queries.ts';
import { RiskSentence } from './risk-sentence.tsx';
import { firstRiskView, riskFilterOf, riskOrderOf, useRiskFilters } from './risk-view.ts';
import { risksTexts } from './texts.ts';

const RiskMatrix = lazy(() => import('./risk-matrix.tsx'));
const RiskExposurePanel = lazy(() => import('./risk-exposure.panel.tsx'));

const shapes = ['list', 'matrix', 'money'] as const;
const shapeSchema = { shape: choice(shapes, 'list') };

/** "12 offen, 2 kritisch, 3 ohne Prüfung": each number is a filter. */
function Counts({ scope, onFilter }: { scope: string; onFilter: (filter: RegisterView['filter']) => void }) {
  const t = useMessages(risksTexts);
  const { day } = useAsOf();
  const { data } = useSuspenseQuery(riskOverview, { variables: { scope, asOf: day } });
  const { open, critical, high, unassessed, reviewOverdue, unowned } = data.riskSummary;
  const items = [
    { n: open, id: 'open', filter: {} }, { n: critical, id: 'critical', filter: { band: ['critical'] } }, { n: high, id: 'high', filter: { band: ['high'] } },
    { n: unassessed, id: 'unassessed', filter: { state: ['raised'] } }, { n: reviewOverdue, id: 'review', filter: { review: ['1'] } }, { n: unowned, id: 'unowned', filter: { unowned: ['1'] } },
  ] as const;
  const shown = items.filter((item) => item.n > 0 || item.id === 'open');
  return <CountLine items={shown.map(({ n, id, filter }) => ({ text: t(`risks.count.${id}`, { n }), filter: { ...firstRiskView.filter, ...filter } }))} onFilter={onFilter} />;
}

function Empty() {
  const t = useMessages(risksTexts);
  return <EmptyState sentence={t('risks.register.empty')} example={<RiskSentence risk={{ kind: 'threat', cause: t('risks.example.cause'), event: t('risks.example.event'), effect: t('risks.example.effect'), language: t('risks.example.language') }} />} />;
}

function Shapes({ shape, onShape }: { shape: (typeof shapes)[number]; onShape: (shape: (typeof shapes)[number]) => void }) {
  const t = useMessages(risksTexts);
  return (
    <div className={styles.shapes} role="group" aria-label={t('risks.shape.name')}>
      {shapes.map((each) => <button key={each} type="button" className="quiet" aria-pressed={shape === each} onClick={() => onShape(each)}>{t(`risks.shape.${each}`)}</button>)}
    </div>
  );
}

/** The risk register of a scope: list, matrix and money of the same open risks. */
export default function RiskRegisterPage() {
  const t = useMessages(risksTexts);
  const { scope = '' } = useRouteKeys();
  const current = useCurrentScope();
  const { day } = useAsOf();
  const [view, setView] = useRegisterView(firstRiskView);
  const [{ shape }, setShape] = useViewState(shapeSchema);
  const columns = useRiskColumns();
  const filters = useRiskFilters(view);
  const list = useConnection(riskRegister, { scope, filter: riskFilterOf(view), orderBy: riskOrderOf(view.sort), asOf: day }, (data) => data.risks);
  const live = useLiveRefresh(['risk', 'risk_response'], list.refetch);
  const showCell = (probability: number, impact: number) => {
    setShape({ shape: 'list' });
    setView({ filter: { ...firstRiskView.filter, probability: [String(probability)], impact: [String(impact)] } });
  };
  const switcher = <Shapes shape={shape} onShape={(next) => setShape({ shape: next })} />;
  return (
    <Page title={t('risks.register.title')} context={current ? `${current.key} ${current.title}` : scope} actions={switcher}>
      {shape === 'matrix' && <Suspense fallback={<Skeleton rows={12} />}><RiskMatrix scope={scope} onCell={showCell} /></Suspense>}
      {shape === 'money' && <Suspense fallback={<Skeleton rows={8} />}><RiskExposurePanel scope={scope} /></Suspense>}
      {shape === 'list' && (
        <RegisterGrid<RegisterRisk>
          name="risks" label={t('risks.register.title')} list={list} view={view} onView={setView} columns={columns} filters={filters} searchable
          rowKey={(risk) => risk.key} rowTitle={(risk) => risk.title} empty={<Empty />} csvName={`${scope}-risks`}
          count={<Suspense fallback={<Skeleton rows={1} />}><Counts scope={scope} onFilter={(filter) => setView({ filter, q: '' })} /></Suspense>}
          tools={<FreshPill live={live} />} quick={<QuickRow kind="risk" scopeKey={scope} />}
          pane={(risk) => <RiskPane riskKey={risk.key} />} paneForKey={(key) => <RiskPane riskKey={key} />}
          marks={(risk) => ({ overdue: typeof risk.reviewOverdueDays === 'number' })}
        />
      )}
    </Page>
  );
}
