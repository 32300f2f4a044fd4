import { setupI18n, type I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Language } from '@tranche/shared/domain/language.ts';
import type { Refusal } from '@tranche/shared/domain/result.ts';
import type { Catalogue } from './capability.ts';

const catalogues: Record<Language, I18n> = { de: setupI18n(), en: setupI18n() };

/** Called once at start with the catalogues of all capabilities; client and server use the same texts. */
export function loadMessages(language: Language, parts: readonly Catalogue[]): void {
  const compiled = parts.flatMap((part) => Object.entries(part)).map(([id, text]) => [id, compileMessage(text)] as const);
  catalogues[language].loadAndActivate({ locale: language, messages: Object.fromEntries(compiled) });
}

export function hasMessage(language: Language, id: string): boolean {
  return id in catalogues[language].messages;
}

export function translate(language: Language, id: string, values: Readonly<Record<string, string | number>> = {}): string {
  return catalogues[language]._(id, values as Record<string, string>);
}

export interface ToldRefusal {
  readonly path: readonly string[];
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
}

/** The rule's own way out; a policy says who may, so that asking one of them is the way out of its refusal. */
function mendOf(language: Language, rule: string): string {
  const own = `rule.${rule}.mend`;
  if (hasMessage(language, own)) return own;
  return rule.startsWith('policy.') ? 'rule.policy.mend' : 'rule.mendUnknown';
}

/** The sentences of a refusal: what happened, and how to mend it. */
export function tell(language: Language, { rule, path, values }: Refusal): ToldRefusal {
  return { path, rule, message: translate(language, `rule.${rule}`, values), mend: translate(language, mendOf(language, rule), values) };
}

