/* What was typed and not yet saved, per person, form and subject (U3). IndexedDB, else the session storage. */

const databaseName = 'tranche';
const storeName = 'drafts';
let opening: Promise<IDBDatabase | null> | undefined;

function open(): Promise<IDBDatabase | null> {
  opening ??= new Promise((resolve) => {
    try {
      const request = indexedDB.open(databaseName, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(storeName);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
    } catch {
      // Private windows of some browsers forbid the database altogether.
      resolve(null);
    }
  });
  return opening;
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('Draft store refused'));
  });
}

const sessionKey = (key: string) => `tranche.draft.${key}`;

/** Key of a draft: nobody sees another person's text on a shared computer. */
export function draftKey(viewerId: string, form: string, subject: string): string {
  return [viewerId, form, subject].join('|');
}

export async function readDraft<T>(key: string): Promise<T | undefined> {
  const database = await open();
  if (database) return (await finished(database.transaction(storeName).objectStore(storeName).get(key))) as T | undefined;
  const text = sessionStorage.getItem(sessionKey(key));
  return text === null ? undefined : (JSON.parse(text) as T);
}

export async function keepDraft(key: string, value: unknown): Promise<void> {
  const database = await open();
  if (database) await finished(database.transaction(storeName, 'readwrite').objectStore(storeName).put(value, key));
  else sessionStorage.setItem(sessionKey(key), JSON.stringify(value));
}

export async function dropDraft(key: string): Promise<void> {
  const database = await open();
  if (database) await finished(database.transaction(storeName, 'readwrite').objectStore(storeName).delete(key));
  else sessionStorage.removeItem(sessionKey(key));
}

/** At sign-out (security.md WB-2). */
export async function dropAllDrafts(): Promise<void> {
  const database = await open();
  if (database) await finished(database.transaction(storeName, 'readwrite').objectStore(storeName).clear());
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(sessionKey(''))) sessionStorage.removeItem(key);
}
