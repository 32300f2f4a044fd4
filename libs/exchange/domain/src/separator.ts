export const separators = [';', ',', '\t'] as const;
export type Separator = (typeof separators)[number];

export interface FoundSeparator {
  readonly separator: Separator;
  /** Columns of the header with this separator; 1 means that no separator occurs in it. */
  readonly columns: number;
  /** Characters before the header: the line `sep=;` that some spreadsheets write. */
  readonly skip: number;
}

const sampleRecords = 20;
const sampleLength = 256 * 1024;

/**
 * The separator of a table as its header shows it; the next records only break ties, because a header seldom holds a
 * comma in a title but texts below it often do (case C-003).
 */
export function findSeparator(text: string): FoundSeparator {
  const declared = /^sep=([;,\t])\r?\n/i.exec(text);
  const skip = declared?.[0].length ?? 0;
  const sample = text.slice(skip, skip + sampleLength);
  if (declared) return { separator: declared[1] as Separator, columns: columnCounts(sample, declared[1] as Separator)[0] ?? 1, skip };
  const candidates = separators.map((separator) => {
    const counts = columnCounts(sample, separator);
    const columns = counts[0] ?? 1;
    return { separator, columns, skip, agreeing: counts.filter((count) => count === columns).length };
  });
  const [best] = candidates.sort((a, b) => Number(b.columns > 1) - Number(a.columns > 1) || b.agreeing - a.agreeing || b.columns - a.columns);
  return { separator: best!.separator, columns: best!.columns, skip };
}

/** Columns of each of the first records, outside quotes. */
function columnCounts(text: string, separator: string): number[] {
  const counts: number[] = [];
  let [columns, quoted, filled] = [1, false, false];
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && char === separator) columns++;
    else if (!quoted && (char === '\n' || char === '\r')) {
      if (filled) counts.push(columns);
      if (counts.length === sampleRecords) return counts;
      [columns, filled] = [1, false];
      continue;
    }
    filled ||= char !== ' ';
  }
  if (filled) counts.push(columns);
  return counts;
}
