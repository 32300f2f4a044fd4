import fc from 'fast-check';
import { aBallot, aDivision, aSeat, aVote, projectBoard } from '@tranche/decisions/testing/ballots.ts';
import { voteCases } from '@tranche/decisions/testing/vote-cases.ts';
import { votingRules } from '@tranche/organisation/domain/bodies.ts';
import { example } from '@tranche/shared/testing/examples.ts';
import { entitledVoices, voteOf } from './ballot.ts';
import { dissentFrom } from './dissent.ts';
import { tally } from './tally.ts';
import { voteValues, type VotingRule } from './voting-rules.ts';

interface Inputs { seats: number; yes: number; no: number; abstain: number; rule: VotingRule }
interface Expected { quorumNeeded: number; quorum: boolean; outcome: string }

describe('tally', () => {
  it.each(['simple', 'tie', 'noQuorum', 'unanimousAbstain', 'consentAbstain', 'twoThirds', 'absolute'])('worked example vote-%s', (name) => {
    const { inputs, expected } = example<Inputs, Expected>(`vote-${name}`);
    const result = tally(aBallot({ rule: inputs.rule, ...aDivision(inputs.seats, inputs.yes, inputs.no, inputs.abstain) }));
    expect({ quorumNeeded: result.quorumNeeded, quorum: result.quorum, outcome: result.outcome }).toEqual(expected);
  });

  it.each(voteCases().flatMap((each) => votingRules.map((rule) => ({ ...each, rule, outcome: each.expected[rule] }))))(
    '$yes yes, $no no, $abstain abstentions of $entitled, $rule: $outcome (cases C-072)',
    ({ entitled, yes, no, abstain, rule, quorumNeeded, outcome }) => {
      expect(tally(aBallot({ rule, ...aDivision(entitled, yes, no, abstain) }))).toMatchObject({ entitled, yes, no, abstain, quorumNeeded, outcome });
    },
  );

  it('takes the quorum that the body has set before two thirds', () => {
    expect(tally(aBallot({ quorum: 2, ...aDivision(5, 2, 0, 0) }))).toMatchObject({ quorumNeeded: 2, quorum: true, outcome: 'approved' });
  });

  it('gives no quorum to a ballot without any entitled person', () => {
    expect(tally(aBallot({ seats: [] }))).toMatchObject({ entitled: 0, quorum: false, outcome: 'noQuorum' });
  });
});

describe('one person, one vote (SD7)', () => {
  const seats = [aSeat('executive', 1), aSeat('seniorUser', 2, { personId: 'person:executive' }), aSeat('seniorSupplier', 3)];

  it('counts persons for the quorum, not seats', () => {
    expect(tally(aBallot({ seats, votes: [aVote('executive', 'yes')] }))).toMatchObject({ entitled: 2, quorumNeeded: 2, quorum: false });
  });

  it('counts the seat named first only', () => {
    const votes = [aVote('executive', 'yes'), aVote('seniorUser', 'yes', { castById: 'person:executive' }), aVote('seniorSupplier', 'no')];
    expect(tally(aBallot({ seats, votes }))).toMatchObject({ yes: 1, no: 1, outcome: 'rejected', basis: 'tie' });
  });

  it('knows the Executive also when another seat of that person is named first', () => {
    const userFirst = [aSeat('seniorUser', 1, { personId: 'person:executive' }), aSeat('executive', 2), aSeat('seniorSupplier', 3), aSeat('member', 4)];
    const votes = [aVote('seniorUser', 'no', { castById: 'person:executive' }), aVote('seniorSupplier', 'yes'), aVote('member', 'yes')];
    expect(tally(aBallot({ seats: userFirst, votes }))).toMatchObject({ outcome: 'rejected', basis: 'executiveVeto' });
  });
});

