import { createHash, createHmac, randomBytes } from 'node:crypto';
import { newId } from './record.ts';
import type { Work } from './unit-of-work.ts';

export type LedgerValue = string | number | boolean | readonly LedgerValue[] | { readonly [key: string]: LedgerValue | undefined };

export interface LedgerRecord {
  readonly subjectType: string;
  readonly subjectId: string;
  /** What happened, such as `vote.cast` or `stage.authorised`. */
  readonly kind: string;
  /** Facts without names and free text; amounts and decimals as text. Absent values are left out. */
  readonly data: { readonly [key: string]: LedgerValue | undefined };
  /** Free text by field; the ledger holds a commitment only, so that text can be redacted while the chain still verifies. */
  readonly content?: Readonly<Record<string, string | undefined>>;
  readonly seat?: string;
  readonly onBehalfOf?: string;
}

/** Canonical JSON (RFC 8785) for the values that the ledger allows: keys sorted, integers only, no white space. */
export function canonical(value: LedgerValue): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError('The ledger holds whole numbers only; write decimals as text.');
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each as LedgerValue)).join(',')}]`;
  const entries = Object.entries(value as Record<string, LedgerValue | undefined>).filter((entry): entry is [string, LedgerValue] => entry[1] !== undefined);
  return `{${entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}

/** Leaf hash of the sealed tree and link of the chain of a subject (security.md LG-2). */
export function leafHash(bytes: Buffer): string {
  return createHash('sha256').update(Buffer.from([0])).update(bytes).digest('hex');
}

/** What stands in the ledger for a text: without the salt nobody can guess the text from it. */
export function commitment(salt: Buffer, text: string): string {
  return createHmac('sha256', salt).update(text.normalize('NFC')).digest('hex');
}

export const firstLink = '0'.repeat(64);

/**
 * Appends an entry to the chain of its subject, in the transaction of the act. The row of the subject is locked, so two
 * acts on one decision follow each other, while acts on different ones never wait.
 */
export async function appendToLedger(work: Work, record: LedgerRecord): Promise<string> {
  const { actor, now } = work;
  await work.rows('insert into ledger_subject (org_id, subject_type, subject_id, seq, head) values ($1, $2, $3, -1, $4) on conflict do nothing', [actor.orgId, record.subjectType, record.subjectId, firstLink]);
  const [subject] = await work.rows<{ seq: number; head: string }>('select seq, head from ledger_subject where subject_type = $1 and subject_id = $2 for update', [record.subjectType, record.subjectId]);
  if (!subject) throw new Error('The subject of a ledger entry vanished.');
  const id = newId(now);
  const texts = Object.entries(record.content ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined).map(([field, text]) => ({ field, text, salt: randomBytes(32) }));
  const entry: LedgerValue = {
    v: 1, org: actor.orgId, id, subject: { type: record.subjectType, id: record.subjectId }, seq: subject.seq + 1, prev: subject.head, kind: record.kind, at: now.toISOString(),
    actor: { person: actor.personId, role: work.roleUsed, seat: record.seat, onBehalfOf: record.onBehalfOf }, data: record.data,
    content: texts.length > 0 ? Object.fromEntries(texts.map(({ field, text, salt }) => [field, commitment(salt, text)])) : undefined,
  };
  const bytes = Buffer.from(canonical(entry), 'utf8');
  const hash = leafHash(bytes);
  await work.rows('insert into ledger_entry (id, org_id, subject_type, subject_id, seq, prev, hash, kind, at, bytes) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [id, actor.orgId, record.subjectType, record.subjectId, entry.seq, entry.prev, hash, record.kind, now.toISOString(), bytes]);
  for (const { field, text, salt } of texts) await work.rows('insert into ledger_content (entry_id, org_id, field, text, salt) values ($1, $2, $3, $4, $5)', [id, actor.orgId, field, text.normalize('NFC'), salt]);
  await work.rows('update ledger_subject set seq = $3, head = $4 where subject_type = $1 and subject_id = $2', [record.subjectType, record.subjectId, entry.seq, hash]);
  return hash;
}
