import * as z from 'zod';
import { cleared, givenSchema, numbered } from './given-schema.ts';

const id = '0198a000-0000-7000-8000-000000000001';
const older = '0198a000-0000-7000-8000-000000000002';
const vote = z.strictObject({ seatId: z.uuid(), expectedVersion: z.int(), value: z.enum(['yes', 'no']), option: z.int().nullish() });

describe('a form of which something is given', () => {
  it('adds what is given', () => {
    expect(givenSchema(vote, { seatId: id, expectedVersion: 3 }).parse({ value: 'yes' })).toEqual({ seatId: id, expectedVersion: 3, value: 'yes' });
  });

  it('puts what is given over what an older draft says', () => {
    expect(givenSchema(vote, { seatId: id, expectedVersion: 3 }).parse({ value: 'yes', seatId: older, expectedVersion: 2 })).toEqual({ seatId: id, expectedVersion: 3, value: 'yes' });
  });

  it('brings what was typed into the form of the input before it is checked', () => {
    expect(givenSchema(vote, { seatId: id, expectedVersion: 3 }, numbered('option')).parse({ value: 'yes', option: '0' })).toEqual({ seatId: id, expectedVersion: 3, value: 'yes', option: 0 });
  });

  it('names what is missing as the schema itself does', () => {
    expect(givenSchema(vote, { seatId: id, expectedVersion: 3 }).safeParse({}).error?.issues.map(({ path }) => path)).toEqual([['value']]);
  });
});

describe('fields that may be emptied', () => {
  it('are sent as null when nothing is left in them, and only they', () => {
    expect(cleared({ title: 'A', owner: 'Kira' }, ['owner', 'dueOn'])).toEqual({ title: 'A', owner: 'Kira', dueOn: null });
  });
});

describe('a number that was chosen as text', () => {
  it('stays absent when nothing was chosen', () => {
    expect(numbered('option')({ value: 'yes' })).toEqual({ value: 'yes' });
  });
});
