import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { draftDecisionInput, type DraftDecisionInput as DraftValues } from '@tranche/decisions/domain/draft-decision.ts';
import { decideInput, type DecideInput as DecideValues } from '@tranche/decisions/domain/decide.ts';
import { openDecisionPreparationInput, type OpenDecisionPreparationInput as OpenValues } from '@tranche/decisions/domain/open-decision-preparation.ts';
import { putDecisionIntoForceInput, type PutDecisionIntoForceInput as ForceValues } from '@tranche/decisions/domain/put-decision-into-force.ts';
import { setDecisionOptionsInput, type SetDecisionOptionsInput as OptionValues } from '@tranche/decisions/domain/set-decision-options.ts';
import { submitDecisionInput, type SubmitDecisionInput as SubmitValues } from '@tranche/decisions/domain/submit-decision.ts';
import { supersedeDecisionInput, type SupersedeDecisionInput as SupersedeValues } from '@tranche/decisions/domain/supersede-decision.ts';
import { withdrawDecisionInput, type WithdrawDecisionInput as WithdrawValues } from '@tranche/decisions/domain/withdraw-decision.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { Decide } from './decide.use-case.ts';
import {
  DecideInput, DraftDecisionInput, OpenDecisionPreparationInput, PutDecisionIntoForceInput, SetDecisionOptionsInput, SubmitDecisionInput, SupersedeDecisionInput, WithdrawDecisionInput,
} from './decision.input.ts';
import {
  decidePolicy, draftDecisionPolicy, openPreparationPolicy, putIntoForcePolicy, setOptionsPolicy, submitDecisionPolicy, supersedeDecisionPolicy, withdrawDecisionPolicy,
} from './decision.policies.ts';
import { DecisionReader } from './decision.reader.ts';
import { DecisionPayload, PutIntoForcePayload, SupersedePayload } from './decision.type.ts';
import { DraftDecision } from './draft-decision.use-case.ts';
import { OpenDecisionPreparation } from './open-decision-preparation.use-case.ts';
import { PutDecisionIntoForce } from './put-decision-into-force.use-case.ts';
import { SetDecisionOptions } from './set-decision-options.use-case.ts';
import { SubmitDecision } from './submit-decision.use-case.ts';
import { SupersedeDecision } from './supersede-decision.use-case.ts';
import { WithdrawDecision } from './withdraw-decision.use-case.ts';

/** From the first question to the effect of the answer. */
@Resolver()
export class DecisionActsResolver {
  constructor(
    private readonly reader: DecisionReader,
    private readonly draft: DraftDecision,
    private readonly open: OpenDecisionPreparation,
    private readonly options: SetDecisionOptions,
    private readonly submit: SubmitDecision,
    private readonly single: Decide,
    private readonly force: PutDecisionIntoForce,
    private readonly withdraw: WithdrawDecision,
    private readonly supersede: SupersedeDecision,
  ) {}

  private answer(result: Promise<Result<{ decisionId: string }>>) {
    return payload(result, async ({ decisionId }) => ({ decision: await this.reader.byId(decisionId) }));
  }

  @Mutation(() => DecisionPayload, { description: 'Asks a question that is to be decided. "Do nothing" is its first option.' })
  @Allowed(draftDecisionPolicy, draftDecisionInput)
  draftDecision(@Args('input', { type: () => DraftDecisionInput }) input: DraftValues) {
    return this.answer(this.draft.execute(input));
  }

  @Mutation(() => DecisionPayload, { description: 'Opens a draft to comments; needs two options and a day.' })
  @Allowed(openPreparationPolicy, openDecisionPreparationInput)
  openDecisionPreparation(@Args('input', { type: () => OpenDecisionPreparationInput }) input: OpenValues) {
    return this.answer(this.open.execute(input));
  }

  @Mutation(() => DecisionPayload, { description: 'Sets options, criteria with weights and scores, and evidence; frozen from submission on.' })
  @Allowed(setOptionsPolicy, setDecisionOptionsInput)
  setDecisionOptions(@Args('input', { type: () => SetDecisionOptionsInput }) input: OptionValues) {
    return this.answer(this.options.execute(input));
  }

  @Mutation(() => DecisionPayload, { description: 'Puts a decision to the vote of its body, or before its decider; freezes options, seats, rule and quorum.' })
  @Allowed(submitDecisionPolicy, submitDecisionInput)
  submitDecision(@Args('input', { type: () => SubmitDecisionInput }) input: SubmitValues) {
    return this.answer(this.submit.execute(input));
  }

  @Mutation(() => DecisionPayload, { description: 'A single person decides.' })
  @Allowed(decidePolicy, decideInput)
  decide(@Args('input', { type: () => DecideInput }) input: DecideValues) {
    return this.answer(this.single.execute(input));
  }

  @Mutation(() => PutIntoForcePayload, { description: 'Gives a decision its effect when no blocking condition is open and its subject lacks nothing; the decision that it replaces ends at the same moment.' })
  @Allowed(putIntoForcePolicy, putDecisionIntoForceInput)
  putDecisionIntoForce(@Args('input', { type: () => PutDecisionIntoForceInput }) input: ForceValues) {
    return payload(this.force.execute(input), async ({ decisionId, supersedesId }) => ({
      decision: await this.reader.byId(decisionId), superseded: supersedesId === null ? undefined : await this.reader.byId(supersedesId),
    }));
  }

  @Mutation(() => DecisionPayload, { description: 'Withdraws a decision; one that was submitted goes back to preparation and its votes do not count any more.' })
  @Allowed(withdrawDecisionPolicy, withdrawDecisionInput)
  withdrawDecision(@Args('input', { type: () => WithdrawDecisionInput }) input: WithdrawValues) {
    return this.answer(this.withdraw.execute(input));
  }

  @Mutation(() => SupersedePayload, { description: 'Links a decision in force with the one that replaces it; in effect only once that one is in force.' })
  @Allowed(supersedeDecisionPolicy, supersedeDecisionInput)
  supersedeDecision(@Args('input', { type: () => SupersedeDecisionInput }) input: SupersedeValues) {
    return payload(this.supersede.execute(input), async ({ decisionId, successorId }) => ({
      decision: await this.reader.byId(decisionId), successor: await this.reader.byId(successorId),
    }));
  }
}
