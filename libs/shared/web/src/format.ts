import { addDays, dayInZone, dayNumber, daysBetween, monthOf, weekday, yearOf, type Day } from '@tranche/shared/domain/day.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import type { Money } from '@tranche/shared/domain/money.ts';
import type { Translate } from './messages.ts';
import type { SharedText } from './shared-texts.ts';

/** A number as it comes from the api: decimals are texts. */
export type Quantity = number | string | null | undefined;
/** Working days after `from` up to and including `to`. */
export type WorkingDays = (from: Day, to: Day) => number;

export interface FormatSetting {
  readonly language: Language;
  /** IANA zone of the organisation. */
  readonly zone: string;
  /** The day that counts as today: of the organisation, or the as-of day. */
  readonly today: Day;
  readonly text: Translate<SharedText>;
}

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };
const cache = new Map<string, Intl.NumberFormat>();

function numbers(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const found = cache.get(key) ?? new Intl.NumberFormat(locales[language], options);
  cache.set(key, found);
  return found;
}

/** Writes with a true minus sign; `Intl` takes the hyphen, which breaks at the end of a line and reads as a dash. */
function write(format: Intl.NumberFormat, value: number | string): string {
  return format.formatToParts(value as number).map((part) => (part.type === 'minusSign' ? '−' : part.value)).join('');
}

/** Monday to Friday; holidays need the calendar of the scope. */
export const weekdaysBetween: WorkingDays = (from, to) => {
  let count = 0;
  for (let each = addDays(from, 1); each <= to; each = addDays(each, 1)) if (weekday(each) <= 5) count++;
  return count;
};

const absent = '–';

function moneyFormats({ language, text }: FormatSetting) {
  const exact = (value: Money) => write(numbers(language, { style: 'currency', currency: value.currency }), value.amount);
  // German has no compact thousand in Intl ("451.000"), so the step is ours (ux: 451 T€, 5,85 Mio. €).
  const steps = [{ size: 1, id: 'one' }, { size: 1e3, id: 'thousand' }, { size: 1e6, id: 'million' }, { size: 1e9, id: 'billion' }] as const;
  // Three digits for the eye: a float is enough here, and the decimal library stays out of the first page.
  const rounded = (amount: string, size: number) => Number((Number(amount) / size).toPrecision(3));
  function short(value: Money): string {
    const index = steps.findIndex(({ size }, at) => at === steps.length - 1 || Math.abs(rounded(value.amount, size)) < 1000);
    const step = steps[Math.max(index, 0)] ?? steps[0];
    const parts = numbers(language, { style: 'currency', currency: value.currency, minimumFractionDigits: 0, maximumFractionDigits: 2 }).formatToParts(rounded(value.amount, step.size));
    const symbol = parts.find((part) => part.type === 'currency')?.value ?? value.currency;
    const amount = parts.filter((part) => ['integer', 'group', 'decimal', 'fraction'].includes(part.type)).map((part) => part.value).join('');
    const sign = parts.some((part) => part.type === 'minusSign') ? '−' : '';
    return text(`shared.money.${step.id}`, { sign, amount, symbol });
  }
  return {
    /** Exact: 451.000,00 €. */
    money: (value: Money | null | undefined) => (value ? exact(value) : absent),
    /** For tables and sentences: 451 T€, 5,85 Mio. €; the exact value stays reachable beside it. */
    moneyShort: (value: Money | null | undefined) => (value ? short(value) : absent),
  };
}

