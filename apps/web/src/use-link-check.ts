import type { Language } from '@tranche/shared/domain/language.ts';
import { useEffect, useState } from 'react';
import { post, type Answer } from './entrance.tsx';

/** What the server says about the token of a link; undefined until it has answered. */
export function useLinkCheck<Body>(address: string, token: string, language: Language): Answer<Body> | 'offline' | undefined {
  const [answer, setAnswer] = useState<Answer<Body> | 'offline'>();
  useEffect(() => {
    let open = true;
    void post<Body>(address, { token }, language).catch(() => 'offline' as const).then((found) => {
      // What is typed must outlast a change of the language: only a refusal is told anew.
      if (open) setAnswer((known) => (typeof known === 'object' && known.ok ? known : found));
    });
    return () => {
      open = false;
    };
  }, [address, token, language]);
  return answer;
}
