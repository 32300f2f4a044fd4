import type { ReactNode } from 'react';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { narrowScreen, useMedia } from '@tranche/shared/web/use-media.ts';
import { Mark } from './mark.tsx';
import styles from './options-matrix.module.css';
import { decisionsTexts } from './texts.ts';

type Decision = DecisionPage_DecisionFragment;
type Option = Decision['options'][number];

interface MatrixRow {
  readonly id: string;
  readonly header: ReactNode;
  readonly cell: (option: Option) => ReactNode;
}

/** Options side by side: words, cost, scores and their weighted mean; one option per card on a phone (ux.md 5.7). */
export function OptionsMatrix({ decision }: { decision: Decision }) {
  const t = useMessages(decisionsTexts);
  const narrow = useMedia(narrowScreen);
  const rows = useRows(decision);
  const sensitive = decision.criteria.filter((each) => each.sensitive).map((each) => each.name);
  return (
    <div className={styles.matrix}>
      {narrow ? <Cards decision={decision} rows={rows} /> : <Table decision={decision} rows={rows} />}
      {sensitive.length > 0 && <p className={styles.note}>{t('decisions.matrix.sensitive', { criteria: sensitive.join(', ') })}</p>}
    </div>
  );
}

function Table({ decision, rows }: { decision: Decision; rows: readonly MatrixRow[] }) {
  const t = useMessages(decisionsTexts);
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('decisions.matrix.title')}>
      <table>
        <caption className="visually-hidden">{t('decisions.matrix.title')}</caption>
        <thead><tr><td />{decision.options.map((option) => <th key={option.id} scope="col"><OptionHead option={option} decision={decision} /></th>)}</tr></thead>
        <tbody>
          {rows.map((row) => <tr key={row.id}><th scope="row">{row.header}</th>{decision.options.map((option) => <td key={option.id}>{row.cell(option)}</td>)}</tr>)}
        </tbody>
      </table>
    </div>
  );
}

function Cards({ decision, rows }: { decision: Decision; rows: readonly MatrixRow[] }) {
  return (
    <ul className={styles.cards}>
      {decision.options.map((option) => (
        <li key={option.id} className={styles.card}>
          <h3><OptionHead option={option} decision={decision} /></h3>
          <dl>{rows.map((row) => <div key={row.id}><dt>{row.header}</dt><dd>{row.cell(option)}</dd></div>)}</dl>
        </li>
      ))}
    </ul>
  );
}

function OptionHead({ option, decision }: { option: Option; decision: Decision }) {
  const t = useMessages(decisionsTexts);
  return (
    <span className={styles.head}>
      <Typed text={option.title} language={decision.language} />
      {decision.recommendedOption?.id === option.id && <span className={styles.tag}>{t('decisions.matrix.recommended')}</span>}
      {decision.chosenOption?.id === option.id && <span className={`${styles.tag} ${styles.chosen}`}><Mark name="check" /> {t('decisions.matrix.chosen')}</span>}
    </span>
  );
}

function useRows(decision: Decision): MatrixRow[] {
  const t = useMessages(decisionsTexts);
  const format = useFormat();
  const { criteria, options, language } = decision;
  const prose = (id: 'description' | 'pros' | 'cons'): MatrixRow[] =>
    options.some((option) => option[id] !== '')
      ? [{ id, header: t(`decisions.matrix.${id}`), cell: (option) => (option[id] === '' ? '–' : <span className={styles.prose}><Typed text={option[id]} language={language} /></span>) }]
      : [];
  const cost: MatrixRow[] = options.some((option) => option.amount) ? [{ id: 'cost', header: t('decisions.matrix.cost'), cell: (option) => <MoneyText value={option.amount ?? null} /> }] : [];
  const scores = criteria.map((criterion): MatrixRow => ({
    id: criterion.key,
    header: <><Typed text={criterion.name} language={language} /> <small>{t('decisions.matrix.weight', { n: criterion.weight })}</small></>,
    cell: (option) => <Score value={option.scores.find((each) => each.criterionKey === criterion.key)?.value} />,
  }));
  const total: MatrixRow[] = criteria.length === 0 ? [] : [{
    id: 'total', header: <strong>{t('decisions.matrix.total')}</strong>,
    cell: (option) => (option.weightedScore
      ? <><strong className="figures">{format.number(option.weightedScore, 2)}</strong>{option.rank && <small> · {t('decisions.matrix.rank', { n: option.rank })}</small>}</>
      : format.missing(t('decisions.matrix.scoreMissing'))),
  }];
  return [...prose('description'), ...prose('pros'), ...prose('cons'), ...cost, ...scores, ...total];
}

/** One to five as number and steps, so that it also reads without colour. */
function Score({ value }: { value: number | undefined }) {
  if (value === undefined) return <>–</>;
  return <span className={styles.score}><span className={styles.steps} aria-hidden="true">{[1, 2, 3, 4, 5].map((step) => <span key={step} className={step <= value ? styles.full : undefined} />)}</span> {value}</span>;
}