function numberFormats({ language, text }: FormatSetting) {
  const given = (value: Quantity): value is number | string => value !== null && value !== undefined && value !== '';
  const as = (options: Intl.NumberFormatOptions) => (value: Quantity) => (given(value) ? write(numbers(language, options), value) : absent);
  return {
    number: (value: Quantity, digits?: number) => as(digits === undefined ? { maximumFractionDigits: 4 } : { minimumFractionDigits: digits, maximumFractionDigits: digits })(value),
    /** `value` is already in percent: 73.1 → 73,1 %. */
    percent: (value: Quantity, digits = 1) => as({ style: 'unit', unit: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits })(value),
    /** `value` is a fraction: 0.731 → 73,1 %. */
    share: as({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    /** Use of a tolerance as a fraction, without digits: 1.8684 → 187 %. */
    usage: as({ style: 'percent', maximumFractionDigits: 0 }),
    days: (count: number) => text('shared.format.days', { n: count }),
    /** "– reason": a missing value is never 0 and never empty. */
    missing: (reason?: string | null) => (reason ? `${absent} ${reason}` : absent),
  };
}

type Style = 'full' | 'short' | 'long';

function dayOptions(language: Language, style: Style, withYear: boolean): Intl.DateTimeFormatOptions {
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  if (style === 'long') return { day: 'numeric', month: 'long', ...year };
  const numeric = language === 'de' ? ({ day: '2-digit', month: '2-digit' } as const) : ({ day: 'numeric', month: 'short' } as const);
  return style === 'short' ? { weekday: 'short', ...numeric, ...year } : { ...numeric, ...year };
}

function dayFormats({ language, today, text }: FormatSetting) {
  const write = (value: Day, style: Style, withYear = true) =>
    // en-GB puts a comma behind the weekday in some ICU versions only; without it both read alike.
    new Intl.DateTimeFormat(locales[language], { ...dayOptions(language, style, withYear), timeZone: 'UTC' }).format(dayNumber(value) * 86_400_000).replace(/^([A-Z][a-z]{2}), /, language === 'en' ? '$1 ' : '$1, ');
  const each = (print: (value: Day) => string) => (value: Day | null | undefined) => (value ? print(value) : absent);
  return {
    today,
    day: each((value) => write(value, 'full')),
    /** With weekday; the year only when it is not the current one. */
    dayShort: each((value) => write(value, 'short', yearOf(value) !== yearOf(today))),
    dayLong: each((value) => write(value, 'long')),
    quarter: each((value) => text('shared.format.quarter', { quarter: Math.ceil(monthOf(value) / 3), year: String(yearOf(value)) })),
    fiscalYear: (year: number) => text('shared.format.fiscalYear', { year: String(year) }),
    isPast: (value: Day | null | undefined) => Boolean(value && value < today),
  };
}

function relativeFormats({ today, text }: FormatSetting) {
  type Given = Day | null | undefined;
  function pick(prefix: 'relative' | 'due', value: Given, calendar: WorkingDays): string {
    if (!value) return absent;
    if (value === today) return text(`shared.${prefix}.today`);
    return value > today ? text(`shared.${prefix}.ahead`, { n: calendar(today, value) }) : text(`shared.${prefix}.past`, { n: daysBetween(value, today) });
  }
  return {
    /** "in 3 AT", "seit 4 Tagen": working days ahead, calendar days past. */
    relative: (value: Given, options: { calendar?: WorkingDays } = {}) => pick('relative', value, options.calendar ?? weekdaysBetween),
    /** "in 3 AT fällig", "seit 4 Tagen überfällig". */
    dueText: (value: Given, options: { calendar?: WorkingDays } = {}) => pick('due', value, options.calendar ?? weekdaysBetween),
  };
}

function instantFormats({ language, zone, text }: FormatSetting) {
  const parts = (value: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locales[language], { ...options, timeZone: zone }).format(new Date(value));
  const date = dayOptions(language, 'full', true);
  return {
    /** Date and time in the organisation's zone; `value` is an ISO instant. */
    instant: (value: string | null | undefined) =>
      value ? text('shared.format.instant', { day: parts(value, date), time: parts(value, { hour: '2-digit', minute: '2-digit' }) }) : absent,
    dayOfInstant: (value: string): Day => dayInZone(new Date(value), zone),
  };
}

/** All ways in which the screens write numbers, money and dates (ux.md 7.4), for one language and one today. */
export function createFormat(setting: FormatSetting) {
  return { ...moneyFormats(setting), ...numberFormats(setting), ...dayFormats(setting), ...relativeFormats(setting), ...instantFormats(setting) };
}

export type Format = ReturnType<typeof createFormat>;
