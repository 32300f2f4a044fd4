import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Select from '@mui/material/Select';
import { visibleLength } from '@tranche/shared/domain/input.ts';
import type { ChangeEvent, KeyboardEvent } from 'react';
import type { FieldValues } from 'react-hook-form';
import { FieldFrame, useField, type FieldProps } from './field-frame.tsx';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Text<Values extends FieldValues, Output> extends FieldProps<Values, Output> {
  /** Shows a counter when the end comes near. */
  readonly max?: number;
}

function Counter({ length, max }: { length: number; max: number }) {
  const t = useMessages(sharedTexts);
  return length > max * 0.8 ? <span role="status">{t('shared.form.left', { n: max - length })}</span> : null;
}

/** What may be longer than this wraps instead of running out of sight. */
const longestLine = 200;
const withoutBreaks = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ');

/** A wrapped line stays one line: breaks that are pasted become spaces, and Enter sends the form as in any line. */
function sendOnEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  event.currentTarget.closest('form')?.requestSubmit();
}

function TypedField<Values extends FieldValues, Output>({ rows, ...props }: Text<Values, Output> & { rows?: number }) {
  const { id, field, error, describedBy } = useField(props);
  const help = props.max ? <>{props.help} <Counter length={visibleLength(String(field.value ?? ''))} max={props.max} /></> : props.help;
  const wraps = !rows && (props.max ?? 0) > longestLine;
  const change = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => field.onChange(wraps ? withoutBreaks(event.target.value) : event.target.value);
  return (
    <FieldFrame {...props} id={id} help={help} error={error}>
      <OutlinedInput
        id={id} name={field.name} value={field.value ?? ''} onChange={change} onBlur={field.onBlur} inputRef={field.ref} autoFocus={props.autoFocus}
        {...(rows || wraps ? { multiline: true, minRows: rows ?? 1 } : {})} {...(wraps ? { onKeyDown: sendOnEnter } : {})} inputProps={{ 'aria-describedby': describedBy, 'aria-invalid': Boolean(error) }}
      />
    </FieldFrame>
  );
}

/** One line. */
export function TextInput<Values extends FieldValues, Output>(props: Text<Values, Output>) {
  return <TypedField {...props} />;
}

/** Several lines; Markdown subset where the page renders it. */
export function ProseInput<Values extends FieldValues, Output>(props: Text<Values, Output> & { rows?: number }) {
  return <TypedField {...props} rows={props.rows ?? 3} />;
}

/** One of a list; the system's own list, which every reader and phone knows. */
export function SelectInput<Values extends FieldValues, Output>(props: FieldProps<Values, Output> & { options: readonly Option[]; empty?: string }) {
  const { id, field, error, describedBy } = useField(props);
  return (
    <FieldFrame {...props} id={id} error={error}>
      <Select native id={id} name={field.name} value={field.value ?? ''} onChange={field.onChange} onBlur={field.onBlur} inputRef={field.ref} inputProps={{ id, 'aria-describedby': describedBy, 'aria-invalid': Boolean(error) }}>
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </Select>
    </FieldFrame>
  );
}

/** Few choices that should be seen side by side. */
export function RadioInput<Values extends FieldValues, Output>(props: FieldProps<Values, Output> & { options: readonly Option[] }) {
  const { id, field, error, describedBy } = useField(props);
  return (
    <FieldFrame {...props} id={id} error={error} group>
      <RadioGroup row name={field.name} value={field.value ?? ''} onChange={(_event, value) => field.onChange(value)} onBlur={field.onBlur} aria-describedby={describedBy}>
        {props.options.map((option) => <FormControlLabel key={option.value} value={option.value} control={<Radio />} label={option.label} />)}
      </RadioGroup>
    </FieldFrame>
  );
}

const steps = [1, 2, 3, 4, 5] as const;

/** A step of the scale of five; `texts` says what each step means. The value is a number. */
export function ScaleInput<Values extends FieldValues, Output>(props: FieldProps<Values, Output> & { texts?: readonly string[] }) {
  const { id, field, error, describedBy } = useField(props);
  return (
    <FieldFrame {...props} id={id} error={error} group>
      <RadioGroup row name={field.name} value={field.value === undefined || field.value === null ? '' : String(field.value)} onChange={(_event, value) => field.onChange(Number(value))} onBlur={field.onBlur} aria-describedby={describedBy}>
        {steps.map((step) => <FormControlLabel key={step} value={String(step)} control={<Radio />} label={props.texts?.[step - 1] ? `${step} ${props.texts[step - 1]}` : String(step)} />)}
      </RadioGroup>
    </FieldFrame>
  );
}

/** Yes or no. */
export function CheckInput<Values extends FieldValues, Output>(props: FieldProps<Values, Output>) {
  const { id, field, error, describedBy } = useField(props);
  return (
    <FieldFrame id={id} label="" help={props.help} error={error} group>
      <FormControlLabel label={props.label} control={<Checkbox id={id} name={field.name} checked={Boolean(field.value)} onChange={(_event, checked) => field.onChange(checked)} onBlur={field.onBlur} slotProps={{ input: { ref: field.ref, 'aria-describedby': describedBy } }} />} />
    </FieldFrame>
  );
}