describe('conflict of interest (SD10)', () => {
  it('counts the excluded seat neither for the quorum nor for the majority', () => {
    const votes = [aVote('executive', 'yes'), aVote('seniorUser', 'no'), aVote('seniorSupplier', 'no')];
    expect(tally(aBallot({ rule: 'absolute', votes: votes.slice(0, 2), conflicts: ['person:seniorUser', 'person:seniorSupplier'] })))
      .toMatchObject({ entitled: 1, quorumNeeded: 1, present: 1, yes: 1, no: 0, outcome: 'approved' });
  });

  it('does not count what a deputy in conflict has cast', () => {
    const votes = [aVote('executive', 'yes', { castById: 'person:deputy', deputyForId: 'person:executive' }), aVote('seniorUser', 'yes')];
    expect(tally(aBallot({ votes, conflicts: ['person:deputy'] }))).toMatchObject({ entitled: 3, present: 1, outcome: 'noQuorum' });
  });
});

describe('Executive (SD8)', () => {
  const against = [aVote('executive', 'no', { comment: 'too early' }), aVote('seniorUser', 'yes'), aVote('seniorSupplier', 'yes')];

  it('never approves against the Executive', () => {
    expect(tally(aBallot({ votes: against }))).toMatchObject({ yes: 2, no: 1, outcome: 'rejected', basis: 'executiveVeto' });
  });

  it('lets a deputy of the Executive speak for the seat', () => {
    const votes = [aVote('executive', 'no', { castById: 'person:deputy', deputyForId: 'person:executive' }), ...against.slice(1)];
    expect(tally(aBallot({ votes }))).toMatchObject({ outcome: 'rejected', basis: 'executiveVeto' });
  });

  it('holds no abstention of the Executive against an approval', () => {
    expect(tally(aBallot({ votes: [aVote('executive', 'abstain'), ...against.slice(1)] }))).toMatchObject({ outcome: 'approved', basis: 'rule' });
  });

  it('lets the Executive decide alone where the body says so, and keeps the advice as dissent', () => {
    const ballot = aBallot({ executiveDecides: true, rule: 'unanimous', votes: [aVote('executive', 'yes'), aVote('seniorUser', 'no', { comment: 'Users are not ready.' })] });
    const result = tally(ballot);
    expect(result).toMatchObject({ outcome: 'approved', basis: 'executiveDecides' });
    expect(dissentFrom(ballot, result)).toEqual([{ seatId: 'seat:seniorUser', castById: 'person:seniorUser', comment: 'Users are not ready.' }]);
  });

  it.each([['no', 'rejected'], ['abstain', 'rejected'], [undefined, 'noQuorum']] as const)('decides alone: Executive %s → %s', (value, outcome) => {
    const votes = [...(value ? [aVote('executive', value)] : []), aVote('seniorUser', 'yes'), aVote('seniorSupplier', 'yes')];
    expect(tally(aBallot({ executiveDecides: true, votes })).outcome).toBe(outcome);
  });

  it('approves against no Executive, whatever rule, votes and settings', () => {
    const value = fc.option(fc.constantFrom(...voteValues), { nil: undefined });
    fc.assert(fc.property(fc.constantFrom(...votingRules), fc.boolean(), fc.boolean(), fc.tuple(value, value, value), (rule, castingVote, executiveDecides, values) => {
      const roles = projectBoard().map((seat) => seat.role);
      const ballot = aBallot({ rule, castingVote, executiveDecides, votes: roles.flatMap((role, index) => (values[index] ? [aVote(role, values[index])] : [])) });
      const result = tally(ballot);
      const executive = entitledVoices(ballot).find((voice) => voice.isExecutive);
      expect(result.outcome === 'approved' && executive && voteOf(ballot, executive)?.value === 'no').toBeFalsy();
      expect(result.outcome === 'approved' && result.yes === 0).toBe(false);
    }));
  });
});

