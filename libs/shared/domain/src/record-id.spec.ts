import { isRecordId } from './record-id.ts';

describe('the id of a record', () => {
  it.each([['019aaaaa-0000-7000-8000-000000000001', true], ['P-3/R-1', false], ['019aaaaa', false], [null, false], [7, false]])('%s: %s', (value, expected) => {
    expect(isRecordId(value)).toBe(expected);
  });
});
