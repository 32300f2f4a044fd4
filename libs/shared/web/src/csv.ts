import type { Language } from '@tranche/shared/domain/language.ts';

/** One cell: quoted where needed; a text that a spreadsheet would run as a formula gets one apostrophe (design.md 2). */
function cell(text: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^[-+]?[\d.,\s ]+( ?[%€])?$/.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** CSV with byte order mark; German tables are separated by semicolons, as spreadsheets there expect. */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[], language: Language): string {
  const separator = language === 'de' ? ';' : ',';
  return `\uFEFF${[header, ...rows].map((row) => row.map((text) => cell(text, separator)).join(separator)).join('\r\n')}\r\n`;
}

/** Offers a text as a file. */
export function download(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
