import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText, Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { RiskBand } from '@tranche/shared/web/risk-band.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { Marked } from './gate-marks.tsx';
import { asDay, type GateFigures } from './gate-view.ts';
import styles from './stage-gate.module.css';
import { governanceTexts } from './texts.ts';

/** The five highest risks and the five issues that press most, with links to the registers. */
export function GateRisks({ figures }: { figures: GateFigures }) {
  const t = useMessages(governanceTexts);
  return (
    <>
      <p><Marked figure="risks.open">{t('governance.gate.openRisks', { n: figures.openRisks })}</Marked> · <Marked figure="issues.open">{t('governance.gate.openIssues', { n: figures.openIssues })}</Marked></p>
      {figures.undecidedExceptions.length > 0 && <p className={styles.warning}><Marked figure="exceptions.open">{t('governance.gate.exceptions', { stages: figures.undecidedExceptions.join(', ') })}</Marked></p>}
      {figures.risks.length > 0 && (
        <DataTable
          caption={t('governance.gate.topRisks')} rows={figures.risks} rowId={(row) => row.key}
          columns={[
            { id: 'key', header: t('governance.gate.key'), cell: (row) => <KeyLink to={row.key} /> },
            { id: 'title', header: t('governance.gate.risk'), cell: (row) => <Typed text={row.title} language={row.language} />, rowHeader: true },
            { id: 'score', header: t('governance.gate.score'), cell: (row) => <RiskBand score={row.score || null} /> },
          ]}
        />
      )}
      {figures.issues.length > 0 && (
        <DataTable
          caption={t('governance.gate.topIssues')} rows={figures.issues} rowId={(row) => row.key}
          columns={[
            { id: 'key', header: t('governance.gate.key'), cell: (row) => <KeyLink to={row.key} /> },
            { id: 'title', header: t('governance.gate.issue'), cell: (row) => <Typed text={row.title} language={row.language} />, rowHeader: true },
          ]}
        />
      )}
    </>
  );
}

/** Benefits that the project contributes to; what a delay puts at stake. */
export function GateBenefits({ figures }: { figures: GateFigures }) {
  const t = useMessages(governanceTexts);
  const format = useFormat();
  if (figures.benefits.length === 0) return <p>{t('governance.gate.noBenefits')}</p>;
  return (
    <>
      {figures.project.firstBenefitOn && <p>{t('governance.gate.firstBenefit')} <DayText day={asDay(figures.project.firstBenefitOn)} /></p>}
      <DataTable
        caption={t('governance.gate.benefits')} hideCaption rows={figures.benefits} rowId={(row) => row.key}
        columns={[
          { id: 'key', header: t('governance.gate.key'), cell: (row) => <KeyLink to={row.key} /> },
          { id: 'title', header: t('governance.gate.benefit'), cell: (row) => <LocalText value={row.title} />, rowHeader: true },
          { id: 'share', header: t('governance.gate.share'), cell: (row) => format.percent(row.share), align: 'end' },
          { id: 'realised', header: t('governance.gate.realised'), cell: (row) => (row.realisedPercent == null ? '–' : format.percent(row.realisedPercent)), align: 'end' },
          { id: 'target', header: t('governance.gate.target'), cell: (row) => <DayText day={asDay(row.targetOn)} />, align: 'end' },
        ]}
      />
    </>
  );
}
