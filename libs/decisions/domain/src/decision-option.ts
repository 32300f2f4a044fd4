import type { Language } from '@tranche/shared/domain/language.ts';

export interface Criterion {
  /** Stable within its decision; scores refer to it. */
  readonly key: string;
  readonly name: string;
  /** 1–100; only the proportion between weights matters. */
  readonly weight: number;
}

export interface Score {
  readonly criterionKey: string;
  /** 1 (poor) to 5 (very good). */
  readonly value: number;
}

export interface DecisionOption {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly pros: string;
  readonly cons: string;
  readonly amount: string | null;
  readonly currency: string | null;
  /** The option to leave things as they are, offered automatically (domain.md 2.7). */
  readonly doNothing: boolean;
  readonly position: number;
  readonly scores: readonly Score[];
}

/** Title of the option that each decision starts with, in the language of the record. */
export const doNothingTitle: Readonly<Record<Language, string>> = { de: 'Nichts tun', en: 'Do nothing' };
