import { guardText } from './spreadsheet-text.ts';
import type { Separator } from './separator.ts';

/** A cell of an export: text is neutralised against formulas, a number is written as it is. */
export type OutCell = { readonly text: string } | { readonly number: string } | null;

/** UTF-8 text of a table with byte order mark, RFC 4180 quoting and CRLF (security.md EX-1, cases C-001, C-012). */
export function writeCsv(header: readonly string[], rows: Iterable<readonly OutCell[]>, separator: Separator = ';'): string {
  const lines = [header.map((name) => quoted(guardText(name), separator)).join(separator)];
  for (const row of rows) lines.push(row.map((cell) => quoted(plain(cell), separator)).join(separator));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function plain(cell: OutCell): string {
  if (cell === null) return '';
  return 'text' in cell ? guardText(cell.text) : cell.number;
}

function quoted(text: string, separator: string): string {
  const needsQuotes = text.includes(separator) || /["\r\n\t]/.test(text) || text !== text.trim();
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
