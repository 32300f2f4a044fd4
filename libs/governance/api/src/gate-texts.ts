import type { StageFacts } from '@tranche/projects/api/offers.ts';
import { translate } from '@tranche/shared/api/messages.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { Language } from '@tranche/shared/domain/language.ts';

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

/** A day in the words of a language, 30.06.2027; a day has no zone, so it is formatted in none but UTC. */
function dayText(day: Day, language: Language): string {
  const form = language === 'de' ? { day: '2-digit', month: '2-digit', year: 'numeric' } as const : { day: 'numeric', month: 'short', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locales[language], { ...form, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** Money without cents where there are none; the exact amount stands in the figures. */
function moneyText(amount: string, currency: string, language: Language): string {
  const digits = amount.endsWith('.00') ? 0 : 2;
  // Text goes in as text: Intl formats decimals of any length exactly.
  return new Intl.NumberFormat(locales[language], { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(amount as Intl.StringNumericLiteral);
}

/** The title of the stage in a language; German is always there. */
function titleIn(stage: StageFacts, language: Language): string {
  return language === 'en' ? (stage.titleEn ?? stage.titleDe) : stage.titleDe;
}

/** What the board is asked, in the language of the submission. */
export function gateQuestion(stage: StageFacts, language: Language): string {
  return translate(language, 'governance.gate.question', {
    stage: stage.key, title: titleIn(stage, language), budget: moneyText(stage.budget, stage.currency, language), end: dayText(stage.plannedEnd, language),
  });
}

/** The one answer beside "do nothing"; a board that does not want it sends the plan back for rework. */
export function authorising(language: Language): { title: string; description: string } {
  return { title: translate(language, 'governance.gate.authorise'), description: translate(language, 'governance.gate.effect') };
}

/** What the board is asked about an exception. */
export function exceptionQuestion(stage: StageFacts, language: Language): string {
  return translate(language, 'governance.exception.question', { stage: stage.key, title: titleIn(stage, language) });
}
