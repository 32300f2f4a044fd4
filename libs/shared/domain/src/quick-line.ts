import type { Day } from './day.ts';
import { normaliseKey } from './key.ts';
import { typedMoney, typedMoneyPattern, typedNumber } from './typed-amount.ts';
import { bareWeekdays, typedDay, type TypedDayFacts } from './typed-day.ts';

/*
 * The quick line (ux.md 4.3): one line of text with tokens in any order. This part finds the tokens that all registers
 * share; each capability says what they mean for its records. Nothing typed is ever lost: what is no token stays text.
 */

/** Where something stands in the line, counted in UTF-16 units of `QuickLine.line`. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly raw: string;
}

export type QuickToken = Span &
  (
    | { readonly type: 'scope'; readonly key: string }
    | { readonly type: 'person'; readonly name: string; readonly me: boolean }
    | { readonly type: 'tag'; readonly tag: string }
    | { readonly type: 'mark'; readonly word: string }
    | { readonly type: 'day'; readonly day: Day }
    | { readonly type: 'money'; readonly amount: string; readonly currency: string }
    | { readonly type: 'days'; readonly days: number }
    | { readonly type: 'percent'; readonly percent: string }
    | { readonly type: 'scale'; readonly probability: number | null; readonly impact: number | null }
  );

/** What a capability makes of a token: its own, not meant for it, or meant for it but not understood. */
export type Verdict = 'taken' | 'text' | 'unknown';

/** A word of the remaining text, or a quoted passage in which nothing is a token. */
export interface QuickWord extends Span {
  readonly text: string;
  readonly literal: boolean;
}

export interface QuickLine {
  /** The line in which the spans count: normalised (NFC). */
  readonly line: string;
  readonly words: readonly QuickWord[];
  readonly tokens: readonly QuickToken[];
  /** Looks like a token but is none; stays in the text and is underlined. */
  readonly unknown: readonly Span[];
}

type Reading = { readonly [K in QuickToken['type']]: Omit<Extract<QuickToken, { type: K }>, keyof Span> }[QuickToken['type']] | 'unknown' | undefined;

interface Recogniser {
  readonly pattern: RegExp;
  read(match: RegExpExecArray, facts: TypedDayFacts, before: string): Reading;
}

/** Ends at a space or the end, so that `i3` inside `wi3n`, `i3-Rechner` or a mail address is no token. */
const end = String.raw`(?=[,;.!?:]*(?:\s|$))`;
const sticky = (pattern: string, flags = '') => new RegExp(pattern + end, `yu${flags}`);

/** "Version 15.3." is no day. */
const numbered = /(?:^|\s)(?:version|v\.?|release|§|nr\.?|nummer|kapitel|abschnitt|punkt|ziffer|section|chapter|art\.?|no\.?)\s*$/iu;
const untilWords = '(?:bis|spätestens|by|until)';

const recognisers: readonly Recogniser[] = [
  { pattern: sticky(String.raw`>(\S*[^\s,;.!?:])`), read: ([, typed]) => scopeOf(typed ?? '') },
  { pattern: sticky(String.raw`@"([^"]+)"|@(\p{L}[\p{L}\p{M}\p{N}._'’-]*?)`), read: ([, quoted, plain]) => personOf(quoted ?? plain ?? '') },
  { pattern: sticky(String.raw`#([\p{L}\p{M}\p{N}_-]*\p{L}[\p{L}\p{M}\p{N}_-]*)`), read: ([, tag]) => ({ type: 'tag', tag: (tag ?? '').toLowerCase() }) },
  { pattern: sticky(String.raw`!([\p{L}\p{M}][\p{L}\p{M}\p{N}-]*)`), read: ([, word]) => ({ type: 'mark', word: (word ?? '').toLowerCase() }) },
  { pattern: sticky(String.raw`${untilWords} (\d{1,2}\.? \p{L}{3,9}\.?(?: \d{4})?|(?:ende |end )?q[1-4](?:[/ ]\d{2,4})?|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?|\S*?[^\s,;!?:])`, 'i'), read: ([, typed], facts) => untilDay(typed ?? '', facts) },
  { pattern: sticky(String.raw`\d{1,2}\. ?\p{L}{3,9}\.?(?: \d{4})?|\d{1,2} \p{L}{3,9}(?: \d{4})?`), read: ([typed], facts) => dayOf(typed, facts) },
  { pattern: sticky(String.raw`\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?|\d{4}-\d{2}-\d{2}|\+\d{1,3}[wtdm]|[Qq][1-4](?:[/ ](?:\d{4}|\d{2}))?`), read: ([typed], facts, before) => (numbered.test(before) ? undefined : dayOf(typed, facts)) },
  { pattern: sticky(String.raw`\p{Ll}{2,3}`), read: ([typed], facts) => (bareWeekdays.has(typed) ? dayOf(typed, facts) : undefined) },
  { pattern: sticky(typedMoneyPattern), read: (match) => moneyOf(match) },
  { pattern: sticky(String.raw`(\d{1,3})[td]`), read: ([, count]) => ({ type: 'days', days: Number(count) }) },
  { pattern: sticky(String.raw`(\d{1,3}(?:[.,]\d{1,2})?) ?%`), read: ([, typed]) => percentOf(typed ?? '') },
  { pattern: sticky(String.raw`p([0-9])(?:i([0-9]))?|i([0-9])(?:p([0-9]))?`), read: ([, p1, i1, i2, p2]) => scaleOf(p1 ?? p2, i1 ?? i2) },
];

