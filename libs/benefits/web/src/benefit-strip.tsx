import { useQuery } from '@apollo/client/react';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { Figure } from '@tranche/shared/web/figure.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { BenefitStripQuery } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { Link } from 'react-router';
import { BenefitStatusMark } from './benefit-status.tsx';
import styles from './benefit-strip.module.css';
import { benefitsTexts } from './texts.ts';

const benefitStrip = graphql(/* GraphQL */ `
  query BenefitStrip($scope: ID!, $first: Int!, $asOf: Day) {
    benefits(scope: $scope, filter: { open: true }, orderBy: urgency, first: $first, asOf: $asOf) {
      totalCount
      edges { node { id key kind state title { text language } figures { status finding realisedPercent plannedPercent } } }
    }
  }
`);

type Shown = BenefitStripQuery['benefits']['edges'][number]['node'];

/** Realised as a bar, planned as a mark on it; beyond the target the bar ends in a double edge, and a dis-benefit is striped. */
function Progress({ realised, planned, bad }: { realised: string | null | undefined; planned: string | null | undefined; bad: boolean }) {
  const at = (percent: string) => `${Math.min(Math.max(Number(percent), 0), 100)}%`;
  return (
    <span className={styles.progress} aria-hidden="true" data-over={Number(realised) > 100 || undefined} data-bad={bad || undefined}>
      {realised && <span className={styles.realised} style={{ inlineSize: at(realised) }} />}
      {planned && <span className={styles.planned} style={{ insetInlineStart: at(planned) }} />}
    </span>
  );
}

function Item({ benefit }: { benefit: Shown }) {
  const t = useMessages(benefitsTexts);
  const format = useFormat();
  const { status, finding, realisedPercent, plannedPercent } = benefit.figures;
  return (
    <li className={styles.item}>
      <span className={styles.title}><KeyLink to={benefit.key} /> <LocalText value={benefit.title} /></span>
      <Progress realised={realisedPercent} planned={plannedPercent} bad={benefit.kind === 'disBenefit'} />
      <span className={styles.figures}>
        {realisedPercent !== null && <Figure figure="benefit.realisedPercent" of={benefit.key} label={t('benefits.column.realised')}>{format.percent(realisedPercent)}</Figure>}
        {realisedPercent !== null && plannedPercent !== null && <small>{t('benefits.strip.of', { percent: format.percent(plannedPercent) })}</small>}
        {realisedPercent !== null && benefit.kind === 'disBenefit' && <small>{t('benefits.strip.ofAccepted')}</small>}
        <span className={styles.status}><BenefitStatusMark state={benefit.state} status={status} finding={finding} short /></span>
      </span>
    </li>
  );
}

/** The benefits of a programme or portfolio, or those that a project contributes to: worst first, for overviews of others. */
export function BenefitStrip({ scopeKey, first = 6 }: { scopeKey: string; first?: number }) {
  const t = useMessages(benefitsTexts);
  const asOf = useAsOf().day;
  const { data, error, refetch } = useQuery(benefitStrip, { variables: { scope: scopeKey, first, asOf } });
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={4} />;
  const { edges, totalCount } = data.benefits;
  if (edges.length === 0) return <p className={styles.none}>{t('benefits.strip.none')}</p>;
  return (
    <div className={styles.strip}>
      <ul className={styles.items}>{edges.map(({ node }) => <Item key={node.id} benefit={node} />)}</ul>
      {totalCount > edges.length && <Link to={`/${scopeKey}/benefits`}>{t('benefits.strip.all', { n: totalCount })}</Link>}
    </div>
  );
}
