import type { Label, ScopeKind } from './routes.ts';
import type { UserError } from './user-error.ts';

/** Where a quick entry is logged; taken from the page. */
export interface QuickScope {
  readonly key: string;
  readonly kind: ScopeKind;
}

export interface QuickChip {
  readonly text: string;
  readonly label: string;
  /** A token that was not understood; it stays part of the text. */
  readonly unknown?: boolean;
}

export interface QuickParse {
  readonly chips: readonly QuickChip[];
  /** What must still be typed before the entry can be logged, in words. */
  readonly missing: readonly string[];
  /** Another scope that the line names (`>P-12`). */
  readonly scopeKey?: string | null;
  readonly input: unknown;
}

export type QuickOutcome =
  | { readonly ok: true; readonly key: string; readonly undo?: () => Promise<void> }
  /** No errors = no answer came: the line waits and is sent again with the same key. */
  | { readonly ok: false; readonly errors: readonly UserError[] };

export interface QuickSending {
  readonly idempotencyKey: string;
  readonly scopeId: string;
}

export interface QuickEntryKind {
  readonly hint: string;
  parse(text: string): QuickParse;
  submit(input: unknown, sending: QuickSending): Promise<QuickOutcome>;
  /** Address of the full form with the tokens filled in. */
  readonly fullForm?: (text: string) => string;
}

/** A kind of entry that the quick line can log (ux.md 4.3); the parser comes with the first use. */
export interface QuickEntry {
  readonly kind: string;
  /** First letter of the line after `n`. */
  readonly letter: string;
  /** Single global key; the letter when left out. */
  readonly key?: string;
  readonly label: Label;
  readonly scopes: readonly ScopeKind[];
  readonly load: () => Promise<{ useQuickEntry: (scope: QuickScope) => QuickEntryKind }>;
}

/** The entry that a line means by its first letter and a space, and the text behind it. */
export function entryOfLine(line: string, entries: readonly QuickEntry[]): { entry: QuickEntry; text: string } | undefined {
  const match = /^(\S)\s(.*)$/s.exec(line.trimStart());
  const entry = match && entries.find((each) => each.letter === match[1]?.toLowerCase());
  return entry ? { entry, text: match[2] ?? '' } : undefined;
}
