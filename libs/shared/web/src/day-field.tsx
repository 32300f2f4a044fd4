import { isDay } from '@tranche/shared/domain/day.ts';
import type { FieldValues } from 'react-hook-form';
import type { FieldProps } from './field-frame.tsx';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';
import { readDay } from './typed-input.ts';
import { UnderstoodField } from './understood-field.tsx';
import { useFormat } from './use-format.ts';

/** A day, typed as people say it: `15.3.`, `+2w`, `fr`, `Ende Q2`; stored as `2027-03-15`. */
export function DayInput<Values extends FieldValues, Output>(props: FieldProps<Values, Output>) {
  const t = useMessages(sharedTexts);
  const format = useFormat();
  const say = (value: string | number) => (typeof value === 'string' && isDay(value) ? format.day(value) : String(value));
  return <UnderstoodField {...props} help={props.help ?? t('shared.form.dayHelp')} read={(typed) => readDay(typed, format.today)} say={say} misunderstood={t('shared.form.noDay')} />;
}
