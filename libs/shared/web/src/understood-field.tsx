import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { FieldFrame, useField, type FieldProps } from './field-frame.tsx';

export interface UnderstoodProps<Values extends FieldValues, Output> extends FieldProps<Values, Output> {
  /** The stored value of what was typed; undefined = not understood. */
  readonly read: (typed: string) => string | number | undefined;
  /** What is shown for a stored value, and said back while typing. */
  readonly say: (value: string | number) => string;
  readonly misunderstood: string;
  readonly inputMode?: 'decimal' | 'numeric' | 'text';
}

/**
 * A field that takes what people type, says what it understood, and stores that. Text that was not understood stays in the
 * field; it is stored as typed, so that the schema refuses it instead of the form losing it.
 */
export function UnderstoodField<Values extends FieldValues, Output>({ read, say, misunderstood, inputMode = 'text', ...props }: UnderstoodProps<Values, Output>) {
  const { id, field, error, describedBy } = useField(props);
  const [text, setText] = useState<string | null>(null);
  const stored = field.value as string | number | null | undefined;
  const storedOf = (each: string) => (each.trim() === '' ? '' : (read(each) ?? each));
  // What was typed is shown as long as it stands for what is stored; a form that was emptied or brought back says something else.
  const typed = text !== null && storedOf(text) === (stored ?? '') ? text : null;
  const empty = stored === null || stored === undefined || stored === '';
  const value = empty ? undefined : typeof stored === 'number' || read(stored) !== undefined ? stored : undefined;
  const shown = typed ?? (value === undefined ? String(stored ?? '') : say(value));
  const understood = typed === null || typed.trim() === '' ? undefined : read(typed);
  const hint = typed === null || typed.trim() === '' ? undefined : understood === undefined ? misunderstood : say(understood);
  return (
    <FieldFrame {...props} id={id} error={error} help={<>{props.help} {hint && <output htmlFor={id}>= {hint}</output>}</>}>
      <OutlinedInput
        id={id} name={field.name} value={shown} inputRef={field.ref} autoFocus={props.autoFocus} inputProps={{ inputMode, 'aria-describedby': [`${id}-help`, describedBy].filter(Boolean).join(' '), 'aria-invalid': Boolean(error) }}
        onChange={(event) => {
          setText(event.target.value);
          field.onChange(storedOf(event.target.value));
        }}
        onBlur={() => {
          // What was understood is shown in full; the rest stays as it was typed.
          if (understood !== undefined || typed?.trim() === '') setText(null);
          field.onBlur();
        }}
      />
    </FieldFrame>
  );
}
