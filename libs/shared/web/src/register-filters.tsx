import { lazy, Suspense, useState } from 'react';
import { DownIcon } from './icons.tsx';
import { MenuButton } from './menu-button.tsx';
import { useMessages } from './messages.ts';
import styles from './register-toolbar.module.css';
import type { RegisterFilter } from './register-types.ts';
import { sharedTexts } from './shared-texts.ts';

const PersonFilter = lazy(() => import('./person-filter.tsx'));

export interface FilterProps<Filter extends RegisterFilter = RegisterFilter> {
  readonly filter: Filter;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

function Choices({ filter, values, onChange }: FilterProps<Extract<RegisterFilter, { kind: 'choice' }>>) {
  const toggle = (value: string) => onChange(values.includes(value) ? values.filter((each) => each !== value) : [...values, value]);
  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">{filter.label}</legend>
      {filter.options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input type="checkbox" checked={values.includes(option.value)} onChange={() => toggle(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

function TypedFilter({ filter, values, onChange }: FilterProps) {
  const [typed, setTyped] = useState(values[0] ?? '');
  return (
    <form className={styles.typed} onSubmit={(event) => { event.preventDefault(); onChange(typed.trim() ? [typed.trim()] : []); }}>
      <input aria-label={filter.label} value={typed} onChange={(event) => setTyped(event.target.value)} />
    </form>
  );
}

/** What a filter is set to, in words; undefined while it lets everything through. */
export function filterWords(filter: RegisterFilter, values: readonly string[], yes: string): string | undefined {
  if (values.length === 0) return undefined;
  if (filter.kind === 'choice') return filter.options.filter((option) => values.includes(option.value)).map((option) => option.label).join(', ');
  return filter.kind === 'text' ? values.join(', ') : yes;
}

/** One filter as a button that shows its values and opens its choices. */
export function FilterButton({ filter, values, onChange }: FilterProps) {
  const t = useMessages(sharedTexts);
  const words = filterWords(filter, values, t('shared.register.set'));
  if (filter.kind === 'flag') {
    const on = values.includes('1');
    return <button type="button" className={on ? styles.active : undefined} aria-pressed={on} onClick={() => onChange(on ? [] : ['1'])}>{filter.label}</button>;
  }
  const face = <>{filter.label}{words && <span className={styles.words}>: {words}</span>}<DownIcon /></>;
  return (
    <MenuButton label={words ? `${filter.label}: ${words}` : filter.label} face={face} className={words ? styles.active ?? '' : 'plain'}>
      {() => (
        <>
          {filter.kind === 'choice' && <Choices filter={filter} values={values} onChange={onChange} />}
          {filter.kind === 'text' && <TypedFilter filter={filter} values={values} onChange={onChange} />}
          {filter.kind === 'person' && <Suspense fallback={t('shared.state.loading')}><PersonFilter filter={filter} values={values} onChange={onChange} /></Suspense>}
          {words && <button type="button" className="quiet" onClick={() => onChange([])}>{t('shared.register.clearFilter')}</button>}
        </>
      )}
    </MenuButton>
  );
}
