import { catalogue } from './messages.ts';
import type texts from './messages/en.json';

export type SharedText = keyof typeof texts;

/** Words and sentences of the frame and of the shared parts; loaded before the first paint. */
export const sharedTexts = catalogue<SharedText>('shared', {
  de: () => [import('./messages/de.json')],
  en: () => [import('./messages/en.json')],
});
