import { useId, useState } from 'react';
import { LookupBox } from './lookup-box.tsx';
import { useLookups, type PersonOption } from './lookups.tsx';
import type { FilterProps } from './register-filters.tsx';

/** Filter by one person; the value is the id. */
export default function PersonFilter({ filter, values, onChange }: FilterProps) {
  const { persons } = useLookups();
  const [picked, setPicked] = useState<PersonOption | null>(null);
  return (
    <LookupBox
      id={useId()} label={filter.label} search={persons} labelOf={(person) => person.name} value={picked && values.includes(picked.id) ? picked : null} autoFocus
      onChange={(person) => {
        setPicked(person);
        onChange(person ? [person.id] : []);
      }}
    />
  );
}
