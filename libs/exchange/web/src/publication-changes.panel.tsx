import { useQuery } from '@apollo/client/react';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { Facts } from '@tranche/shared/web/facts.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { text, useViewState } from '@tranche/shared/web/view-state.ts';
import { ChoiceField } from './choice-field.tsx';
import { publicationChanges, type Publication } from './publication.query.ts';
import styles from './publications.module.css';
import { exchangeTexts } from './texts.ts';

const view = { with: text() };

/** What changed from the earlier of two publications to the later one; projects are the same where their id is. */
function Changes({ from, to }: { from: Publication; to: Publication }) {
  const t = useMessages(exchangeTexts);
  const format = useFormat();
  const { data, error, refetch } = useQuery(publicationChanges, { variables: { from: from.portfolio.key, to: to.portfolio.key } });
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} />;
  const { both, onlyFrom, onlyTo, renamed, ends, deliveryConfidence: confidence } = data.publicationComparison;
  const count = (label: string, value: number) => ({ label, value: format.number(value) });
  return (
    <div className={styles.changes}>
      <section>
        <h3>{t('exchange.changes.projects')}</h3>
        <Facts items={[count(t('exchange.changes.both'), both), count(t('exchange.changes.onlyFrom', { title: from.portfolio.title.text }), onlyFrom), count(t('exchange.changes.onlyTo', { title: to.portfolio.title.text }), onlyTo), count(t('exchange.changes.renamed'), renamed)]} />
      </section>
      <section>
        <h3>{t('exchange.changes.ends', { n: ends.compared })}</h3>
        <Facts items={[count(t('exchange.changes.later'), ends.later), count(t('exchange.changes.same'), ends.same), count(t('exchange.changes.earlier'), ends.earlier), { label: t('exchange.changes.largestSlip'), value: ends.largestSlipDays === null || ends.largestSlipDays === undefined ? '–' : t('exchange.changes.days', { n: ends.largestSlipDays }) }]} />
      </section>
      <section>
        <h3>{t('exchange.changes.confidence', { n: confidence.compared })}</h3>
        <Facts items={[count(t('exchange.changes.better'), confidence.better), count(t('exchange.changes.same'), confidence.same), count(t('exchange.changes.worse'), confidence.worse)]} />
      </section>
    </div>
  );
}

export interface PublicationChangesProps {
  readonly publication: Publication;
  /** Of the same publisher, the earliest first. */
  readonly others: readonly Publication[];
}

/** This publication against another one of its publisher; the one before it at first. */
export function PublicationChanges({ publication, others }: PublicationChangesProps) {
  const t = useMessages(exchangeTexts);
  const [chosen, choose] = useViewState(view);
  const other = others.find(({ portfolio }) => portfolio.key === chosen.with) ?? others.findLast(({ asOf }) => asOf <= publication.asOf) ?? others[0];
  if (!other) return null;
  const [from, to] = other.asOf <= publication.asOf ? [other, publication] : [publication, other];
  return (
    <>
      <div className={styles.choices}>
        <ChoiceField label={t('exchange.changes.with')} value={other.portfolio.key} options={others.map(({ portfolio }) => ({ value: portfolio.key, label: portfolio.title.text }))} onChange={(next) => choose({ with: next })} />
      </div>
      <p>{t('exchange.changes.fromTo', { from: from.portfolio.title.text, to: to.portfolio.title.text })}</p>
      <Changes from={from} to={to} />
    </>
  );
}
