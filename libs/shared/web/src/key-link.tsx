import { keyPattern } from '@tranche/shared/domain/key.ts';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { keepAsOf } from './as-of.ts';
import { useTabIndex } from './in-grid.ts';
import { useRegistry } from './registry.tsx';

/** Link to a record by its key; the page's code is fetched on hover and focus. Shows the key, or `children` instead. */
export function KeyLink({ to, title, children }: { to: string; title?: string; children?: ReactNode }) {
  const registry = useRegistry();
  const address = keepAsOf(registry.addressOf(to), useLocation().search);
  const preload = () => registry.preload(address);
  return (
    <Link to={address} onPointerEnter={preload} onFocus={preload} tabIndex={useTabIndex()} {...(children ? {} : { className: 'nowrap' })}>
      {children ?? to}
      {title && <> {title}</>}
    </Link>
  );
}

const keyInText = /\b(?:PF|PG|P|B|O|K|KE|IP|SR)-[1-9]\d*(?:\/[A-Z]{1,2}-[1-9]\d*)?\b/g;

/** Plain text in which every key is a link. */
export function LinkedText({ text }: { text: string }) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(keyInText)) {
    if (!keyPattern.test(match[0])) continue;
    parts.push(text.slice(end, match.index), <KeyLink key={match.index} to={match[0]} />);
    end = match.index + match[0].length;
  }
  return <>{[...parts, text.slice(end)]}</>;
}
