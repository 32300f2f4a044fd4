import { dropAllDrafts } from './drafts.ts';
import { createStore } from './store.ts';

/** The server no longer knows the session; what was typed stays until the person signs in again. */
export const sessionEnded = createStore(false);

/** Ends the session; drafts are wiped with it, since the next person may sit at the same computer. */
export async function signOut(): Promise<void> {
  await fetch('/auth/sign-out', { method: 'POST' });
  await dropAllDrafts();
  location.assign('/sign-in');
}

/** The sign-in page, coming back to where the person is now. */
export function signInAddress(): string {
  const here = `${location.pathname}${location.search}`;
  return here === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(here)}`;
}
