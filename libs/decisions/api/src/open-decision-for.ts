import type { ConflictCategory, DecisionKind } from '@tranche/decisions/domain/decision.ts';
import { doNothingTitle } from '@tranche/decisions/domain/decision-option.ts';
import { draftDecision } from '@tranche/decisions/domain/draft-decision.ts';
import { scopeById } from '@tranche/organisation/api/offers.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { DecisionConflict, type Decision } from './decision.entity.ts';
import { createDecision, createOption } from './draft-decision.use-case.ts';

export interface DecisionRequest {
  readonly scopeId: string;
  readonly kind: DecisionKind;
  /** The record that the decision takes effect on; its capability provides the `DecisionSubject` of this kind. */
  readonly subject: { readonly kind: string; readonly id: string };
  readonly question: string;
  readonly context?: string;
  readonly language: Language;
  /** Exactly one of both. */
  readonly bodyId?: string | null;
  readonly deciderId?: string | null;
  readonly dueOn: Day;
  readonly recommendation: string;
  /** What can be chosen beside doing nothing, the recommended one first. */
  readonly options: readonly { readonly title: string; readonly description?: string }[];
  readonly evidence?: Decision['evidence'];
  /** Persons who may not take part, such as the requester of a change (SD3). */
  readonly conflicts?: readonly { readonly personId: string; readonly category: ConflictCategory }[];
  readonly effectiveFrom?: Day | null;
}

/** A decision that is prepared as far as its matter prepares it; the caller submits it in the same transaction. */
export async function prepareFor(work: Work, request: DecisionRequest): Promise<Result<{ decision: Decision; recommendedOptionId: string }>> {
  const scope = await scopeById(work, request.scopeId);
  if (!scope) return refused('notFound', ['scopeId']);
  const { bodyId, deciderId, dueOn, effectiveFrom, question, context, kind, language } = request;
  const drafted = draftDecision({ scopeId: scope.id, question, context, kind, language, bodyId, deciderId, dueOn, effectiveFrom }, { authorId: work.actor.personId, today: work.today, bodyOfScopeId: null });
  if (!drafted.ok) return drafted;
  const decision = await createDecision(work, scope, {
    ...drafted.value.change, state: 'preparing', evidence: request.evidence ?? [], subjectKind: request.subject.kind, subjectId: request.subject.id,
  });
  const titles = [...request.options, { title: doNothingTitle[language] }];
  const options = titles.map(({ title, ...more }, index) => createOption(work, decision, {
    title, description: 'description' in more ? (more.description ?? '') : '', pros: '', cons: '', amount: null, currency: null,
    doNothing: index === titles.length - 1, position: index + 1, scores: [],
  }));
  for (const conflict of request.conflicts ?? []) work.create(DecisionConflict, { ...conflict, note: '', scopeId: scope.id, decisionId: decision.id });
  await work.flush();
  const [first] = options;
  return first ? ok({ decision, recommendedOptionId: first.id }) : refused('decision.optionsTooFew', ['options'], { count: 0 });
}
