import { castVoteInput } from '@tranche/decisions/domain/cast-vote.ts';
import { setDecisionOptionsInput } from '@tranche/decisions/domain/set-decision-options.ts';
import { formWith } from './form-with.ts';

const id = '0198a000-0000-7000-8000-000000000001';

describe('a form whose record is given', () => {
  const vote = formWith(castVoteInput, { decisionId: id, seatId: id, expectedVersion: 3 }, { optionId: (values) => values['value'] === 'yes' });

  it('adds ids and version, also over those of an older draft', () => {
    expect(vote.parse({ value: 'yes', optionId: id, comment: '' })).toEqual({ value: 'yes', optionId: id, decisionId: id, seatId: id, expectedVersion: 3 });
  });

  it('leaves out what the form does not show', () => {
    expect(vote.parse({ value: 'no', optionId: id, comment: 'Too early.' })).toEqual({ value: 'no', comment: 'Too early.', decisionId: id, seatId: id, expectedVersion: 3 });
  });

  it('counts empty fields of nested rows as absent and still names what is missing', () => {
    const options = formWith(setDecisionOptionsInput, { decisionId: id, expectedVersion: 1 });
    const parsed = options.safeParse({ options: [{ id: '', title: 'A', amount: '', currency: 'EUR', scores: [] }, { id: '', title: '', amount: '', currency: 'EUR', scores: [] }], criteria: [], evidence: [] });
    expect(parsed.error?.issues.map((issue) => issue.path)).toEqual([['options', 1, 'title']]);
  });
});
