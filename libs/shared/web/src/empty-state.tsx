import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';

export interface EmptyStateProps {
  /** What belongs here. */
  readonly sentence: string;
  readonly action?: ReactNode;
  /** "So kann das aussehen": one row in outline. */
  readonly example?: ReactNode;
  readonly help?: ReactNode;
}

/** Nothing here yet: one sentence, one button, one example. */
export function EmptyState({ sentence, action, example, help }: EmptyStateProps) {
  const t = useMessages(sharedTexts);
  return (
    <div className={styles.empty}>
      <p>{sentence}</p>
      {action}
      {example && <div className={styles.example}><small>{t('shared.empty.example')}</small>{example}</div>}
      {help && <small>{help}</small>}
    </div>
  );
}

export interface ActiveFilter {
  readonly id: string;
  readonly label: string;
}

export interface FilteredEmptyProps {
  /** Entries that the filters hide; null when the number is not known. */
  readonly hidden: number | null;
  readonly filters: readonly ActiveFilter[];
  readonly onClear: (id: string) => void;
  readonly onClearAll: () => void;
}

/** No match: says which filters hide entries and takes them off one by one. */
export function FilteredEmpty({ hidden, filters, onClear, onClearAll }: FilteredEmptyProps) {
  const t = useMessages(sharedTexts);
  return (
    <div className={styles.empty} role="status">
      <p>{hidden === null ? t('shared.empty.filtered') : t('shared.empty.filteredCount', { n: hidden })}</p>
      <div className={styles.filters}>
        {filters.map((filter) => (
          <button key={filter.id} type="button" onClick={() => onClear(filter.id)}>{t('shared.empty.without', { filter: filter.label })}</button>
        ))}
        {filters.length > 1 && <button type="button" className="quiet" onClick={onClearAll}>{t('shared.empty.clearAll')}</button>}
      </div>
    </div>
  );
}