/** Finds tokens and text of a line. `judge` is asked once per token, from left to right. */
export function readQuickLine(typed: string, facts: TypedDayFacts, judge: (token: QuickToken) => Verdict): QuickLine {
  const line = typed.normalize('NFC');
  const result = { line, words: [] as QuickWord[], tokens: [] as QuickToken[], unknown: [] as Span[] };
  for (let position = skipSpace(line, 0); position < line.length; position = skipSpace(line, position)) {
    const literal = literalAt(line, position);
    const found = literal ? undefined : tokenAt(line, position, facts);
    const word = literal ?? wordAt(line, position);
    if (found === undefined) result.words.push(word);
    else if (found === 'unknown') keepAsUnknown(result, word);
    else {
      const verdict = judge(found);
      if (verdict === 'taken') result.tokens.push(found);
      else {
        result.words.push(...wordsOf(line, found));
        if (verdict === 'unknown') result.unknown.push(found);
      }
    }
    position = found === undefined || found === 'unknown' ? word.to : found.to;
    // Punctuation directly behind a token belonged to it ("p4, i3").
    if (found !== undefined && found !== 'unknown' && result.tokens.at(-1) === found) position = skipPunctuation(line, position);
  }
  return result;
}

/** Words as text again, with a space where the line had one; commas left over at the ends go. */
export function textOf(words: readonly QuickWord[]): string {
  let text = '';
  words.forEach((word, index) => {
    const before = words[index - 1];
    text += (before && before.to < word.from ? ' ' : '') + word.text;
  });
  return text.replace(/^[\s,;]+|[\s,;]+$/g, '');
}

function keepAsUnknown(result: { words: QuickWord[]; unknown: Span[] }, word: QuickWord): void {
  result.words.push(word);
  result.unknown.push({ from: word.from, to: word.to, raw: word.raw });
}

function tokenAt(line: string, from: number, facts: TypedDayFacts): QuickToken | 'unknown' | undefined {
  for (const { pattern, read } of recognisers) {
    pattern.lastIndex = from;
    const match = pattern.exec(line);
    const reading = match ? read(match, facts, line.slice(0, from)) : undefined;
    if (reading === 'unknown') return reading;
    if (match && reading) return { ...reading, from, to: from + match[0].length, raw: match[0] } as QuickToken;
  }
  return undefined;
}

/** `"…"` is taken literally without its marks; „…“ and “…” are the writer's own and stay. */
function literalAt(line: string, from: number): QuickWord | undefined {
  const pattern = /"([^"]*)"|„[^“”"]*[“”"]|“[^”]*”|»[^«]*«/y;
  pattern.lastIndex = from;
  const match = pattern.exec(line);
  return match ? { from, to: from + match[0].length, raw: match[0], text: match[1] ?? match[0], literal: true } : undefined;
}

function wordAt(line: string, from: number): QuickWord {
  const raw = /^\S+/.exec(line.slice(from))?.[0] ?? '';
  return { from, to: from + raw.length, raw, text: raw, literal: false };
}

function wordsOf(line: string, span: Span): QuickWord[] {
  const words: QuickWord[] = [];
  for (let position = span.from; position < span.to; position = skipSpace(line, position)) {
    const word = wordAt(line, position);
    const to = Math.min(word.to, span.to);
    words.push({ ...word, to, raw: line.slice(position, to), text: line.slice(position, to) });
    position = to;
  }
  return words;
}

function skipSpace(line: string, from: number): number {
  let position = from;
  while (position < line.length && /\s/.test(line[position] ?? '')) position += 1;
  return position;
}

function skipPunctuation(line: string, from: number): number {
  let position = from;
  while (/[,;.:!?]/.test(line[position] ?? '')) position += 1;
  return position;
}

function scopeOf(typed: string): Reading {
  const key = normaliseKey(typed);
  if (key !== undefined) return { type: 'scope', key };
  // "> 5 Tage" and "->" are text; ">P-x" was meant as a scope.
  return /^p[fg]?-/i.test(typed) ? 'unknown' : undefined;
}

function personOf(typed: string): Reading {
  const name = typed.replaceAll('_', ' ').trim();
  return { type: 'person', name, me: /^(ich|me)$/i.test(name) };
}

function dayOf(typed: string, facts: TypedDayFacts): Reading {
  const found = typedDay(typed, facts);
  if (found === null) return 'unknown';
  return found === undefined ? undefined : { type: 'day', day: found };
}

/** A word behind "bis" that is no day reports itself when its turn comes. */
function untilDay(typed: string, facts: TypedDayFacts): Reading {
  const reading = dayOf(typed.replace(/^ende? /i, ''), facts);
  return reading === 'unknown' ? undefined : reading;
}

function moneyOf(match: RegExpExecArray): Reading {
  const money = typedMoney(match);
  return money ? { type: 'money', ...money } : undefined;
}

function percentOf(typed: string): Reading {
  const value = typedNumber(typed);
  if (value === undefined) return undefined;
  return value.gt(100) ? 'unknown' : { type: 'percent', percent: value.toString() };
}

function scaleOf(probability: string | undefined, impact: string | undefined): Reading {
  const steps = [probability, impact].filter((each) => each !== undefined).map(Number);
  if (steps.some((step) => step < 1 || step > 5)) return 'unknown';
  return { type: 'scale', probability: probability === undefined ? null : Number(probability), impact: impact === undefined ? null : Number(impact) };
}
