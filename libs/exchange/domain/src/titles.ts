import type { Language } from '@tranche/shared/domain/language.ts';

export interface Titles {
  readonly de: string;
  readonly en: string | null;
}

/**
 * A published title in the language of its publication, and in no other: a reader is told which language it is. Only the
 * German title of a scope must be there, since lists are sorted and searched by it; it holds the English one until
 * somebody translates it.
 */
export function titlesOf(language: Language, title: string): Titles {
  return { de: title, en: language === 'en' ? title : null };
}
