import fs from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { gmppQuestions } from './gmpp.ts';
import { nycQuestions } from './nyc.ts';
import type { Sources } from './questions.ts';

export interface Fact {
  readonly id: string;
  readonly dataset: string;
  readonly question: string;
  readonly answer: unknown;
}

export interface Verdict {
  readonly fact: Fact;
  /** `notAskable`: no import reads this data set yet. */
  readonly verdict: 'equal' | 'different' | 'notAskable';
  readonly got?: unknown;
}

const questions = new Map([...gmppQuestions, ...nycQuestions]);

export function factsIn(file: string): readonly Fact[] {
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Fact[];
}

/** Asks the product every question that it can be asked, one after the other. */
export async function askAll(facts: readonly Fact[], sources: Sources): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const fact of facts) {
    const question = questions.get(fact.id);
    if (!question) verdicts.push({ fact, verdict: 'notAskable' });
    else verdicts.push(await judged(fact, question(sources)));
  }
  return verdicts;
}

async function judged(fact: Fact, asked: Promise<unknown>): Promise<Verdict> {
  const got = await asked.catch((error: Error) => error.message);
  return { fact, verdict: isDeepStrictEqual(JSON.parse(JSON.stringify(got)), fact.answer) ? 'equal' : 'different', got };
}
