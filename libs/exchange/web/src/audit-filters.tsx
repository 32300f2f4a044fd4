import { useQuery } from '@apollo/client/react';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { FilterButton } from '@tranche/shared/web/register-filters.tsx';
import type { RegisterFilter, RegisterView } from '@tranche/shared/web/register-types.ts';
import styles from './audit-register.module.css';
import { auditActs } from './audit.query.ts';
import { PeriodFilter } from './period-filter.tsx';
import { useRecordWords } from './record-words.ts';
import { exchangeTexts } from './texts.ts';

type Values = RegisterView['filter'];

export interface AuditFiltersProps {
  readonly values: Values;
  readonly onChange: (next: Values) => void;
}

function useFilters(): readonly RegisterFilter[] {
  const t = useMessages(exchangeTexts);
  const say = useRecordWords();
  const { data } = useQuery(auditActs);
  const acts = (data?.auditActs ?? []).map((value) => ({ value, label: say.act(value) })).sort((a, b) => a.label.localeCompare(b.label));
  return [
    { id: 'person', kind: 'person', label: t('exchange.audit.person') },
    { id: 'act', kind: 'choice', label: t('exchange.audit.act'), options: acts },
    { id: 'record', kind: 'text', label: t('exchange.audit.ofRecord') },
    { id: 'scope', kind: 'text', label: t('exchange.audit.ofScope') },
    { id: 'byHand', kind: 'flag', label: t('exchange.audit.byHand') },
  ];
}

/** Who, what, on which record or in which scope, and when. */
export function AuditFilters({ values, onChange }: AuditFiltersProps) {
  const t = useMessages(exchangeTexts);
  const filters = useFilters();
  const set = Object.values(values).some((each) => each.length > 0);
  return (
    <div className={styles.filters} role="toolbar" aria-label={t('exchange.audit.filters')}>
      {filters.map((filter) => <FilterButton key={filter.id} filter={filter} values={values[filter.id] ?? []} onChange={(next) => onChange({ ...values, [filter.id]: next })} />)}
      <PeriodFilter from={values['from']?.[0] ?? ''} to={values['to']?.[0] ?? ''} onChange={({ from, to }) => onChange({ ...values, from: from ? [from] : [], to: to ? [to] : [] })} />
      {set && <button type="button" className="quiet" onClick={() => onChange(Object.fromEntries(Object.keys(values).map((id) => [id, []])))}>{t('exchange.audit.all')}</button>}
    </div>
  );
}
