import { Figure } from '@tranche/shared/web/figure.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { OverviewSentence_OverviewFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './overview.module.css';
import { portfolioTexts } from './texts.ts';

const overviewSentence = graphql(/* GraphQL */ `
  fragment OverviewSentence_overview on PortfolioOverview {
    projects restricted exceptions tooBig paused benefitsOnCourse benefitsOutside totals { currency budget actual forecast }
  }
`);

type Overview = OverviewSentence_OverviewFragment;

/** One currency: forecast against budget; a sum that would give away one restricted project says so. */
function Money({ overview, kind, scopeKey }: { overview: Overview; kind: string; scopeKey: string }) {
  const t = useMessages(portfolioTexts);
  const format = useFormat();
  return overview.totals.map(({ currency, forecast, budget }) => (
    <Fragment key={currency}>
      {', '}
      {forecast === null || budget === null || forecast === undefined || budget === undefined ? t('portfolio.sentence.hidden') : (
        <>
          <Figure figure={`${kind}.forecast`} of={scopeKey} label={t('portfolio.measure.forecast')}>{t('portfolio.sentence.forecast', { amount: format.moneyShort({ amount: forecast, currency }) })}</Figure>{' '}
          <Figure figure={`${kind}.budget`} of={scopeKey} label={t('portfolio.measure.budget')}>{t('portfolio.sentence.budget', { amount: format.moneyShort({ amount: budget, currency }) })}</Figure>
        </>
      )}
    </Fragment>
  ));
}

/** The sentence made of figures with which an overview begins; each of them is a link (ux.md 5.2). */
export function OverviewSentence({ overview: masked, kind, scopeKey }: { overview: FragmentType<typeof overviewSentence>; kind: 'portfolio' | 'programme'; scopeKey: string }) {
  const t = useMessages(portfolioTexts);
  const overview = readFragment(overviewSentence, masked);
  const { exceptions, tooBig, paused, restricted, benefitsOnCourse, benefitsOutside } = overview;
  const projects = (query: string, text: string) => <Link to={`/projects?in=${scopeKey}${query}`}>{text}</Link>;
  const parts: ReactNode[] = [
    <Figure key="projects" figure={`${kind}.projects`} of={scopeKey} label={t('portfolio.figure.projects')}>{t('portfolio.sentence.projects', { n: overview.projects })}</Figure>,
    exceptions > 0 && projects('&state=exception', t('portfolio.sentence.exceptions', { n: exceptions })),
    tooBig > 0 && t('portfolio.sentence.tooBig', { n: tooBig }),
    paused > 0 && projects('&state=paused', t('portfolio.sentence.paused', { n: paused })),
    restricted > 0 && t('portfolio.sentence.restricted', { n: restricted }),
  ].filter(Boolean);
  return (
    <p className={styles.sentence}>
      {parts.map((part, index) => <Fragment key={index}>{index > 0 && ', '}{part}</Fragment>)}
      <Money overview={overview} kind={kind} scopeKey={scopeKey} />
      {benefitsOnCourse + benefitsOutside > 0 && (
        <>, <Figure figure={`${kind}.benefits`} of={scopeKey} label={t('portfolio.figure.benefits')}>{t('portfolio.sentence.benefits', { onCourse: benefitsOnCourse, outside: benefitsOutside })}</Figure></>
      )}.
    </p>
  );
}
