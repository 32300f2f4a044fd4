import { Suspense } from 'react';
import { useCurrentScope } from './current-scope.tsx';
import { QuickEntryLine } from './quick-entry-line.tsx';
import { useRegistry } from './registry.tsx';
import { scopeKindOf } from './route-match.ts';
import { Skeleton } from './skeleton.tsx';

/** The quick line as first row of a register. */
export function QuickRow({ kind, scopeKey, onLogged }: { kind: string; scopeKey: string; onLogged?: (key: string) => void }) {
  const entry = useRegistry().quickEntries.find((each) => each.kind === kind);
  const current = useCurrentScope();
  const scopeKind = scopeKindOf(scopeKey);
  if (!entry || !scopeKind) return null;
  const scope = { key: scopeKey, kind: scopeKind, ...(current?.key === scopeKey ? { id: current.id } : {}) };
  return (
    <Suspense fallback={<Skeleton rows={1} />}>
      <QuickEntryLine entry={entry} scope={scope} inline {...(onLogged ? { onLogged } : {})} />
    </Suspense>
  );
}
