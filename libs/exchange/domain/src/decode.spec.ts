import { caseFile, publishedFile } from '@tranche/exchange/testing/files.ts';
import { decode } from './decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  it('takes the byte order mark off, so that the first header is known (case C-001)', () => {
    const read = decode(caseFile('risks-utf8-bom-semicolon.csv'));
    expect(read).toMatchObject({ ok: true, value: { encoding: 'utf-8', guessed: false } });
    expect(read.ok && read.value.text.startsWith('Schlüssel;')).toBe(true);
  });

  it('reads UTF-16 by its mark and finds the same text (case C-002)', () => {
    const [eight, sixteen] = [decode(caseFile('risks-utf8-bom-semicolon.csv')), decode(caseFile('risks-utf16le.csv'))];
    expect(sixteen).toMatchObject({ ok: true, value: { encoding: 'utf-16le', guessed: false } });
    expect(sixteen.ok && eight.ok && sixteen.value.text === eight.value.text).toBe(true);
  });

  it('reads UTF-16 with the bytes the other way round', () => {
    expect(decode(bytes(0xfe, 0xff, 0x00, 0x41, 0x20, 0xac))).toMatchObject({ ok: true, value: { text: 'A€', encoding: 'utf-16be' } });
  });

  it('guesses Windows-1252 and says so, with the first line that is no UTF-8', () => {
    expect(decode(publishedFile('uk-gmpp/gmpp_2019.csv'))).toMatchObject({ ok: true, value: { encoding: 'windows-1252', guessed: true, firstOddLine: 2 } });
    expect(decode(bytes(0x61, 0x0a, 0x80, 0xa3))).toMatchObject({ ok: true, value: { text: 'a\n€£', guessed: true, firstOddLine: 2 } });
  });

  it('names the lines with bytes that Windows-1252 does not know', () => {
    const read = decode(publishedFile('uk-gmpp/gmpp_2020.csv'));
    expect(read.ok && read.value.unreadableLines).toHaveLength(1);
    expect(read.ok && read.value.text).toContain('legacy Quantum\ufffd prison system');
  });

  it.each([
    ['a workbook', bytes(0x50, 0x4b, 0x03, 0x04, 0x14), { format: 'ZIP / XLSX / ODS' }],
    ['a PDF', utf8('%PDF-1.7'), { format: 'PDF' }],
    ['bytes of no text', bytes(0x61, 0x0a, 0x62, 0x00, 0x01), { format: 'unknown', line: 2 }],
    ['NUL in UTF-16', bytes(0xff, 0xfe, 0x41, 0x00, 0x0a, 0x00, 0x00, 0x00), { format: 'unknown', line: 2 }],
  ])('refuses %s with a reason', (_, file, values) => {
    expect(decode(file)).toEqual({ ok: false, refusals: [{ rule: 'import.notText', path: ['file'], values }] });
  });

  it.each([
    ['UTF-8', bytes(0xef, 0xbb, 0xbf, 0x61, 0x0a, 0x62, 0xff, 0x63), 2],
    ['UTF-16LE', bytes(0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8, 0x62, 0x00), 1],
    ['UTF-16LE', bytes(0xff, 0xfe, 0x61, 0x00, 0x62), 1],
  ])('names encoding and line when a marked %s file breaks it', (encoding, file, line) => {
    expect(decode(file)).toEqual({ ok: false, refusals: [{ rule: 'import.notDecodable', path: ['file'], values: { encoding, line } }] });
  });
});
