import { catalogue } from '../messages.ts';
import type texts from './messages/en.json';

export type HistoryText = keyof typeof texts;

/** What was done and which fields changed, in words; fetched with the first time line that is opened. */
export const historyTexts = catalogue<HistoryText>('history', {
  de: () => [import('./messages/de.json')],
  en: () => [import('./messages/en.json')],
});
