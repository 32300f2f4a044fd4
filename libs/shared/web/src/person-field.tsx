import type { FieldValues } from 'react-hook-form';
import { FieldFrame, useField, type FieldProps } from './field-frame.tsx';
import { LookupBox } from './lookup-box.tsx';
import { useLookups, type PersonOption } from './lookups.tsx';
import { useLookedUp } from './use-looked-up.ts';

const idOf = (person: PersonOption) => person.id;

/** A person by name; stores the id. `known` saves looking up whom the form holds at first. */
export function PersonInput<Values extends FieldValues, Output>(props: FieldProps<Values, Output> & { known?: PersonOption | null }) {
  const { id, field, error, describedBy } = useField(props);
  const { persons, person: find } = useLookups();
  const [value, setPicked] = useLookedUp<PersonOption>(field.value ?? '', props.known, idOf, find);
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
