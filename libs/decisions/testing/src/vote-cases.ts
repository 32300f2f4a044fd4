import fs from 'node:fs';
import path from 'node:path';
import type { VotingRule } from '@tranche/decisions/domain/voting-rules.ts';

/** A division of a body and the outcome under each rule (SOURCE.md). */
export interface VoteCase {
  readonly entitled: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly quorumNeeded: number;
  readonly expected: Readonly<Record<VotingRule, 'approved' | 'rejected' | 'noQuorum'>>;
}

const file = path.resolve(import.meta.dirname, 'votes.json');

export function voteCases(): readonly VoteCase[] {
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as { cases: VoteCase[] }).cases;
}
