import { governanceTexts } from '@tranche/governance/web/texts.ts';
import { Figure } from '@tranche/shared/web/figure.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { ToleranceRows_ProjectFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { StatusShape } from '@tranche/shared/web/status-shape.tsx';
import { ToleranceBar } from '@tranche/shared/web/tolerance-bar.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import styles from './cockpit.module.css';
import { allDimensions, shownDimension } from './status-words.ts';
import { portfolioTexts } from './texts.ts';

const toleranceRows = graphql(/* GraphQL */ `
  fragment ToleranceRows_project on Project {
    key state currency tolerances { items { dimension unit upper lower } }
    figures { id dimensions { dimension status usage unlimited gap } }
  }
`);

/** Figures that open their reason; the other dimensions are judged, not computed. */
const explained = ['cost', 'time'] as const;
type Item = ToleranceRows_ProjectFragment['tolerances']['items'][number];

function Limits({ item, currency }: { item: Item | undefined; currency: string }) {
  const t = useMessages(portfolioTexts);
  const format = useFormat();
  if (!item) return <small>{t('portfolio.tolerance.none')}</small>;
  function say(value: string): string {
    if (item?.unit === 'money') return format.moneyShort({ amount: value, currency });
    if (item?.unit === 'percent') return format.percent(value);
    return item?.unit === 'workingDays' ? t('portfolio.tolerance.workingDays', { n: format.number(value) }) : format.number(value);
  }
  const limits = [item.upper ? `+${say(item.upper)}` : null, item.lower ? `−${say(item.lower)}` : null].filter((each) => each !== null);
  return <small>{t('portfolio.tolerance.limits', { limits: limits.join(' / ') })}</small>;
}

function Row({ dimension, project }: { dimension: (typeof allDimensions)[number]; project: ToleranceRows_ProjectFragment }) {
  const tg = useMessages(governanceTexts);
  const format = useFormat();
  const known = project.figures?.dimensions.find((each) => each.dimension === dimension);
  const item = project.tolerances.items.find((each) => each.dimension === dimension);
  const name = tg(`governance.dimension.${dimension}`);
  const { status, usage, gap } = shownDimension(project.state, known ?? { status: 'notAssessed' });
  const figure = explained.find((each) => each === dimension);
  return (
    <li className={styles.tolerance}>
      <span className={styles.dimension}>{name}</span>
      <span className={styles.usage}>
        {usage && <ToleranceBar usage={usage} status={status} compact />}
        {usage && (figure ? <Figure figure={`project.${figure}Usage`} of={project.key} label={name}>{format.usage(usage)}</Figure> : format.usage(usage))}
        {known && <StatusShape status={status} words={usage ? 'none' : 'full'} driver={gap ? tg(`governance.gap.${gap}`) : null} />}
      </span>
      <Limits item={item} currency={project.currency} />
    </li>
  );
}

/** The seven dimensions with the use of their tolerance; without a tolerance that is said. */
export function ToleranceRows({ project }: { project: FragmentType<typeof toleranceRows> }) {
  const shown = readFragment(toleranceRows, project);
  const set = allDimensions.filter((dimension) => shown.tolerances.items.some((item) => item.dimension === dimension) || shown.figures?.dimensions.some((each) => each.dimension === dimension));
  const t = useMessages(portfolioTexts);
  const tg = useMessages(governanceTexts);
  const without = allDimensions.filter((dimension) => !set.includes(dimension));
  return (
    <>
      {set.length > 0 && <ul className={styles.tolerances}>{set.map((dimension) => <Row key={dimension} dimension={dimension} project={shown} />)}</ul>}
      {without.length > 0 && <p><small>{t('portfolio.tolerance.without', { names: without.map((dimension) => tg(`governance.dimension.${dimension}`)).join(', ') })}</small></p>}
    </>
  );
}
