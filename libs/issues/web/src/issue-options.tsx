import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import styles from './issue-panel.module.css';
import type { PanelIssue } from './issue.panel.tsx';
import { issuesTexts } from './texts.ts';

/** The ways to deal with an issue; the recommended and the chosen one are named as such. */
export function IssueOptions({ issue }: { issue: PanelIssue }) {
  const t = useMessages(issuesTexts);
  const format = useFormat();
  const rows = issue.options.map((option, index) => ({ ...option, index }));
  return (
    <>
      <DataTable
        caption={t('issues.panel.options')} hideCaption rows={rows} rowId={(row) => String(row.index)}
        columns={[
          { id: 'text', header: t('issues.field.option'), rowHeader: true, cell: (row) => (
            <span className={styles.option}>
              <Typed text={row.text} language={issue.language} />
              {row.index === issue.chosenOption && <small>{t('issues.panel.chosen')}</small>}
              {row.index === issue.recommendedOption && row.index !== issue.chosenOption && <small>{t('issues.panel.recommended')}</small>}
            </span>
          ) },
          { id: 'cost', header: t('issues.field.cost'), align: 'end', cell: (row) => <MoneyText value={row.cost} /> },
          { id: 'days', header: t('issues.field.days'), align: 'end', cell: (row) => (typeof row.days === 'number' ? format.days(row.days) : '–') },
        ]}
      />
      {issue.recommendation && <p>{t('issues.panel.recommendation')} <Typed text={issue.recommendation} language={issue.language} /></p>}
    </>
  );
}
