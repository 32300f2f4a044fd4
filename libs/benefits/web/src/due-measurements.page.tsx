import { useQuery } from '@apollo/client/react';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Page } from '@tranche/shared/web/page.tsx';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { addMonths, dayOf, monthOf, yearOf, addDays, type Day } from '@tranche/shared/domain/day.ts';
import { DueSheet } from './due-sheet.tsx';
import { givenDay } from './given-day.ts';
import { benefitsTexts } from './texts.ts';

const dueMeasurements = graphql(/* GraphQL */ `
  query DueMeasurements($asOf: Day) {
    benefits(filter: { open: true }, orderBy: nextMeasurement, first: 100, asOf: $asOf) {
      edges { node { id figures { nextMeasurementOn } viewerCan { measure { allowed } } ...DueSheet_Benefit } }
    }
  }
`);

function endOfMonth(today: Day): Day {
  return addDays(addMonths(dayOf(yearOf(today), monthOf(today), 1), 1), -1);
}

/** All values that a person has to measure by the end of the month, in one sheet (ux.md 5.8). */
export default function DueMeasurementsPage() {
  const t = useMessages(benefitsTexts);
  const { today } = useFormat();
  const asOf = useAsOf();
  const { data, error, refetch } = useQuery(dueMeasurements, { variables: { asOf: asOf.day } });
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  const due = data?.benefits.edges.map(({ node }) => node).filter(({ figures, viewerCan }) => {
    const next = givenDay(figures.nextMeasurementOn);
    return next !== null && next <= endOfMonth(today) && viewerCan.measure.allowed;
  });
  return (
    <Page title={t('benefits.due.title')} context={t('benefits.register.title')}>
      <p>{t('benefits.due.lead')}</p>
      {!due && <Skeleton rows={8} />}
      {due?.length === 0 && <EmptyState sentence={t(asOf.readOnly ? 'benefits.due.past' : 'benefits.due.none')} />}
      {due && due.length > 0 && <DueSheet benefits={due} />}
    </Page>
  );
}
