import { changedFields } from './changed-fields.ts';

describe('what a person changed in a form', () => {
  it.each([
    ['nothing', { title: 'A', owner: '' }, { title: 'A', owner: '' }, {}],
    ['one field', { title: 'A', owner: '' }, { title: 'B', owner: '' }, { title: 'B' }],
    ['a field that was emptied', { title: 'A', owner: 'Kira' }, { title: 'A', owner: '' }, { owner: '' }],
    ['a row in a list', { rows: [{ text: 'A' }, { text: 'B' }] }, { rows: [{ text: 'A' }, { text: 'C' }] }, { rows: [{ text: 'A' }, { text: 'C' }] }],
    ['a row less', { rows: [{ text: 'A' }, { text: 'B' }] }, { rows: [{ text: 'A' }] }, { rows: [{ text: 'A' }] }],
    ['a field that only came with typing', { title: 'A' }, { title: 'A', note: 'x' }, { note: 'x' }],
  ])('%s', (_name, initial, values, changed) => {
    expect(changedFields(initial, values)).toEqual(changed);
  });
});
