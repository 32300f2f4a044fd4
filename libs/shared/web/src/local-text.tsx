import type { ReactNode } from 'react';
import { useLanguage } from './messages.ts';

/** A text together with its language; titles of structure exist in both, typed texts in one. */
export interface LocalTextValue {
  readonly text: string;
  readonly language: string;
}

/** Marks a text of another language, so that it is read aloud and hyphenated rightly. */
export function LocalText({ value }: { value: LocalTextValue | null | undefined }) {
  return value ? <Typed text={value.text} language={value.language} /> : <>–</>;
}

/** A text that somebody typed in `language`. */
export function Typed({ text, language }: { text: ReactNode; language: string | null | undefined }) {
  const own = useLanguage().language;
  return language && language !== own ? <span lang={language}>{text}</span> : <>{text}</>;
}

export function localText(value: LocalTextValue | null | undefined): string {
  return value?.text ?? '–';
}
