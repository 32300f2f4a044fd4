import { useEffect, useState } from 'react';

/**
 * What a form holds of a picked one is its id or key; this is the one that it stands for, found again where nobody has
 * picked it here, such as in a draft that was brought back. Null while it is looked for, and when there is none.
 */
export function useLookedUp<Found>(value: string, known: Found | null | undefined, idOf: (found: Found) => string, find: (value: string) => Promise<Found | null>): [Found | null, (picked: Found | null) => void] {
  const [picked, setPicked] = useState<Found | null>(known ?? null);
  const shown = [picked, known].find((each) => each && idOf(each) === value) ?? null;
  const missing = value !== '' && shown === null;
  useEffect(() => {
    if (!missing) return;
    let wanted = true;
    // Without an answer the field stays empty; what it holds is sent all the same.
    find(value).then((found) => wanted && setPicked(found), () => undefined);
    return () => {
      wanted = false;
    };
  }, [missing, value, find]);
  return [shown, setPicked];
}
