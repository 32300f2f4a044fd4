import type { FieldValues } from 'react-hook-form';
import type { FieldProps } from './field-frame.tsx';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';
import { readAmount } from './typed-input.ts';
import { UnderstoodField } from './understood-field.tsx';
import { useFormat } from './use-format.ts';
import { useViewer } from './viewer.tsx';

/** An amount of money; stores the decimal as text with two places. Understands `1.250,5`, `12k`, `1,2 Mio.` */
export function MoneyInput<Values extends FieldValues, Output>({ currency, ...props }: FieldProps<Values, Output> & { currency?: string }) {
  const t = useMessages(sharedTexts);
  const format = useFormat();
  const own = useViewer().organisation.currency;
  return <UnderstoodField {...props} inputMode="decimal" read={readAmount} say={(value) => format.money({ amount: String(value), currency: currency ?? own })} misunderstood={t('shared.form.noAmount')} />;
}

/** A decimal; stored as text with `.`. */
export function DecimalInput<Values extends FieldValues, Output>(props: FieldProps<Values, Output>) {
  const t = useMessages(sharedTexts);
  const format = useFormat();
  return <UnderstoodField {...props} inputMode="decimal" read={readAmount} say={(value) => format.number(value)} misunderstood={t('shared.form.noNumber')} />;
}

/** A whole number; stored as number. */
export function WholeInput<Values extends FieldValues, Output>(props: FieldProps<Values, Output>) {
  const t = useMessages(sharedTexts);
  const format = useFormat();
  const read = (typed: string) => {
    const value = readAmount(typed);
    return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
  };
  return <UnderstoodField {...props} inputMode="numeric" read={read} say={(value) => format.number(value)} misunderstood={t('shared.form.noWhole')} />;
}
