import type { Vote } from './ballot.ts';

/** The option that a ballot favours; `id` is null when no option is recommended and nobody named one: the vote is on the question itself. */
export interface Favourite {
  readonly id: string | null;
}

/**
 * The option with most yes votes; a yes without an option is for the recommended one.
 * Equal favourites are told apart by the vote of the seat with the casting vote, if it is given; otherwise they stay tied.
 */
export function favouriteOption(votes: readonly Vote[], recommendedOptionId: string | null, casting: Vote | undefined): Favourite | 'tied' | 'none' {
  const optionOf = (vote: Vote) => vote.optionId ?? recommendedOptionId;
  const groups = [...Map.groupBy(votes.filter((vote) => vote.value === 'yes'), optionOf)];
  const most = Math.max(0, ...groups.map(([, group]) => group.length));
  const leaders = groups.filter(([, group]) => group.length === most).map(([id]) => ({ id }));
  if (leaders.length <= 1) return leaders[0] ?? 'none';
  return (casting?.value === 'yes' && leaders.find(({ id }) => id === optionOf(casting))) || 'tied';
}