describe('tie (edge case 32)', () => {
  const seats = [...projectBoard(), aSeat('member', 4)];
  const tied = (executive: 'yes' | 'no' | 'abstain') => {
    const other = executive === 'yes' ? 'no' : 'yes';
    const rest = executive === 'abstain' ? [aVote('seniorUser', 'yes'), aVote('seniorSupplier', 'no')] : [aVote('seniorUser', executive), aVote('seniorSupplier', other), aVote('member', other)];
    return [aVote('executive', executive), ...rest];
  };

  it.each([
    [false, 'yes', 'rejected', 'tie'],
    [true, 'yes', 'approved', 'castingVote'],
    [true, 'no', 'rejected', 'castingVote'],
    [true, 'abstain', 'rejected', 'tie'],
  ] as const)('casting vote %s, Executive %s: %s', (castingVote, executive, outcome, basis) => {
    expect(tally(aBallot({ seats, castingVote, votes: tied(executive) }))).toMatchObject({ outcome, basis });
  });

  it('gives the casting vote no weight under other rules', () => {
    expect(tally(aBallot({ seats, castingVote: true, rule: 'absolute', votes: tied('yes') }))).toMatchObject({ outcome: 'rejected', basis: 'rule' });
  });
});

describe('options', () => {
  const seats = [aSeat('a', 1), aSeat('b', 2), aSeat('c', 3), aSeat('d', 4), aSeat('e', 5)];
  const yesFor = (role: string, optionId: string | null) => aVote(role, 'yes', { optionId });

  it('chooses the option with most yes votes; a yes without an option is for the recommended one', () => {
    const votes = [yesFor('a', null), yesFor('b', 'option:x'), yesFor('c', 'option:x'), yesFor('d', 'option:y')];
    expect(tally(aBallot({ seats, votes, recommendedOptionId: 'option:x' }))).toMatchObject({ outcome: 'approved', chosenOptionId: 'option:x', yes: 4 });
  });

  it('counts yes and no for the rule, whatever option a yes is for', () => {
    const votes = [yesFor('a', 'option:x'), yesFor('b', 'option:x'), yesFor('c', 'option:y'), aVote('d', 'no')];
    expect(tally(aBallot({ seats, votes }))).toMatchObject({ yes: 3, no: 1, outcome: 'approved', basis: 'rule', chosenOptionId: 'option:x' });
  });

  it('keeps who preferred another option as dissent', () => {
    const ballot = aBallot({ seats, votes: [yesFor('a', 'option:x'), yesFor('b', 'option:x'), yesFor('c', 'option:y'), aVote('d', 'abstain')] });
    expect(dissentFrom(ballot, tally(ballot)).map((each) => each.seatId)).toEqual(['seat:c']);
  });

  it('leaves equal favourites undecided', () => {
    const votes = [yesFor('a', 'option:x'), yesFor('b', 'option:x'), yesFor('c', 'option:y'), yesFor('d', 'option:y')];
    expect(tally(aBallot({ seats, votes, rule: 'consent' }))).toMatchObject({ outcome: 'rejected', basis: 'optionsTied' });
  });

  it('lets the casting vote choose between equal favourites', () => {
    const board = [...projectBoard(), aSeat('member', 4)];
    const votes = [yesFor('executive', 'option:x'), yesFor('seniorUser', 'option:x'), yesFor('seniorSupplier', 'option:y'), yesFor('member', 'option:y')];
    expect(tally(aBallot({ seats: board, votes, castingVote: true }))).toMatchObject({ outcome: 'approved', chosenOptionId: 'option:x' });
    expect(tally(aBallot({ seats: board, votes }))).toMatchObject({ outcome: 'rejected', basis: 'optionsTied' });
  });

  it('approves no other option than the one the Executive is for', () => {
    const votes = [yesFor('executive', 'option:x'), yesFor('seniorUser', 'option:y'), yesFor('seniorSupplier', 'option:y')];
    expect(tally(aBallot({ votes }))).toMatchObject({ outcome: 'rejected', basis: 'executiveVeto' });
  });
});
