import { entitledVoices, voteOf, type Ballot, type Vote } from './ballot.ts';
import type { DecisionOutcome } from './decision.ts';
import { favouriteOption } from './favourite-option.ts';
import { carries, quorumNeeded, type VotingRule } from './voting-rules.ts';

/** What settled the outcome, in the words of the rules in domain.md 4. */
export const tallyBases = [
  'rule', 'noYes', 'tie', 'optionsTied', 'castingVote', 'executiveVeto', 'executiveDecides', 'executiveMissing', 'quorumMissing',
] as const;
export type TallyBasis = (typeof tallyBases)[number];

/** The outcome with the sum that it was made from (cases C-072). All counts are persons. */
export interface Tally {
  readonly rule: VotingRule;
  readonly entitled: number;
  readonly quorumNeeded: number;
  readonly present: number;
  readonly quorum: boolean;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly outcome: DecisionOutcome | 'noQuorum';
  readonly basis: TallyBasis;
  readonly chosenOptionId: string | null;
}

type Verdict = Pick<Tally, 'outcome' | 'basis' | 'chosenOptionId'>;

const rejected = (basis: TallyBasis): Verdict => ({ outcome: 'rejected', basis, chosenOptionId: null });

/**
 * Counts the ballot as it stands; used for the closing and for the preview before it.
 * Persons count, not seats (SD7); abstentions count for the quorum only; never an approval against the Executive (SD8).
 */
export function tally(ballot: Ballot): Tally {
  const voices = entitledVoices(ballot);
  const votes = voices.flatMap((voice) => voteOf(ballot, voice) ?? []);
  const executive = voices.find((voice) => voice.isExecutive);
  const executiveVote = executive && voteOf(ballot, executive);
  const count = (value: Vote['value']) => votes.filter((vote) => vote.value === value).length;
  const needed = ballot.executiveDecides ? 1 : quorumNeeded(voices.length, ballot.quorum);
  const present = votes.length;
  const quorum = ballot.executiveDecides ? executiveVote !== undefined : present > 0 && present >= needed;
  return {
    rule: ballot.rule, entitled: voices.length, quorumNeeded: needed, present, quorum,
    yes: count('yes'), no: count('no'), abstain: count('abstain'),
    ...verdict(ballot, votes, executiveVote, quorum, voices.length),
  };
}

function verdict(ballot: Ballot, votes: readonly Vote[], executive: Vote | undefined, quorum: boolean, entitled: number): Verdict {
  if (!quorum) return { outcome: 'noQuorum', basis: ballot.executiveDecides ? 'executiveMissing' : 'quorumMissing', chosenOptionId: null };
  if (ballot.executiveDecides) return byExecutive(ballot, executive);
  return unlessAgainstExecutive(ballot, executive, byRule(ballot, votes, executive, entitled));
}

/** SD8 with `executiveDecides`: the other seats advise. */
function byExecutive(ballot: Ballot, executive: Vote | undefined): Verdict {
  if (executive?.value !== 'yes') return rejected('executiveDecides');
  return { outcome: 'approved', basis: 'executiveDecides', chosenOptionId: executive.optionId ?? ballot.recommendedOptionId };
}

/** The rule says whether the proposal is approved; most yes votes say which option of it. */
function byRule(ballot: Ballot, votes: readonly Vote[], executive: Vote | undefined, entitled: number): Verdict {
  const count = (value: Vote['value']) => votes.filter((vote) => vote.value === value).length;
  const division = { entitled, yes: count('yes'), no: count('no'), abstain: count('abstain') };
  const favourite = favouriteOption(votes, ballot.recommendedOptionId, ballot.castingVote ? executive : undefined);
  if (favourite === 'none') return rejected('noYes');
  if (carries(ballot.rule, division)) return favourite === 'tied' ? rejected('optionsTied') : { outcome: 'approved', basis: 'rule', chosenOptionId: favourite.id };
  if (ballot.rule !== 'simple' || division.yes !== division.no) return rejected('rule');
  return favourite === 'tied' ? rejected('tie') : byCastingVote(ballot, executive, favourite.id);
}

/** A tie is a rejection unless the body gives its Executive a casting vote and the Executive did not abstain. */
function byCastingVote(ballot: Ballot, executive: Vote | undefined, optionId: string | null): Verdict {
  if (!ballot.castingVote || !executive || executive.value === 'abstain') return rejected('tie');
  return executive.value === 'yes' ? { outcome: 'approved', basis: 'castingVote', chosenOptionId: optionId } : rejected('castingVote');
}

function unlessAgainstExecutive(ballot: Ballot, executive: Vote | undefined, result: Verdict): Verdict {
  if (result.outcome !== 'approved' || !executive || executive.value === 'abstain') return result;
  const wanted = executive.optionId ?? ballot.recommendedOptionId;
  return executive.value === 'no' || wanted !== result.chosenOptionId ? rejected('executiveVeto') : result;
}
