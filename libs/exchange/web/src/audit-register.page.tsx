import { isDay } from '@tranche/shared/domain/day.ts';
import { AdministrationPage } from '@tranche/shared/web/administration-page.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { LoadMore } from '@tranche/shared/web/load-more.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useRegisterView } from '@tranche/shared/web/register-view.ts';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useConnection } from '@tranche/shared/web/use-connection.ts';
import { AuditEntryLine } from './audit-entry.tsx';
import { AuditFilters } from './audit-filters.tsx';
import styles from './audit-register.module.css';
import { auditRegister } from './audit.query.ts';
import { exchangeTexts } from './texts.ts';

const first = { sort: 'newest', filter: { person: [], act: [], byHand: [], record: [], scope: [], from: [], to: [] } } as const;

/** The audit trail of the organisation, newest first, by person, verb, record, scope and period (ux.md 5.14). */
export default function AuditRegisterPage() {
  const t = useMessages(exchangeTexts);
  const [{ filter }, setView] = useRegisterView(first);
  const one = (id: keyof typeof first.filter) => filter[id]?.[0] ?? null;
  // A day that somebody wrote into the address and that is none stands for an open side.
  const day = (id: 'from' | 'to') => { const given = one(id); return given !== null && isDay(given) ? given : null; };
  const acts = filter['act'] ?? [];
  const list = useConnection(auditRegister, { record: one('record'), scope: one('scope'), person: one('person'), acts: acts.length > 0 ? [...acts] : null, inBulk: one('byHand') === null ? null : false, from: day('from'), to: day('to') }, (data) => data.audit);
  const { rows, loading, error } = list;
  const filtered = Object.values(filter).some((values) => values.length > 0);
  return (
    <AdministrationPage title={t('exchange.audit.title')}>
      <AuditFilters values={filter} onChange={(next) => setView({ filter: next })} />
      {error !== undefined && <Problem error={error} onRetry={list.refetch} />}
      {loading && rows.length === 0 && <Skeleton rows={12} />}
      {!loading && error === undefined && rows.length === 0 && <EmptyState sentence={t(filtered ? 'exchange.audit.noMatch' : 'exchange.audit.none')} />}
      {rows.length > 0 && <ol className={styles.lines} aria-label={t('exchange.audit.list')} aria-busy={loading}>{rows.map((line) => <AuditEntryLine key={line.id} line={line} />)}</ol>}
      <LoadMore list={list} />
    </AdministrationPage>
  );
}
