import type { RiskKind } from '@tranche/risks/domain/risk.ts';
import { sentenceParts } from '@tranche/risks/domain/sentence.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import { Typed } from '@tranche/shared/web/local-text.tsx';

export interface RiskSentenceProps {
  readonly risk: { readonly kind: RiskKind; readonly cause?: string | null; readonly event: string; readonly effect?: string | null; readonly language: string };
}

/** Cause, event and effect as one sentence, the event in bold. */
export function RiskSentence({ risk }: RiskSentenceProps) {
  const language: Language = risk.language === 'en' ? 'en' : 'de';
  const parts = sentenceParts({ kind: risk.kind, cause: risk.cause ?? null, event: risk.event, effect: risk.effect ?? null, language });
  return <Typed language={language} text={parts.map((part) => (part.role === 'event' ? <strong key={part.role}>{part.text}</strong> : part.text))} />;
}
