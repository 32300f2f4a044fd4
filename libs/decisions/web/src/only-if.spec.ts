import { castVoteInput } from '@tranche/decisions/domain/cast-vote.ts';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { onlyIf } from './only-if.ts';

const id = '0198a000-0000-7000-8000-000000000001';

describe('a field that is shown only for some choices', () => {
  const optionOfYes = onlyIf('optionId', ({ value }) => value === 'yes');

  it.each([
    ['stays where the form shows it', { value: 'yes', optionId: id, comment: 'Good.' }, { value: 'yes', optionId: id, comment: 'Good.' }],
    ['is left out where the form hides it', { value: 'no', optionId: id, comment: 'Too early.' }, { value: 'no', comment: 'Too early.' }],
    ['may be empty where it is shown', { value: 'yes' }, { value: 'yes' }],
    ['may be empty where it is hidden', { value: 'abstain' }, { value: 'abstain' }],
    ['is left out as long as nothing was chosen', { optionId: id }, {}],
  ])('%s', (_, typed, input) => {
    expect(optionOfYes(typed)).toEqual(input);
  });

  it('leaves what was typed as it is, so that the field is filled again when it is shown again', () => {
    const typed = { value: 'no', optionId: id };
    optionOfYes(typed);
    expect(typed).toEqual({ value: 'no', optionId: id });
  });

  it('is left out before the input is checked: a vote against names no option', () => {
    const vote = givenSchema(castVoteInput, { decisionId: id, seatId: id, expectedVersion: 3 }, optionOfYes);
    expect(vote.parse({ value: 'no', optionId: 'of an older draft', comment: 'Too early.' })).toEqual({ value: 'no', comment: 'Too early.', decisionId: id, seatId: id, expectedVersion: 3 });
  });
});
