/** A calendar day without time and zone, `2026-09-30`. Days sort as text. */
export type Day = string & { readonly __day: unique symbol };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsADay = 86_400_000;

/** True for a day that exists, between 1970 and 2199. */
export function isDay(text: string): text is Day {
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1970 && year <= 2199 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`"${text}" is no day`);
  return text;
}

export function dayOf(year: number, month: number, date: number): Day {
  return day(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function yearOf(value: Day): number {
  return Number(value.slice(0, 4));
}

export function monthOf(value: Day): number {
  return Number(value.slice(5, 7));
}

/** Days since 1970-01-01; the only place where a day becomes a number. */
export function dayNumber(value: Day): number {
  return Date.UTC(yearOf(value), monthOf(value) - 1, Number(value.slice(8, 10))) / millisecondsADay;
}

export function fromDayNumber(count: number): Day {
  return new Date(count * millisecondsADay).toISOString().slice(0, 10) as Day;
}

export function addDays(value: Day, count: number): Day {
  return fromDayNumber(dayNumber(value) + count);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(value: Day): number {
  return ((((dayNumber(value) + 3) % 7) + 7) % 7) + 1;
}

/** The same date `count` months later; clamped to the end of a shorter month, never drifting: the anchor is kept by the caller. */
export function addMonths(anchor: Day, count: number): Day {
  const months = yearOf(anchor) * 12 + (monthOf(anchor) - 1) + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return dayOf(year, month, Math.min(Number(anchor.slice(8, 10)), daysInMonth(year, month)));
}

/** The day that it is at `instant` in `zone` (IANA name). */
export function dayInZone(instant: Date, zone: string): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant) as Day;
}

/** The instant at which `value` ends (24:00) in `zone`: a date-only deadline lasts until then, also in nights when the clock changes. */
export function endOfDay(value: Day, zone: string): Date {
  const utcMidnight = (dayNumber(value) + 1) * millisecondsADay;
  let guess = utcMidnight;
  for (let round = 0; round < 3; round++) guess = utcMidnight - zoneOffset(new Date(guess), zone);
  return new Date(guess);
}

function zoneOffset(instant: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(instant.getTime() / 1000) * 1000;
}
