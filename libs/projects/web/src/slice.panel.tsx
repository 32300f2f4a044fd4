import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { SlicePanel_ProjectFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import styles from './slice.module.css';
import { projectsTexts } from './texts.ts';

const slicePanel = graphql(/* GraphQL */ `
  fragment SlicePanel_project on Project { key currency slice { signal over unknown sizes { measure value limit over } } }
`);

type Slice = SlicePanel_ProjectFragment['slice'];

/** Filling of the square: the fuller, the bigger. */
const fillings = { slice: 0, watch: 6, tooBig: 12 } as const;

/** Signal of the size as shape and word. */
export function SliceSignal({ signal }: { signal: Slice['signal'] }) {
  const t = useMessages(projectsTexts);
  return (
    <span className={`${styles.signal} ${styles[`is-${signal}`]}`}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><rect className={styles.frame} x="1" y="1" width="12" height="12" /><rect className={styles.filling} x="1" y={13 - fillings[signal]} width="12" height={fillings[signal]} /></svg>
      {t(`projects.sliceSignal.${signal}`)}
    </span>
  );
}

/** Is this project small? Each measure beside its limit, those that are exceeded first. */
export function SlicePanel({ project }: { project: FragmentType<typeof slicePanel> }) {
  const t = useMessages(projectsTexts);
  const format = useFormat();
  const { slice, currency } = readFragment(slicePanel, project);
  const say = (measure: Slice['sizes'][number]['measure'], value: string) => (measure === 'budget' ? format.moneyShort({ amount: value, currency }) : format.number(value));
  const sizes = [...slice.sizes].sort((a, b) => Number(b.over) - Number(a.over));
  return (
    <div className={styles.slice}>
      <p><SliceSignal signal={slice.signal} /> {slice.over.length > 0 ? t('projects.slice.exceeds', { n: slice.over.length }) : t('projects.slice.fits')}</p>
      <table className={styles.sizes}>
        <caption className="visually-hidden">{t('projects.slice.caption')}</caption>
        <thead className="visually-hidden"><tr><th scope="col">{t('projects.slice.measure')}</th><th scope="col">{t('projects.slice.value')}</th><th scope="col">{t('projects.slice.limit')}</th></tr></thead>
        <tbody>
          {sizes.map((size) => (
            <tr key={size.measure} className={size.over ? styles.over : undefined}>
              <th scope="row">{t(`projects.sliceMeasure.${size.measure}`)}</th>
              <td className="number">{size.value === null || size.value === undefined ? <>–<span className="visually-hidden"> {t('projects.slice.unknown')}</span></> : say(size.measure, size.value)}</td>
              <td className="number"><small>{t('projects.slice.atMost', { limit: say(size.measure, size.limit) })}</small>{size.over && <span className="visually-hidden"> {t('projects.slice.over')}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
