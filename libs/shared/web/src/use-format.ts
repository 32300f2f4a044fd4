import { dayInZone } from '@tranche/shared/domain/day.ts';
import { useMemo } from 'react';
import { useAsOf } from './as-of.ts';
import { createFormat, type Format } from './format.ts';
import { useLanguage, useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';
import { useOptionalViewer } from './viewer.tsx';

const defaultZone = 'Europe/Berlin';

/** Numbers, money and dates in the language of the interface; today is the as-of day if one is set. */
export function useFormat(): Format {
  const { language } = useLanguage();
  const text = useMessages(sharedTexts);
  const viewer = useOptionalViewer();
  const asOf = useAsOf().day;
  const zone = viewer?.organisation.zone ?? defaultZone;
  const today = asOf ?? viewer?.today ?? dayInZone(new Date(), zone);
  return useMemo(() => createFormat({ language, zone, today, text }), [language, zone, today, text]);
}
