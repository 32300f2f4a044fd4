import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { Facts } from '@tranche/shared/web/facts.tsx';
import { Figure } from '@tranche/shared/web/figure.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { StatusShape } from '@tranche/shared/web/status-shape.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { Marked } from './gate-marks.tsx';
import type { GateFigures } from './gate-view.ts';
import styles from './stage-gate.module.css';
import { governanceTexts } from './texts.ts';

/** Money of the project and of the stage by fiscal year: is it there, and is it released? */
export function GateMoney({ figures }: { figures: GateFigures }) {
  const t = useMessages(governanceTexts);
  const format = useFormat();
  const { project, budgetYears } = figures;
  const driver = project.driver ? t(`governance.dimension.${project.driver}`) : null;
  return (
    <>
      <Facts
        items={[
          { label: t('governance.gate.status'), value: <Figure figure="project.status" of={project.key}><Marked figure="project.status"><StatusShape status={project.status} driver={driver} /></Marked></Figure> },
          { label: t('governance.gate.projectBudget'), value: <Marked figure="project.budget"><MoneyText value={project.budget} /></Marked> },
          { label: t('governance.gate.actual'), value: <Figure figure="project.actual" of={project.key}><Marked figure="project.actual"><MoneyText value={project.actual} /></Marked></Figure> },
          { label: t('governance.gate.forecast'), value: <Figure figure="project.forecast" of={project.key}><Marked figure="project.forecast"><MoneyText value={project.forecast} /></Marked></Figure> },
          { label: t('governance.gate.costUsage'), value: <Figure figure="project.costUsage" of={project.key}><Marked figure="project.costUsage">{project.costUsage ? format.usage(project.costUsage) : '–'}</Marked></Figure> },
          { label: t('governance.gate.timeUsage'), value: <Figure figure="project.timeUsage" of={project.key}><Marked figure="project.timeUsage">{project.timeUsage ? format.usage(project.timeUsage) : '–'}</Marked></Figure> },
        ]}
      />
      <h3 className={styles.sub}>{t('governance.gate.byYear')}</h3>
      {budgetYears.length === 0 ? <p>{t('governance.gate.noYears')}</p> : (
        <DataTable
          caption={t('governance.gate.byYear')} hideCaption rows={budgetYears} rowId={(row) => String(row.fiscalYear)}
          columns={[
            { id: 'year', header: t('governance.gate.year'), cell: (row) => format.fiscalYear(row.fiscalYear), rowHeader: true },
            { id: 'planned', header: t('governance.gate.needed'), cell: (row) => <MoneyText value={row.planned} />, align: 'end' },
            { id: 'released', header: t('governance.gate.released'), cell: (row) => <MoneyText value={row.released} />, align: 'end' },
            { id: 'covered', header: t('governance.gate.cover'), cell: (row) => <span className={row.covered ? styles.covered : styles.short}>{t(row.covered ? 'governance.gate.covered' : 'governance.gate.notCovered')}</span> },
          ]}
        />
      )}
      <Marked figure="budget.released">{null}</Marked>
      <p><small>{t('governance.gate.noBusinessCase')}</small></p>
    </>
  );
}
