import { useQuery } from '@apollo/client/react';
import { isDay } from '@tranche/shared/domain/day.ts';
import { AdministrationPage } from '@tranche/shared/web/administration-page.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { text, useViewState } from '@tranche/shared/web/view-state.ts';
import { Zone, Zones } from '@tranche/shared/web/zones.tsx';
import { Link } from 'react-router';
import { ChoiceField } from './choice-field.tsx';
import { MeasuresPanel } from './measures.panel.tsx';
import { comparableWith, groupingsOf, measuresOf } from './publication-choices.ts';
import { publicationList, type Publication } from './publication.query.ts';
import { PublicationChanges } from './publication-changes.panel.tsx';
import styles from './publications.module.css';
import { RollUpTable } from './roll-up-table.tsx';
import { exchangeTexts } from './texts.ts';
import { useAttributeName } from './use-attribute-name.ts';

const view = { portfolio: text(), by: text('programme'), measure: text('budget') };

function RollUp({ publication }: { publication: Publication }) {
  const t = useMessages(exchangeTexts);
  const name = useAttributeName();
  const [chosen, choose] = useViewState(view);
  const [groupings, measures] = [groupingsOf(publication), measuresOf(publication)];
  // Another publication may not have what was chosen for the last one.
  const by = groupings.includes(chosen.by) ? chosen.by : 'programme';
  const measure = measures.includes(chosen.measure) ? chosen.measure : 'budget';
  return (
    <>
      <div className={styles.choices}>
        <ChoiceField label={t('exchange.publication.by')} value={by} options={groupings.map((value) => ({ value, label: name(value) }))} onChange={(next) => choose({ by: next })} />
        <ChoiceField label={t('exchange.publication.measure')} value={measure} options={measures.map((value) => ({ value, label: name(value) }))} onChange={(next) => choose({ measure: next })} />
      </div>
      <RollUpTable scope={publication.portfolio.key} by={by} measure={measure} />
    </>
  );
}

function Figures({ publications }: { publications: readonly Publication[] }) {
  const t = useMessages(exchangeTexts);
  const format = useFormat();
  const [{ portfolio: key }, choose] = useViewState(view);
  const publication = publications.find(({ portfolio }) => portfolio.key === key) ?? publications.at(-1);
  if (!publication) return null;
  const { portfolio, asOf, attribution } = publication;
  const others = comparableWith(publication, publications);
  const measures = measuresOf(publication);
  return (
    <>
      <div className={styles.choices}>
        <ChoiceField label={t('exchange.publication.publication')} value={portfolio.key} options={publications.map((each) => ({ value: each.portfolio.key, label: each.portfolio.title.text }))} onChange={(next) => choose({ portfolio: next })} />
      </div>
      <p>
        <KeyLink to={portfolio.key}>{portfolio.key} <LocalText value={portfolio.title} /></KeyLink>
        {isDay(asOf) && <> · {t('exchange.publication.asOf', { day: format.day(asOf) })}</>}
        <small className={styles.source} lang="en">{attribution}</small>
      </p>
      <Zones>
        <Zone title={t('exchange.publication.sums')}><RollUp publication={publication} /></Zone>
        {others.length > 0 && <Zone title={t('exchange.publication.changes')} ><PublicationChanges key={portfolio.key} publication={publication} others={others} /></Zone>}
        {measures.length > 1 && <Zone title={t('exchange.publication.measures')}><MeasuresPanel key={portfolio.key} scope={portfolio.key} measures={measures} /></Zone>}
      </Zones>
    </>
  );
}

/** Figures over the projects of an imported publication: sums as asked, and what changed against another one. */
export default function PublicationsPage() {
  const t = useMessages(exchangeTexts);
  const { data, error, refetch } = useQuery(publicationList);
  return (
    <AdministrationPage title={t('exchange.publication.title')}>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={10} />}
      {data && (data.publications.length === 0
        ? <EmptyState sentence={t('exchange.publication.none')} action={<Link className="button" to="/admin/import">{t('exchange.publication.import')}</Link>} />
        : <Figures publications={data.publications} />)}
    </AdministrationPage>
  );
}
