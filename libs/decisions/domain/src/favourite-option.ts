import type { Vote } from './ballot.ts';

export interface Favourite {
  /** Null when the ballot has no recommended option and nobody named one: the vote is on the question itself. */
  readonly optionId: string | null;
  readonly yes: number;
  /** Yes votes for other options. */
  readonly elsewhere: number;
}

/**
 * The option with most yes votes; a yes without an option is for the recommended one.
 * Equal favourites are told apart by the vote of the seat with the casting vote, if it is given; otherwise they stay tied.
 */
export function favouriteOption(votes: readonly Vote[], recommendedOptionId: string | null, casting: Vote | undefined): Favourite | 'tied' | 'none' {
  const optionOf = (vote: Vote) => vote.optionId ?? recommendedOptionId;
  const yes = votes.filter((vote) => vote.value === 'yes');
  const byOption = [...Map.groupBy(yes, optionOf)].map(([optionId, group]) => ({ optionId, yes: group.length, elsewhere: yes.length - group.length }));
  const most = Math.max(0, ...byOption.map((each) => each.yes));
  const leaders = byOption.filter((each) => each.yes === most);
  if (leaders.length <= 1) return leaders[0] ?? 'none';
  return (casting?.value === 'yes' && leaders.find((each) => each.optionId === optionOf(casting))) || 'tied';
}
