import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export interface Decoded {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** True when nothing in the file names the encoding and its bytes are no UTF-8: the preview shows it for confirmation. */
  readonly guessed: boolean;
  /** First line whose bytes are no UTF-8; null unless the encoding was guessed. */
  readonly firstOddLine: number | null;
  /** Lines with bytes that the encoding does not know; each such byte became U+FFFD. */
  readonly unreadableLines: readonly number[];
}

const lineBreak = /\r\n|\n|\r/;

const marks: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** Beginnings of files that are no text, so that the refusal can say what was chosen by mistake. */
const knownFormats: readonly { readonly format: string; readonly bytes: readonly number[] }[] = [
  { format: 'ZIP / XLSX / ODS', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'XLS', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { format: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { format: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'GZIP', bytes: [0x1f, 0x8b] },
];

/**
 * Bytes of a text file as text (cases C-001, C-002). A byte order mark decides; without one, bytes that are valid UTF-8
 * are UTF-8, all others Windows-1252 and reported as a guess. Files that are no text are refused with a reason.
 */
export function decode(bytes: Uint8Array): Result<Decoded> {
  const known = knownFormats.find((each) => startsWith(bytes, each.bytes));
  if (known) return refused('import.notText', ['file'], { format: known.format });
  const mark = marks.find((each) => startsWith(bytes, each.bytes));
  if (mark) return decodeMarked(bytes.subarray(mark.bytes.length), mark.encoding);
  const control = firstControlByte(bytes);
  if (control >= 0) return refused('import.notText', ['file'], { format: 'unknown', line: lineAt(bytes, control) });
  const text = strictly(bytes, 'utf-8');
  if (text !== undefined) return ok({ text, encoding: 'utf-8', guessed: false, firstOddLine: null, unreadableLines: [] });
  return ok(decodeWindows1252(bytes));
}

function decodeMarked(bytes: Uint8Array, encoding: Encoding): Result<Decoded> {
  const text = strictly(bytes, encoding);
  if (text === undefined) return refused('import.notDecodable', ['file'], { encoding: encoding.toUpperCase(), line: firstBadLine(bytes, encoding) });
  const odd = text.indexOf('\u0000');
  if (odd >= 0) return refused('import.notText', ['file'], { format: 'unknown', line: countLines(text.slice(0, odd)) });
  return ok({ text, encoding, guessed: false, firstOddLine: null, unreadableLines: [] });
}

/** The five bytes that Windows-1252 leaves undefined decode to C1 control characters; nobody typed those. */
function decodeWindows1252(bytes: Uint8Array): Decoded {
  const raw = new TextDecoder('windows-1252').decode(bytes);
  const text = raw.replace(/[\u0081\u008d\u008f\u0090\u009d]/g, '\ufffd');
  return {
    text,
    encoding: 'windows-1252',
    guessed: true,
    firstOddLine: firstBadLine(bytes, 'utf-8'),
    unreadableLines: text.split(lineBreak).flatMap((line, index) => (line.includes('\ufffd') ? [index + 1] : [])),
  };
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The line of the first byte sequence that the encoding does not allow, found by halving the file. */
function firstBadLine(bytes: Uint8Array, encoding: Encoding): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesSoFar(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return countLines(new TextDecoder(encoding).decode(bytes.subarray(0, good)));
}

/** A sequence cut at the end is no fault yet: `stream` keeps it open. */
function decodesSoFar(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Control bytes that no text file holds; tab, line breaks of all kinds and the DOS end mark may occur. */
function firstControlByte(bytes: Uint8Array): number {
  return bytes.findIndex((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a);
}

function lineAt(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let index = 0; index < position; index++) if (bytes[index] === 0x0a) line++;
  return line;
}

function countLines(text: string): number {
  return text.split(lineBreak).length;
}
