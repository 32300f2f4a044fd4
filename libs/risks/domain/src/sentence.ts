import type { Language } from '@tranche/shared/domain/language.ts';
import type { RiskKind, RiskState } from './risk.ts';

export type SentenceRole = 'connector' | 'cause' | 'event' | 'effect';
export interface SentencePart {
  readonly role: SentenceRole;
  readonly text: string;
}

/*
 * The connecting words are in the language in which the risk was typed, not in the reader's: one sentence has one language.
 * They carry a colon because people type fragments ("Chipmangel") as well as clauses ("zwei Stellen sind unbesetzt").
 */
const words: Record<Language, Record<'because' | RiskKind | 'then', string>> = {
  de: { because: 'Weil: ', threat: 'könnte geschehen: ', opportunity: 'könnte gelingen: ', then: 'mit der Folge: ' },
  en: { because: 'Because: ', threat: 'this might happen: ', opportunity: 'this might succeed: ', then: 'leading to: ' },
};

/** Cause, event and effect as one sentence (domain.md 2.7), in parts so that a screen can set the event in bold; what is not known yet is left out. */
export function sentenceParts(risk: Pick<RiskState, 'kind' | 'cause' | 'event' | 'effect' | 'language'>): SentencePart[] {
  const own = words[risk.language];
  const cause = risk.cause ? [{ role: 'connector', text: own.because } as const, { role: 'cause', text: bare(risk.cause) } as const, { role: 'connector', text: ' – ' } as const] : [];
  const effect = risk.effect ? [{ role: 'connector', text: ` – ${own.then}` } as const, { role: 'effect', text: bare(risk.effect) } as const] : [];
  const start = risk.cause ? own[risk.kind] : own[risk.kind].charAt(0).toUpperCase() + own[risk.kind].slice(1);
  return [...cause, { role: 'connector', text: start }, { role: 'event', text: bare(risk.event) }, ...effect, { role: 'connector', text: '.' }];
}

/** The same as plain text, for lists, mail and the issue that the risk becomes. */
export function sentenceOf(risk: Pick<RiskState, 'kind' | 'cause' | 'event' | 'effect' | 'language'>): string {
  return sentenceParts(risk).map((part) => part.text).join('');
}

/** Without the full stop at its end, which stands once behind the sentence; an ellipsis stays. */
function bare(text: string): string {
  const trimmed = text.trim();
  return trimmed.endsWith('.') && !trimmed.endsWith('..') ? trimmed.slice(0, -1) : trimmed;
}
