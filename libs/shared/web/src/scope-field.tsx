import { useCallback } from 'react';
import type { FieldValues } from 'react-hook-form';
import { FieldFrame, useField, type FieldProps } from './field-frame.tsx';
import { LookupBox } from './lookup-box.tsx';
import { useLookups, type ScopeOption } from './lookups.tsx';
import type { ScopeKind } from './routes.ts';
import { useLookedUp } from './use-looked-up.ts';

export interface ScopeInputProps<Values extends FieldValues, Output> extends FieldProps<Values, Output> {
  readonly kinds?: readonly ScopeKind[];
  readonly known?: ScopeOption | null;
  /** What is stored: the id, or the key where the input asks for it. */
  readonly store?: 'id' | 'key';
}

/** A portfolio, programme or project by key or title. */
export function ScopeInput<Values extends FieldValues, Output>({ kinds, known, store = 'id', ...props }: ScopeInputProps<Values, Output>) {
  const { id, field, error, describedBy } = useField(props);
  const { scopes, scope, scopeById } = useLookups();
  const storedOf = (each: ScopeOption) => each[store];
  const [value, setPicked] = useLookedUp<ScopeOption>(field.value ?? '', known, storedOf, store === 'id' ? scopeById : scope);
  const search = useCallback(async (text: string) => (await scopes(text)).filter((scope) => !kinds || kinds.includes(scope.kind)), [scopes, kinds]);
  return (
    <FieldFrame {...props} id={id} error={error}>
      <LookupBox
        id={id} value={value} search={search} labelOf={(scope) => `${scope.key} ${scope.title}`} onBlur={field.onBlur} inputRef={field.ref} invalid={Boolean(error)} describedBy={describedBy}
        onChange={(scope) => {
          setPicked(scope);
          field.onChange(scope?.[store] ?? '');
        }}
      />
    </FieldFrame>
  );
}
