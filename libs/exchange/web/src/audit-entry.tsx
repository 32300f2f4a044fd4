import { ArrowIcon } from '@tranche/shared/web/icons.tsx';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import type { AuditLine } from './audit.query.ts';
import styles from './audit-register.module.css';
import { isTold } from './audit-words.ts';
import { useRecordWords } from './record-words.ts';
import { exchangeTexts } from './texts.ts';

const folded = 4;

/** Each field with what it was and what it became; many of them are folded, since a new record names all. */
function Changes({ line }: { line: AuditLine }) {
  const t = useMessages(exchangeTexts);
  const say = useRecordWords();
  const { table, action, changes } = line;
  const told = changes.filter(isTold);
  if (told.length === 0) return null;
  const list = (
    <ul className={styles.changes}>
      {told.map(({ field, before, after }) => (
        <li key={field}>{say.field(field)}: {action === 'update' && <><del>{say.value(table, field, before)}</del> <ArrowIcon turn={0} /> </>}<ins>{say.value(table, field, after)}</ins></li>
      ))}
    </ul>
  );
  return told.length > folded ? <details><summary>{t('exchange.audit.fields', { n: told.length })}</summary>{list}</details> : list;
}

/** One line of the trail: when, who in which role, what on which record, why, and each change. */
export function AuditEntryLine({ line }: { line: AuditLine }) {
  const t = useMessages(exchangeTexts);
  const say = useRecordWords();
  const format = useFormat();
  return (
    <li className={styles.line}>
      <time dateTime={line.at} className="nowrap">{format.instant(line.at)}</time>
      <span className={styles.who}>
        <span>{line.person ?? t('exchange.audit.system')}</span>
        {line.roleUsed && <small>{t('exchange.audit.as', { role: say.role(line.roleUsed) })}</small>}
      </span>
      <span className={styles.what}>
        <strong>{say.act(line.act)}</strong>
        <span>{say.table(line.table)} {line.key && <KeyLink to={line.key} />}</span>
      </span>
      <div className={styles.details}>
        {line.reason && <p>{t('exchange.audit.why', { reason: line.reason })}</p>}
        <Changes line={line} />
      </div>
    </li>
  );
}
