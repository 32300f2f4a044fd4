import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useId, type ReactNode } from 'react';
import { useController, type Control, type FieldValues, type Path } from 'react-hook-form';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';

/** What every field of a form takes. */
export interface FieldProps<Values extends FieldValues, Output> {
  readonly control: Control<Values, unknown, Output>;
  readonly name: Path<Values>;
  readonly label: string;
  /** Stands below the field all the time; an example is better than a rule. */
  readonly help?: ReactNode;
  /** Fields are needed unless they say otherwise: only optional ones are marked. */
  readonly optional?: boolean;
  readonly autoFocus?: boolean;
}

/** A field bound to the form: value, change, error sentence, and the ids that tie label, help and error to it. */
export function useField<Values extends FieldValues, Output>({ control, name, help }: FieldProps<Values, Output>) {
  const id = useId();
  const { field, fieldState } = useController<Values, Path<Values>, Output>({ control, name });
  const error = fieldState.error?.message;
  const describedBy = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  return { id, field, error, describedBy };
}

export interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  /** A group of choices has a legend instead of a label. */
  readonly group?: boolean;
  readonly children: ReactNode;
}

/** Label above, field, help, error: in this order on every form. */
export function FieldFrame({ id, label, help, error, optional, group, children }: FieldFrameProps) {
  const t = useMessages(sharedTexts);
  return (
    <FormControl fullWidth error={Boolean(error)} {...(group ? { component: 'fieldset' } : {})}>
      <FormLabel {...(group ? { component: 'legend' } : { htmlFor: id })}>
        {label}
        {optional && <small> {t('shared.form.optional')}</small>}
      </FormLabel>
      {children}
      {help && <FormHelperText id={`${id}-help`} error={false}>{help}</FormHelperText>}
      {error && <FormHelperText id={`${id}-error`}>{error}</FormHelperText>}
    </FormControl>
  );
}
