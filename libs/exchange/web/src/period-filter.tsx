import { isDay } from '@tranche/shared/domain/day.ts';
import { DownIcon } from '@tranche/shared/web/icons.tsx';
import { MenuButton } from '@tranche/shared/web/menu-button.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useId, useState } from 'react';
import styles from './audit-register.module.css';
import { readPastDay } from './past-day.ts';
import { exchangeTexts } from './texts.ts';

export interface Period {
  /** Days as `2026-06-01`; empty = open. */
  readonly from: string;
  readonly to: string;
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly wrong: boolean;
  readonly onType: (typed: string) => void;
}

function DayField({ label, value, wrong, onType }: DayFieldProps) {
  const words = useMessages(sharedTexts);
  const id = useId();
  return (
    <label>
      {label}
      <input value={value} aria-invalid={wrong} aria-describedby={wrong ? id : undefined} onChange={(event) => onType(event.target.value)} />
      {wrong && <small id={id} role="alert">{words('shared.form.noDay')}</small>}
    </label>
  );
}

function PeriodForm({ from, to, onChange }: Period & { onChange: (next: Period) => void }) {
  const t = useMessages(exchangeTexts);
  const format = useFormat();
  const shown = (day: string) => (isDay(day) ? format.day(day) : day);
  const [typed, setTyped] = useState<Period>({ from: shown(from), to: shown(to) });
  const [wrong, setWrong] = useState<readonly (keyof Period)[]>([]);
  function apply(): void {
    const read = (text: string) => (text.trim() === '' ? '' : readPastDay(text, format.today));
    const days = { from: read(typed.from), to: read(typed.to) };
    setWrong((['from', 'to'] as const).filter((side) => days[side] === undefined));
    if (days.from === undefined || days.to === undefined) return;
    // The other way round only one period can be meant.
    const swapped = days.from !== '' && days.to !== '' && days.from > days.to;
    onChange(swapped ? { from: days.to, to: days.from } : { from: days.from, to: days.to });
  }
  return (
    <form className={styles.period} onSubmit={(event) => { event.preventDefault(); apply(); }}>
      <DayField label={t('exchange.audit.from')} value={typed.from} wrong={wrong.includes('from')} onType={(next) => setTyped({ ...typed, from: next })} />
      <DayField label={t('exchange.audit.to')} value={typed.to} wrong={wrong.includes('to')} onType={(next) => setTyped({ ...typed, to: next })} />
      <small>{t('exchange.audit.dayHelp')}</small>
      <button type="submit">{t('exchange.audit.show')}</button>
    </form>
  );
}

/** From day to day, both included, typed as people say it; either side may stay open. */
export function PeriodFilter({ from, to, onChange }: Period & { onChange: (next: Period) => void }) {
  const t = useMessages(exchangeTexts);
  const format = useFormat();
  const label = t('exchange.audit.period');
  const said = [isDay(from) && t('exchange.audit.since', { day: format.day(from) }), isDay(to) && t('exchange.audit.until', { day: format.day(to) })].filter(Boolean).join(' ');
  return (
    <MenuButton label={said ? `${label}: ${said}` : label} face={<>{label}{said && `: ${said}`}<DownIcon /></>} className={said ? styles.active ?? '' : 'plain'}>
      {(close) => <PeriodForm from={from} to={to} onChange={(next) => { onChange(next); close(); }} />}
    </MenuButton>
  );
}
