import { setupI18n, type I18n, type Messages } from '@lingui/core';
import { use, useCallback, useSyncExternalStore } from 'react';
import type { Language } from '@tranche/shared/domain/language.ts';

/** Values for the placeholders of an ICU message. */
export type TextValues = Readonly<Record<string, string | number | null | undefined>>;
export type Translate<Id extends string> = (id: Id, values?: TextValues) => string;

type LoadTexts = () => readonly Promise<{ default: object }>[];

/** The texts of one capability; `Id` is the union of its message ids, so a misspelt id does not compile. */
export interface Catalogue<Id extends string> {
  readonly name: string;
  readonly load: Readonly<Record<Language, LoadTexts>>;
  readonly ids?: Id;
}

/** Declares the texts of a capability; nothing is fetched before the first `useMessages` of it. */
export function catalogue<Id extends string>(name: string, load: Readonly<Record<Language, LoadTexts>>): Catalogue<Id> {
  return { name, load };
}

const instances: Record<Language, I18n> = { de: setupI18n({ locale: 'de', messages: { de: {} } }), en: setupI18n({ locale: 'en', messages: { en: {} } }) };
const pending = new Map<string, Promise<void>>();
const known = new Map<string, Catalogue<string>>();
const listeners = new Set<() => void>();
const storageKey = 'tranche.language';
let active: Language = initialLanguage();

function initialLanguage(): Language {
  if (typeof document === 'undefined') return 'de';
  const wished = [new URLSearchParams(location.search).get('lang'), localStorage.getItem(storageKey), ...navigator.languages];
  return wished.map((each) => each?.slice(0, 2)).find((each): each is Language => each === 'de' || each === 'en') ?? 'de';
}

/** Fetches a catalogue in a language; called again it returns the same promise, so that a component can suspend on it. */
export function loadTexts(texts: Catalogue<string>, language: Language): Promise<void> {
  const key = `${texts.name}.${language}`;
  known.set(texts.name, texts);
  const running = pending.get(key);
  if (running) return running;
  const loading = Promise.all(texts.load[language]()).then((files) => {
    for (const file of files) instances[language].load(language, file.default as Messages);
  });
  pending.set(key, loading);
  // A failed download must not stay failed: the next visit of the zone tries again.
  loading.catch(() => pending.delete(key));
  return loading;
}

/** The language of the interface, for code outside React (request headers). */
export function currentLanguage(): Language {
  return active;
}

/** Switches after all catalogues in use are there, so that no zone falls back to its skeleton. */
export async function setLanguage(language: Language): Promise<void> {
  await Promise.all([...known.values()].map((each) => loadTexts(each, language)));
  active = language;
  localStorage.setItem(storageKey, language);
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLanguage(): { readonly language: Language; readonly setLanguage: typeof setLanguage } {
  return { language: useSyncExternalStore(subscribe, currentLanguage), setLanguage };
}

/** Texts of `texts` in the language of the interface; suspends until they are there, once per language. */
export function useMessages<Id extends string>(texts: Catalogue<Id>): Translate<Id> {
  const { language } = useLanguage();
  use(loadTexts(texts, language));
  return useCallback((id: Id, values?: TextValues) => instances[language]._(id, values as Record<string, unknown> | undefined), [language]);
}

/** Whether there is a text for an id that is made from data (names of acts and fields). */
export function hasText(language: Language, id: string): boolean {
  return id in instances[language].messages;
}
