import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { StatusShape } from '@tranche/shared/web/status-shape.tsx';
import type { Status } from '@tranche/shared/web/status.ts';
import styles from './overview.module.css';
import { portfolioTexts } from './texts.ts';

const benefitCounts = graphql(/* GraphQL */ `fragment BenefitCounts_overview on PortfolioOverview { benefits { status count } }`);

const shown = ['outside', 'attention', 'notAssessed', 'notDueYet', 'onCourse'] as const;
const shapes: Readonly<Record<(typeof shown)[number], Status>> = { outside: 'outside', attention: 'attention', notAssessed: 'notAssessed', notDueYet: 'notAssessed', onCourse: 'onCourse' };

/** Benefits by status, the worst first. */
export function BenefitCounts({ overview }: { overview: FragmentType<typeof benefitCounts> }) {
  const t = useMessages(portfolioTexts);
  const { benefits } = readFragment(benefitCounts, overview);
  const counts = shown.flatMap((status) => benefits.filter((each) => each.status === status && each.count > 0).map(({ count }) => ({ status, count })));
  if (counts.length === 0) return null;
  return (
    <p className={styles.counts}>
      {counts.map(({ status, count }) => <span key={status} className={styles.count}><span aria-hidden="true"><StatusShape status={shapes[status]} words="none" /></span> {count} {t(`portfolio.benefitStatus.${status}`)}</span>)}
    </p>
  );
}
