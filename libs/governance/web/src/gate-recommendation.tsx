import { Facts } from '@tranche/shared/web/facts.tsx';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { Marked } from './gate-marks.tsx';
import { asDay, type GateFigures, type GateView } from './gate-view.ts';
import styles from './stage-gate.module.css';
import { governanceTexts } from './texts.ts';
import { ToleranceList } from './tolerance-list.tsx';

/** Question and recommendation: what is asked, what the project manager proposes, what changes with a no. */
export function GateRecommendation({ gate, figures }: { gate: GateView; figures: GateFigures }) {
  const t = useMessages(governanceTexts);
  const format = useFormat();
  const { stage } = figures;
  return (
    <>
      {gate.recommendation
        ? <div className={styles.recommendation}><p className={styles.prose}><Typed text={gate.recommendation} language={gate.language} /></p></div>
        : <p>{t('governance.gate.noRecommendation')}</p>}
      {gate.submittedAt && <p><small><PersonName person={gate.submittedBy && { name: gate.submittedBy.displayName, key: gate.submittedBy.key }} />, {format.instant(gate.submittedAt)}</small></p>}
      {gate.breachNote && <div className={styles.warning}><strong>{t('governance.gate.breach')}</strong> <Typed text={gate.breachNote} language={gate.language} /></div>}
      {gate.overlapAsked && <p className={styles.warning}>{t('governance.gate.overlap')}</p>}
      <Facts
        items={[
          { label: t('governance.gate.period'), value: <><Marked figure="stage.plannedStart"><DayText day={asDay(stage.plannedStart)} /></Marked> – <Marked figure="stage.plannedEnd"><DayText day={asDay(stage.plannedEnd)} /></Marked></> },
          { label: t('governance.gate.budget'), value: <Marked figure="stage.budget"><MoneyText value={stage.budget} /></Marked> },
        ]}
      />
      <h3 className={styles.sub}>{t('governance.gate.tolerances')}</h3>
      <ToleranceList items={figures.tolerances} currency={gate.project.currency} />
      {gate.ifNot && <><h3 className={styles.sub}>{t('governance.gate.ifNot')}</h3><p className={styles.prose}><Typed text={gate.ifNot} language={gate.language} /></p></>}
    </>
  );
}
