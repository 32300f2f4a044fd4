import { uploadOutcome } from './upload.ts';

const refusal = { path: ['file'], rule: 'import.tooLarge', message: 'Die Datei ist zu groß.', mend: 'Teilen.' };

describe('answer to an upload', () => {
  it.each([
    ['taken', 201, JSON.stringify({ importId: 'i1', version: 1 }), { ok: true, importId: 'i1', version: 1 }],
    ['refused with its reason', 413, JSON.stringify({ errors: [refusal] }), { ok: false, errors: [refusal] }],
    ['without a reason', 500, '{}', { ok: false, errors: [] }],
    ['from something else', 502, '<html>', { ok: false, errors: [] }],
  ])('%s', (_name, status, answer, expected) => {
    expect(uploadOutcome(status, answer)).toEqual(expected);
  });
});
