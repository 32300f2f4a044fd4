import type { Day } from '@tranche/shared/domain/day.ts';
import { textOf, type QuickToken, type Span } from '@tranche/shared/domain/quick-line.ts';
import { collectQuickValues, meaningOf, quickOwner, type QuickOwner, type TokenReading } from '@tranche/shared/domain/quick-values.ts';
import type { TypedDayFacts } from '@tranche/shared/domain/typed-day.ts';
import type { NamedPerson } from '@tranche/shared/domain/typed-person.ts';
import type { IssueType, Priority } from './issue.ts';

export interface QuickIssueFacts extends TypedDayFacts {
  /** Those who may own the issue, the nearest first. Without the list, a name is taken as typed and resolved later. */
  readonly people?: readonly NamedPerson[];
}

/** What a line says about an issue; `null` = not said. */
export interface QuickIssueValues extends QuickOwner {
  readonly scopeKey: string | null;
  readonly type: IssueType | null;
  readonly priority: Priority | null;
  readonly dueOn: Day | null;
  readonly costImpact: string | null;
  readonly currency: string | null;
  readonly daysImpact: number | null;
}

export interface QuickIssue {
  readonly kind: 'issue';
  readonly text: string;
  readonly tokens: readonly QuickToken[];
  readonly unknown: readonly Span[];
  readonly values: QuickIssueValues;
}

const priorityWords: Readonly<Record<Priority, readonly string[]>> = {
  must: ['muss', 'must'], should: ['soll', 'sollte', 'should'], could: ['kann', 'könnte', 'could'], wontNow: ['später', 'wont', 'later'],
};

const typeWords: Readonly<Record<IssueType, readonly string[]>> = {
  requestForChange: ['änderung', 'änderungsantrag', 'change', 'rfc'],
  offSpecification: ['abweichung', 'spezifikationsabweichung', 'off-specification', 'offspec'],
  problemConcern: ['problem', 'anliegen', 'concern'],
  externalEvent: ['extern', 'ereignis', 'external'],
  businessOpportunity: ['gelegenheit', 'opportunity'],
};

const nothing: QuickIssueValues = { scopeKey: null, type: null, priority: null, ownerName: null, ownerId: null, ownerIsMe: false, dueOn: null, costImpact: null, currency: null, daysImpact: null };

/** Reads a line such as `Schnittstelle liefert falsche Daten !muss @kraus bis 30.11. #abweichung` (ux.md 4.3). */
export function readQuickIssue(typed: string, facts: QuickIssueFacts): QuickIssue {
  const { words, tokens, unknown, values } = collectQuickValues(typed, facts, nothing, (token) => valueOf(token, facts));
  return { kind: 'issue', text: textOf(words), tokens, unknown, values };
}

function valueOf(token: QuickToken, facts: QuickIssueFacts): TokenReading<QuickIssueValues> {
  switch (token.type) {
    case 'scope': return { scopeKey: token.key };
    case 'day': return { dueOn: token.day };
    case 'money': return { costImpact: token.amount, currency: token.currency };
    case 'days': return { daysImpact: token.days };
    case 'person': return quickOwner(token, facts.people);
    case 'mark': {
      const priority = meaningOf(priorityWords, token.word);
      return priority ? { priority } : 'unknown';
    }
    case 'tag': {
      const type = meaningOf(typeWords, token.tag);
      return type ? { type } : 'unknown';
    }
    // "30 % der Tests scheitern" is what happened, not an estimate.
    case 'percent':
    case 'scale': return 'text';
  }
}
