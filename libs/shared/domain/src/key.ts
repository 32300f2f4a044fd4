/** Human keys (domain.md 2.0): `P-12`, `PG-1`, `P-12/R-3`, `P-5/S-2`. Given once, never reused, unchanged by a move. */
export const keyPattern = /^(PF|PG|P|B|O|K|KE|IP|SR|PE)-[1-9]\d*(\/(S|WP|PR|PI|M|T|OC|CA|OP|R|I|D|L|A|Q)-[1-9]\d*)?$/;

/** The form in which keys are stored; people may type them in lower case. Undefined when it is no key. */
export function normaliseKey(text: string): string | undefined {
  const key = text.trim().toUpperCase();
  return keyPattern.test(key) ? key : undefined;
}

/** The key of the scope that a record belongs to: `P-12` of `P-12/R-3`, and of `P-12` itself. */
export function ownerKey(key: string): string {
  return key.split('/', 1)[0]!;
}
