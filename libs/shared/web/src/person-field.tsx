import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { FieldFrame, useField, type FieldProps } from './field-frame.tsx';
import { LookupBox } from './lookup-box.tsx';
import { useLookups, type PersonOption } from './lookups.tsx';

/** A person by name; stores the id. `known` is shown while nothing else was picked. */
export function PersonInput<Values extends FieldValues, Output>(props: FieldProps<Values, Output> & { known?: PersonOption | null }) {
  const { id, field, error, describedBy } = useField(props);
  const { persons } = useLookups();
  const [picked, setPicked] = useState<PersonOption | null>(props.known ?? null);
  const value = picked && picked.id === field.value ? picked : null;
  return (
    <FieldFrame {...props} id={id} error={error}>
      <LookupBox
        id={id} value={value} search={persons} labelOf={(person) => person.name} onBlur={field.onBlur} inputRef={field.ref} invalid={Boolean(error)} describedBy={describedBy}
        onChange={(person) => {
          setPicked(person);
          field.onChange(person?.id ?? '');
        }}
      />
    </FieldFrame>
  );
}
