import { Injectable } from '@nestjs/common';
import { setDecisionOptions, type OptionChange, type SetDecisionOptionsInput } from '@tranche/decisions/domain/set-decision-options.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Decision, DecisionOption } from './decision.entity.ts';
import { createOption } from './draft-decision.use-case.ts';
import { lockDecision } from './locked-decision.ts';

@Injectable()
export class SetDecisionOptions {
  constructor(private readonly unit: UnitOfWork, private readonly db: Database) {}

  execute(input: SetDecisionOptionsInput): Promise<Result<{ decisionId: string }>> {
    return this.unit.run('setDecisionOptions', async (work) => {
      const locked = await lockDecision(work, this.db, input.decisionId, 'update', input.expectedVersion);
      if (!locked) return refused('notFound', ['decisionId']);
      const { decision, facts } = locked;
      const verdict = setDecisionOptions(input, { state: decision.state, recommendedOptionId: decision.recommendedOptionId ?? null, optionIds: facts.optionIds, hasSubject: facts.subjectKind !== null });
      if (!verdict.ok) return verdict;
      const { options, ...change } = verdict.value.change;
      // Options are part of what a version means: whoever read the old ones must not change or submit the new ones unseen.
      work.em.assign(decision, { ...change, updatedAt: work.now });
      await writeOptions(work, decision, options, facts.optionIds);
      return ok({ decisionId: decision.id });
    });
  }
}

async function writeOptions(work: Work, decision: Decision, options: readonly OptionChange[], known: readonly string[]): Promise<void> {
  for (const { id, ...values } of options) {
    const present = id === null ? undefined : await work.find(DecisionOption, id);
    if (present) work.em.assign(present, values);
    else createOption(work, decision, values);
  }
  for (const id of known.filter((each) => !options.some((option) => option.id === each))) {
    const gone = await work.find(DecisionOption, id);
    if (gone) gone.archivedAt = work.now;
  }
}
