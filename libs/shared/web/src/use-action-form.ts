import { useRef, useState } from 'react';
import { useForm, type DefaultValues, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import type { ZodType } from 'zod';
import { schemaResolver } from './form-issues.ts';
import { inputTexts } from './input-texts.ts';
import { useMessages } from './messages.ts';
import { useAction, type ActionDocument, type PayloadOf } from './use-action.ts';
import { useDraft } from './use-draft.ts';
import { staleRule, type UserError } from './user-error.ts';

export interface ActionFormOptions<Values extends FieldValues, Data> {
  /** Names the draft together with `subject`. */
  readonly name: string;
  /** Key of the record or scope that the form belongs to. */
  readonly subject: string;
  readonly defaults: Values;
  readonly onDone?: (payload: PayloadOf<Data>) => void;
  /** Keep the form open and empty for the next entry. */
  readonly again?: boolean;
}

export interface ActionFormState<Values extends FieldValues, Output> extends UseFormReturn<Values, unknown, Output> {
  readonly submit: () => Promise<void>;
  readonly busy: boolean;
  /** Refusals that belong to no field. */
  readonly formErrors: readonly UserError[];
  /** Somebody else changed the record meanwhile. */
  readonly stale: boolean;
  readonly failure: unknown;
  readonly restored: boolean;
  readonly discardDraft: () => Promise<void>;
}

/** Shows a refusal at the field that it names; false when the form has no such field. */
function layOnField<Values extends FieldValues, Output>(form: UseFormReturn<Values, unknown, Output>, fields: Values, { path, rule, message }: UserError): boolean {
  const known = path[0] !== undefined && path[0] in fields;
  if (known) form.setError(path.join('.') as Path<Values>, { type: rule, message }, { shouldFocus: true });
  return known;
}

/**
 * A form over the zod schema of a verb: checked as the server checks, kept as a draft, sent once, refusals laid on the
 * fields that they name.
 */
export function useActionForm<Values extends FieldValues, Output extends Input, Data, Input>(
  schema: ZodType<Output>, document: ActionDocument<Data, Input>, options: ActionFormOptions<Values, Data>,
): ActionFormState<Values, Output> {
  const tell = useMessages(inputTexts);
  const form = useForm<Values, unknown, Output>({
    defaultValues: options.defaults as DefaultValues<Values>,
    resolver: schemaResolver<Values, Output>(schema, (rule, values) => tell(`rule.${rule}`, values)),
    mode: 'onTouched',
  });
  const [act, { busy }] = useAction(document);
  const draft = useDraft(form, options.name, options.subject, options.defaults);
  const key = useRef(crypto.randomUUID());
  const [refused, setRefused] = useState<{ errors: readonly UserError[]; failure?: unknown }>({ errors: [] });

  async function send(values: Output): Promise<void> {
    setRefused({ errors: [] });
    const outcome = await act(values, { idempotencyKey: key.current, quiet: true });
    if (outcome.ok) {
      key.current = crypto.randomUUID();
      await draft.forget();
      if (options.again) form.reset(options.defaults);
      options.onDone?.(outcome.payload);
      return;
    }
    setRefused({ errors: outcome.errors.filter((error) => !layOnField(form, options.defaults, error)), failure: outcome.failure });
  }

  return {
    ...form,
    submit: () => form.handleSubmit(send)(),
    busy,
    formErrors: refused.errors.filter((error) => error.rule !== staleRule),
    stale: refused.errors.some((error) => error.rule === staleRule),
    failure: refused.failure,
    restored: draft.restored,
    discardDraft: draft.discard,
  };
}
