import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { lazy, Suspense, useState } from 'react';
import { givenDay } from './given-day.ts';
import styles from './risk-panel.module.css';
import type { PanelRisk } from './risk.panel.tsx';
import { risksTexts } from './texts.ts';

const CompleteResponseDialog = lazy(() => import('./complete-response.dialog.tsx'));

type Response = PanelRisk['responses'][number];

/** What is done about the risk; a planned response can be completed here. */
export function RiskResponses({ risk }: { risk: PanelRisk }) {
  const t = useMessages(risksTexts);
  const [completing, setCompleting] = useState<Response | null>(null);
  if (risk.responses.length === 0) {
    return <p><small>{risk.responseCategory ? t('risks.panel.proposedResponse', { response: t(`risks.response.${risk.responseCategory}`) }) : t('risks.panel.noResponses')}</small></p>;
  }
  const ended = (each: Response) => each.state !== 'planned';
  return (
    <>
      <DataTable<Response>
        caption={t('risks.panel.responses')} hideCaption rows={risk.responses} rowId={(each) => each.id}
        columns={[
          { id: 'text', header: t('risks.field.response'), rowHeader: true, cell: (each) => (
            <span className={ended(each) ? `${styles.response} ${styles.done}` : styles.response}>
              <Typed text={each.text} language={risk.language} />
              <small>{t(`risks.response.${each.category}`)}{each.actionee ? ` · ${each.actionee.displayName}` : ''}{each.note ? ` · ${each.note}` : ''}</small>
            </span>
          ) },
          { id: 'due', header: t('risks.field.due'), cell: (each) => (ended(each) ? <>{t(`risks.responseState.${each.state}`)} {each.doneOn && <DayText day={givenDay(each.doneOn)} />}</> : <DayText day={givenDay(each.dueOn)} due />) },
          { id: 'cost', header: t('risks.field.cost'), align: 'end', cell: (each) => <MoneyText value={each.cost} short /> },
          { id: 'act', header: <span className="visually-hidden">{t('risks.act.completeResponse')}</span>, cell: (each) => (ended(each) ? null : <ActionButton can={risk.viewerCan.completeResponse} onClick={() => setCompleting(each)}>{t('risks.act.completeResponse')}</ActionButton>) },
        ]}
      />
      {completing && <Suspense><CompleteResponseDialog risk={risk} response={completing} onClose={() => setCompleting(null)} /></Suspense>}
    </>
  );
}
