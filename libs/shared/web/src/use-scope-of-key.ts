import { useEffect, useState } from 'react';
import { useCurrentScope } from './current-scope.tsx';
import { useLookups, type ScopeOption } from './lookups.tsx';

/** The scope that an address names: undefined while it is looked for, null when there is none that the person may see. */
export function useScopeOfKey(key: string): ScopeOption | null | undefined {
  const current = useCurrentScope();
  const { scope: find } = useLookups();
  const [found, setFound] = useState<{ key: string; scope: ScopeOption | null }>();
  const here = current?.key === key ? current : undefined;
  useEffect(() => {
    if (here) return;
    let asked = true;
    void find(key).then((scope) => {
      if (asked) setFound({ key, scope });
    });
    return () => {
      asked = false;
    };
  }, [here, find, key]);
  return here ?? (found?.key === key ? found.scope : undefined);
}
