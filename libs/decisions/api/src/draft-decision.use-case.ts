import { Injectable } from '@nestjs/common';
import type { Evidence } from '@tranche/decisions/domain/decision.ts';
import type { DecisionOption as DecisionOptionState } from '@tranche/decisions/domain/decision-option.ts';
import { draftDecision, type DraftDecisionInput, type DraftedDecision } from '@tranche/decisions/domain/draft-decision.ts';
import { bodyById, bodyOfScope, nextKey, scopeById, type ScopeFacts, type ScopeKind } from '@tranche/organisation/api/offers.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Decision, DecisionOption } from './decision.entity.ts';
import { linkRefusals } from './supersession.ts';

/** Kind of the body that decides about a scope. */
export const bodyKinds: Readonly<Record<ScopeKind, string>> = { project: 'projectBoard', programme: 'programmeBoard', portfolio: 'portfolioBoard' };

@Injectable()
export class DraftDecision {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: DraftDecisionInput): Promise<Result<{ decisionId: string }>> {
    return this.unit.run('draftDecision', async (work) => {
      const scope = await scopeById(work, input.scopeId);
      if (!scope) return refused('notFound', ['scopeId']);
      if (input.bodyId && !(await bodyById(work, input.bodyId))) return refused('notFound', ['bodyId']);
      const bodyOfScopeId = (await bodyOfScope(work, scope.id, bodyKinds[scope.kind]))?.id ?? null;
      const verdict = draftDecision(input, { authorId: work.actor.personId, today: work.today, bodyOfScopeId });
      if (!verdict.ok) return verdict;
      const decision = await createDecision(work, scope, verdict.value.change);
      if (input.supersedesId) {
        const link = await linkRefusals(work, input.supersedesId, { id: decision.id, scopeId: scope.id, state: 'draft', outcome: null, supersedesId: null });
        if (!link.ok) return link;
      }
      for (const option of verdict.value.options) createOption(work, decision, option);
      work.emit('DecisionDrafted', { decisionId: decision.id, scopeId: scope.id });
      work.touches(scope.id);
      return ok({ decisionId: decision.id });
    });
  }
}

/** A row of the log with its key; written at once, since its options and seats refer to it. */
export async function createDecision(work: Work, scope: ScopeFacts, values: DraftedDecision & { readonly evidence?: readonly Evidence[]; readonly subjectKind?: string; readonly subjectId?: string }): Promise<Decision> {
  const id = newId(work.now);
  const key = await nextKey(work, scope.key, 'D', 'decision', id);
  const decision = work.create(Decision, { criteria: [], evidence: [], executiveDecides: false, castingVote: false, ...values, id, key });
  await work.flush();
  return decision;
}

export function createOption(work: Work, decision: Decision, option: Omit<DecisionOptionState, 'id'>): DecisionOption {
  return work.create(DecisionOption, { ...option, scopeId: decision.scopeId, decisionId: decision.id, archivedAt: null });
}
