/**
 * Text cells against formulas (security.md EX-1, case C-012): a text that a spreadsheet would take for a formula gets one
 * leading apostrophe on export, and the import takes off exactly that one. Numbers stay numbers and are never marked.
 */

// The signs that start a formula, also after tab, return and NUL, and in their full-width forms.
const startsFormula = /^'*[=+\-@\t\r\u0000＝＋－＠]/;

/** A text for a cell; a text whose own apostrophe stands before such a sign is marked too, so that the way back is exact. */
export function guardText(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}

/** The text of a cell without the mark of an export; an apostrophe before other characters belongs to the text. */
export function unguardText(cell: string): string {
  return cell.startsWith("'") && startsFormula.test(cell) ? cell.slice(1) : cell;
}
