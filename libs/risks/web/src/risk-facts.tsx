import { DayText } from '@tranche/shared/web/day-text.tsx';
import { Facts } from '@tranche/shared/web/facts.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { givenDay } from './given-day.ts';
import styles from './risk-panel.module.css';
import type { PanelRisk } from './risk.panel.tsx';
import { risksTexts } from './texts.ts';

const named = (person: PanelRisk['owner']) => (person ? { name: person.displayName, key: person.key } : null);

/** Who, when, of what kind. */
export function RiskFacts({ risk }: { risk: PanelRisk }) {
  const t = useMessages(risksTexts);
  const format = useFormat();
  const proximity = risk.proximityOn ? <DayText day={givenDay(risk.proximityOn)} relative /> : risk.proximity ? t(`risks.proximity.${risk.proximity}`) : '–';
  const review = (
    <>
      <DayText day={givenDay(risk.lastReviewOn)} />
      {typeof risk.reviewOverdueDays === 'number' && <small className={styles.overdue}> {t('risks.panel.notReviewed', { n: risk.reviewOverdueDays })}</small>}
    </>
  );
  const items = [
    { label: t('risks.field.owner'), value: <PersonName person={named(risk.owner)} /> },
    { label: t('risks.field.raisedBy'), value: <><PersonName person={named(risk.raisedBy)} /> <small>{format.instant(risk.createdAt)}</small></> },
    { label: t('risks.field.category'), value: risk.category ? t(`risks.category.${risk.category}`) : '–' },
    { label: t('risks.field.proximity'), value: proximity },
    { label: t('risks.field.lastReview'), value: review },
    ...(risk.impactDays === null || risk.impactDays === undefined ? [] : [{ label: t('risks.field.impactDays'), value: format.days(risk.impactDays) }]),
    ...(risk.occurrences > 0 ? [{ label: t('risks.field.occurred'), value: <><DayText day={givenDay(risk.occurredOn)} /> <small>{t('risks.panel.occurrences', { n: risk.occurrences })}</small></> }] : []),
  ];
  return <Facts items={items} />;
}
