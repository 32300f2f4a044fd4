import type { FieldProps } from '@tranche/shared/web/field-frame.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { UnderstoodField } from '@tranche/shared/web/understood-field.tsx';
import type { FieldValues } from 'react-hook-form';
import { financeTexts } from './texts.ts';

const read = (typed: string) => (/^\d{4}$/.test(typed.trim()) ? Number(typed) : undefined);

/** A fiscal year by its label; stored as number, written without thousands. */
export function YearInput<Values extends FieldValues, Output>(props: FieldProps<Values, Output>) {
  const t = useMessages(financeTexts);
  return <UnderstoodField {...props} inputMode="numeric" read={read} say={String} misunderstood={t('finance.year.misunderstood')} />;
}
