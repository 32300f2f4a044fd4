import { useId } from 'react';
import { LookupBox } from './lookup-box.tsx';
import { useLookups, type ScopeOption } from './lookups.tsx';

/** Picks a portfolio, programme or project outside of a form. */
export default function ScopePicker({ label, onPick }: { label: string; onPick: (scope: ScopeOption) => void }) {
  const { scopes } = useLookups();
  return <LookupBox id={useId()} label={label} value={null} search={scopes} labelOf={(scope) => `${scope.key} ${scope.title}`} autoFocus openAtOnce onChange={(scope) => scope && onPick(scope)} />;
}
