import { startTransition, useEffect, useRef, useState, type ReactNode } from 'react';
import { DownIcon } from './icons.tsx';
import { MenuButton } from './menu-button.tsx';
import { useMessages } from './messages.ts';
import { changePreferences, usePreferences } from './preferences.ts';
import { FilterButton } from './register-filters.tsx';
import styles from './register-toolbar.module.css';
import type { RegisterFilter, RegisterView } from './register-types.ts';
import { sharedTexts } from './shared-texts.ts';

export interface ColumnChoice {
  readonly id: string;
  readonly label: string;
  readonly shown: boolean;
  readonly toggle: () => void;
}

export interface RegisterToolbarProps {
  readonly view: RegisterView;
  readonly onView: (change: Partial<RegisterView>) => void;
  readonly filters: readonly RegisterFilter[];
  readonly searchable: boolean;
  readonly columns: readonly ColumnChoice[];
  readonly onCsv?: (() => void) | undefined;
  readonly tools?: ReactNode;
}

const pause = 250;

function SearchField({ value, onChange }: { value: string; onChange: (q: string) => void }) {
  const t = useMessages(sharedTexts);
  const [typed, setTyped] = useState(value);
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => startTransition(() => latest.current(typed)), pause);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return (
    <span className={styles.search}>
      <input type="search" data-register-search="" aria-label={t('shared.register.search')} placeholder={t('shared.register.search')} value={typed} onChange={(event) => setTyped(event.target.value)} />
    </span>
  );
}

/** How the list looks on this screen: columns, height of the rows, and taking it along. */
function LooksMenu({ columns, onCsv }: Pick<RegisterToolbarProps, 'columns' | 'onCsv'>) {
  const t = useMessages(sharedTexts);
  const { density } = usePreferences();
  return (
    <MenuButton label={t('shared.register.view')} face={<>{t('shared.register.view')}<DownIcon /></>} align="end">
      {(close) => (
        <>
          {onCsv && <button type="button" className="quiet" onClick={() => { close(); onCsv(); }}>{t('shared.register.csv')} <kbd>x</kbd></button>}
          <label className={styles.choice}>
            <input type="checkbox" checked={density === 'comfortable'} onChange={(event) => changePreferences({ density: event.target.checked ? 'comfortable' : 'dense' })} />
            {t('shared.register.comfortable')}
          </label>
          <fieldset className={styles.choices}>
            <legend className={styles.legend}>{t('shared.register.columns')}</legend>
            {columns.map((column) => (
              <label key={column.id} className={styles.choice}>
                <input type="checkbox" checked={column.shown} onChange={column.toggle} />
                {column.label}
              </label>
            ))}
          </fieldset>
        </>
      )}
    </MenuButton>
  );
}

/** Search, filters, columns, row height, export of a register. */
export function RegisterToolbar({ view, onView, filters, searchable, columns, onCsv, tools }: RegisterToolbarProps) {
  const t = useMessages(sharedTexts);
  const setFilter = (id: string, values: readonly string[]) => startTransition(() => onView({ filter: { ...view.filter, [id]: values } }));
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('shared.register.toolbar')}>
      {searchable && <SearchField value={view.q} onChange={(q) => onView({ q })} />}
      {filters.map((filter) => <FilterButton key={filter.id} filter={filter} values={view.filter[filter.id] ?? []} onChange={(values) => setFilter(filter.id, values)} />)}
      <span className={styles.end}>
        {tools}
        {columns.length > 0 && <LooksMenu columns={columns} onCsv={onCsv} />}
      </span>
    </div>
  );
}
