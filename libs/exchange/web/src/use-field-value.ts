import { deliveryConfidences } from '@tranche/exchange/domain/mapping.ts';
import { isDay } from '@tranche/shared/domain/day.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { exchangeTexts } from './texts.ts';

const money = /^(-?\d+\.\d{2}) ([A-Z]{3})$/;

/** A value of an imported field as people write it: days, amounts and judgements; every other text as it stands. */
export function useFieldValue(): (field: string, value: string | null | undefined) => string {
  const t = useMessages(exchangeTexts);
  const format = useFormat();
  return (field, value) => {
    if (!value) return '–';
    if (isDay(value)) return format.day(value);
    const [, amount, currency] = money.exec(value) ?? [];
    if (amount && currency) return format.money({ amount, currency });
    const confidence = field === 'deliveryConfidence' ? deliveryConfidences.find((each) => each === value) : undefined;
    return confidence ? t(`exchange.deliveryConfidence.${confidence}`) : value;
  };
}
