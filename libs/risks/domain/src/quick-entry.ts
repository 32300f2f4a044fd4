import type { Day } from '@tranche/shared/domain/day.ts';
import { textOf, type QuickToken, type QuickWord, type Span } from '@tranche/shared/domain/quick-line.ts';
import { collectQuickValues, quickOwner, type QuickOwner, type TokenReading } from '@tranche/shared/domain/quick-values.ts';
import type { TypedDayFacts } from '@tranche/shared/domain/typed-day.ts';
import type { NamedPerson } from '@tranche/shared/domain/typed-person.ts';
import { categoryOfTag, levelOfWord, responseOfWord } from './quick-words.ts';
import type { ResponseCategory, RiskCategory, RiskKind } from './risk.ts';
import { defaultScoreSettings, probabilityOf, type ScoreSettings } from './score.ts';

export interface QuickRiskFacts extends TypedDayFacts {
  readonly kind: RiskKind;
  /** Those who may own the risk, the nearest first. Without the list, a name is taken as typed and resolved later. */
  readonly people?: readonly NamedPerson[];
  readonly settings?: ScoreSettings;
}

/** What a line says about a risk; `null` = not said. */
export interface QuickRiskValues extends QuickOwner {
  readonly scopeKey: string | null;
  readonly category: RiskCategory | null;
  readonly responseCategory: ResponseCategory | null;
  readonly probability: number | null;
  readonly impact: number | null;
  readonly probabilityPercent: string | null;
  readonly impactMoney: string | null;
  readonly currency: string | null;
  readonly impactDays: number | null;
  readonly proximityOn: Day | null;
}

export interface QuickRisk {
  readonly kind: RiskKind;
  /** What might happen. */
  readonly text: string;
  readonly cause: string | null;
  readonly effect: string | null;
  readonly tokens: readonly QuickToken[];
  readonly unknown: readonly Span[];
  readonly values: QuickRiskValues;
  /** What an assessment still needs. */
  readonly missing: readonly ('cause' | 'effect' | 'probability' | 'impact' | 'owner')[];
}

/** A level word is a first estimate that gives way to numbers wherever they stand, so it has fields of its own while reading. */
interface Said extends QuickRiskValues {
  readonly level: { readonly probability: number; readonly impact: number } | null;
}

const nothing: Said = {
  scopeKey: null, ownerName: null, ownerId: null, ownerIsMe: false, category: null, responseCategory: null, probability: null, impact: null,
  probabilityPercent: null, impactMoney: null, currency: null, impactDays: null, proximityOn: null, level: null,
};

/** Reads a line such as `Serverlieferung verspätet weil Chipmangel dann Start S-3 rutscht p4 i3 @kraus !verringern` (ux.md 4.3). */
export function readQuickRisk(typed: string, facts: QuickRiskFacts): QuickRisk {
  const { words, tokens, unknown, values: said } = collectQuickValues(typed, facts, nothing, (token) => valueOf(token, facts));
  const { level, ...rest } = said;
  const byPercent = rest.probabilityPercent === null ? null : probabilityOf(rest.probabilityPercent, facts.settings ?? defaultScoreSettings);
  const values = { ...rest, probability: byPercent ?? rest.probability ?? level?.probability ?? null, impact: rest.impact ?? level?.impact ?? null };
  const { text, cause, effect } = splitCause(words);
  return { kind: facts.kind, text, cause, effect, tokens, unknown, values, missing: missingOf(values, cause, effect) };
}

function valueOf(token: QuickToken, facts: QuickRiskFacts): TokenReading<Said> {
  switch (token.type) {
    case 'scope': return { scopeKey: token.key };
    case 'day': return { proximityOn: token.day };
    case 'money': return { impactMoney: token.amount, currency: token.currency };
    case 'days': return { impactDays: token.days };
    case 'percent': return { probabilityPercent: token.percent };
    case 'scale': return { ...(token.probability === null ? {} : { probability: token.probability }), ...(token.impact === null ? {} : { impact: token.impact }) };
    case 'person': return quickOwner(token, facts.people);
    case 'tag': {
      const category = categoryOfTag(token.tag);
      return category ? { category } : 'unknown';
    }
    case 'mark': return markOf(token.word, facts.kind);
  }
}

function markOf(word: string, kind: RiskKind): TokenReading<Said> {
  const level = levelOfWord(word);
  if (level) return { level };
  const responseCategory = responseOfWord(word, kind);
  return responseCategory ? { responseCategory } : 'unknown';
}

/** `… weil … dann …`, `… because … then …`: the joints count only as words of their own, and "dann" only behind a cause. */
function splitCause(words: readonly QuickWord[]): Pick<QuickRisk, 'text' | 'cause' | 'effect'> {
  const joint = (pattern: RegExp, from: number) => words.findIndex((word, index) => index > from && !word.literal && pattern.test(word.text));
  const because = joint(/^(weil|because),?$/i, 0);
  if (because < 0) return { text: textOf(words), cause: null, effect: null };
  const then = joint(/^(dann|then),?$/i, because + 1);
  const parts = { text: textOf(words.slice(0, because)), cause: textOf(words.slice(because + 1, then < 0 ? undefined : then)), effect: then < 0 ? '' : textOf(words.slice(then + 1)) };
  return { text: parts.text, cause: parts.cause || null, effect: parts.effect || null };
}

function missingOf(values: QuickRiskValues, cause: string | null, effect: string | null): QuickRisk['missing'] {
  const known = { cause, effect, probability: values.probability, impact: values.impact, owner: values.ownerName };
  return (['cause', 'effect', 'probability', 'impact', 'owner'] as const).filter((field) => known[field] === null);
}
