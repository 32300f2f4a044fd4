import { entryOfLine, type QuickEntry } from './quick-line.ts';

const entry = (kind: string, letter: string) => ({ kind, letter }) as QuickEntry;
const entries = [entry('risk', 'r'), entry('action', 'a'), entry('concern', '!')];

describe('first letter of the quick line', () => {
  it.each([
    ['r Lieferung verspätet', 'risk', 'Lieferung verspätet'],
    ['  R Lieferung', 'risk', 'Lieferung'],
    ['! Ich mache mir Sorgen', 'concern', 'Ich mache mir Sorgen'],
    ['a ', 'action', ''],
  ])('%s', (line, kind, text) => {
    expect(entryOfLine(line, entries)).toEqual({ entry: entries.find((each) => each.kind === kind), text });
  });

  it.each(['risiko', 'r', 'x etwas', ''])('waits at "%s"', (line) => {
    expect(entryOfLine(line, entries)).toBeUndefined();
  });
});
