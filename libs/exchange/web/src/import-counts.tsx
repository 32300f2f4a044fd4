import { useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { Link } from 'react-router';
import styles from './import-counts.module.css';
import type { ImportReport } from './import.queries.ts';
import { exchangeTexts } from './texts.ts';

const counted = [['new', 'newRows'], ['changed', 'changedRows'], ['same', 'sameRows'], ['error', 'errorRows']] as const;
const most = 100;
/** The server names no more of them. */
const mostNamed = 1_000;
/** Nothing was counted before the file was looked at and all that it asks was answered. */
const uncounted: ReadonlySet<string> = new Set(['uploaded', 'asking']);

function Progress({ done, all }: { done: number; all: number }) {
  const t = useMessages(exchangeTexts);
  const format = useFormat();
  // All rows are written before the figures of what they touched are computed.
  const says = done >= all ? t('exchange.run.completing') : t('exchange.run.written', { done: format.number(done), all: format.number(all) });
  return (
    <p className={styles.progress} role="status">
      <progress aria-label={t('exchange.run.writing')} value={done} max={Math.max(all, 1)} />
      {says}
    </p>
  );
}

/** What an import does with the rows, how far it is, and why the file as a whole could not be read or written. */
export function ImportCounts({ report }: { report: ImportReport }) {
  const t = useMessages(exchangeTexts);
  const format = useFormat();
  const { state, doneRows, newRows, changedRows, sameRows, errorRows, refusals, emptyRows, repeatedHeaders, missing, form, portfolio } = report;
  const nothingNew = sameRows > 0 && newRows + changedRows + errorRows === 0;
  return (
    <div className={styles.result}>
      {refusals.map((refusal) => <div key={refusal.rule} className={styles.refusal} role="alert"><p>{refusal.message}</p>{refusal.mend && <p>{refusal.mend}</p>}</div>)}
      {uncounted.has(state) ? <p>{t('exchange.run.notYet')}</p> : form && <dl className={styles.counts}>
        {counted.map(([status, name]) => <div key={status} className={status === 'error' && report[name] > 0 ? styles.refused : undefined}><dt>{t(`exchange.run.count.${status}`)}</dt><dd>{format.number(report[name])}</dd></div>)}
      </dl>}
      {state === 'running' && <Progress done={doneRows} all={newRows + changedRows} />}
      {state === 'done' && portfolio && <p><Link to={`/admin/publications?portfolio=${portfolio.key}`}>{t('exchange.run.figures')}</Link></p>}
      {nothingNew && <p>{t('exchange.run.nothingNew')}</p>}
      {state === 'inError' && errorRows > 0 && <p>{t('exchange.run.mendErrors')}</p>}
      {emptyRows > 0 && <p>{t('exchange.run.empty', { n: emptyRows })}</p>}
      {repeatedHeaders.length > 0 && <p>{t('exchange.run.repeated', { n: repeatedHeaders.length })}</p>}
      {missing.length > 0 && (
        <details>
          <summary>{t(missing.length < mostNamed ? 'exchange.run.missing' : 'exchange.run.missingMany', { n: missing.length })}</summary>
          <ul>{missing.slice(0, most).map((each) => <li key={each}>{each}</li>)}</ul>
          {missing.length > most && <p>{t('exchange.run.missingMore', { n: missing.length - most })}</p>}
        </details>
      )}
    </div>
  );
}
