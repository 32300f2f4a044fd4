import { AddCondition } from '@tranche/decisions/api/add-condition.use-case.ts';
import { ChangeAction } from '@tranche/decisions/api/change-action.use-case.ts';
import { CreateAction } from '@tranche/decisions/api/create-action.use-case.ts';
import { DraftDecision } from '@tranche/decisions/api/draft-decision.use-case.ts';
import { OpenDecisionPreparation } from '@tranche/decisions/api/open-decision-preparation.use-case.ts';
import { SetDecisionOptions } from '@tranche/decisions/api/set-decision-options.use-case.ts';
import { SubmitDecision } from '@tranche/decisions/api/submit-decision.use-case.ts';
import { WithdrawDecision } from '@tranche/decisions/api/withdraw-decision.use-case.ts';
import { addConditionInput } from '@tranche/decisions/domain/add-condition.ts';
import { completeActionInput } from '@tranche/decisions/domain/complete-action.ts';
import { createActionInput } from '@tranche/decisions/domain/create-action.ts';
import { doNothingTitle } from '@tranche/decisions/domain/decision-option.ts';
import { draftDecisionInput } from '@tranche/decisions/domain/draft-decision.ts';
import { openDecisionPreparationInput } from '@tranche/decisions/domain/open-decision-preparation.ts';
import { setDecisionOptionsInput } from '@tranche/decisions/domain/set-decision-options.ts';
import { startActionInput } from '@tranche/decisions/domain/start-action.ts';
import { submitDecisionInput } from '@tranche/decisions/domain/submit-decision.ts';
import { withdrawDecisionInput } from '@tranche/decisions/domain/withdraw-decision.ts';
import { putIntoForce, vote } from './ballot.ts';
import { portfolioDecisions, type ActionOfTown, type ChoiceOfTown, type DecisionOfTown } from './decisions.ts';
import { programmeDecisions, projectDecisions } from './decisions-below.ts';
import { act, type Act, type Town } from './town.ts';

/** Drafted, prepared, voted on and put into force – as far as each decision came. */
export const decisionsAreTaken: readonly Act[] = [...portfolioDecisions, ...programmeDecisions, ...projectDecisions].flatMap(lifeOf);

function lifeOf(decision: DecisionOfTown): Act[] {
  const { key, author, drafted, prepared, submitted, votes = [], decided, withdrawn, condition, actions = [] } = decision;
  return [
    act(drafted, author, (town) => draft(town, decision)),
    ...(prepared ? [act(prepared, author, async (town) => town.do(OpenDecisionPreparation, openDecisionPreparationInput, await decisionOf(town, key)))] : []),
    ...(submitted ? [act(submitted.on, author, (town) => submit(town, key, decision, submitted))] : []),
    ...votes.map(({ on, ...cast }) => act(on, cast.person, (town) => vote(town, key, cast))),
    ...(condition ? [act(condition.on, decided?.[1] ?? author, (town) => town.do(AddCondition, addConditionInput, { decisionId: town.id(key), text: condition.text, ownerId: town.id(condition.owner), dueOn: condition.due, blocking: false }))] : []),
    ...(decided ? [act(decided[0], decided[1], (town) => putIntoForce(town, key))] : []),
    ...(withdrawn ? [act(withdrawn[0], author, async (town) => town.do(WithdrawDecision, withdrawDecisionInput, { ...(await decisionOf(town, key)), reason: withdrawn[1] }))] : []),
    ...(decided ? actions.flatMap((action) => actionsOf(decision, decided[0], action)) : []),
  ];
}

async function decisionOf(town: Town, key: string): Promise<{ decisionId: string; expectedVersion: number }> {
  return { decisionId: town.id(key), expectedVersion: await town.version('decision', key) };
}

async function draft(town: Town, { key, kind, question, context, due, supersedes, choices, criteria, evidence }: DecisionOfTown): Promise<void> {
  const { decisionId } = await town.do(DraftDecision, draftDecisionInput, {
    scopeId: town.id(key.split('/')[0] ?? ''), question, context, kind: kind ?? 'general', dueOn: due ?? null, supersedesId: supersedes ? town.id(supersedes) : null, language: 'de',
  });
  await town.expectKey('decision', decisionId, key);
  const [nothing] = await town.read<{ id: string }>('select id from decision_option where decision_id = $1 and do_nothing', [decisionId]);
  await town.do(SetDecisionOptions, setDecisionOptionsInput, {
    ...(await decisionOf(town, key)), criteria: [...(criteria ?? [])], evidence: [...(evidence ?? [])],
    options: [...choices.map(optionOf), { id: nothing?.id ?? null, title: doNothingTitle.de, doNothing: true }],
  });
}

function optionOf({ title, pros, cons, amount, points = {} }: ChoiceOfTown) {
  return { title, pros: pros ?? '', cons: cons ?? '', amount: amount ?? null, currency: amount ? 'EUR' : null, scores: Object.entries(points).map(([criterionKey, value]) => ({ criterionKey, value })) };
}

async function submit(town: Town, key: string, { criteria, evidence }: DecisionOfTown, { recommendation, choice }: NonNullable<DecisionOfTown['submitted']>): Promise<void> {
  const [option] = await town.read<{ id: string }>('select id from decision_option where decision_id = $1 and title = $2', [town.id(key), choice]);
  await town.do(SubmitDecision, submitDecisionInput, { ...(await decisionOf(town, key)), recommendation, recommendedOptionId: option?.id ?? null, notDataBased: !criteria && !evidence });
}

function actionsOf({ key }: DecisionOfTown, on: string, { title, owner, due, started, done }: ActionOfTown): Act[] {
  const name = `${key}: ${title}`;
  const actionOf = async (town: Town) => ({ actionId: town.id(name), expectedVersion: await town.version('action', name) });
  return [
    act(on, owner, async (town) => {
      const { actionId } = await town.do(CreateAction, createActionInput, { scopeId: town.id(key.split('/')[0] ?? ''), title, ownerId: town.id(owner), dueOn: due, originKind: 'decision', originId: town.id(key), language: 'de' });
      town.call(name, actionId);
    }),
    ...(started ? [act(started, owner, async (town) => town.perform(ChangeAction, (found, input) => found.start(input), startActionInput, await actionOf(town)))] : []),
    ...(done ? [act(done[0], owner, async (town) => town.perform(ChangeAction, (found, input) => found.complete(input), completeActionInput, { ...(await actionOf(town)), note: done[1] }))] : []),
  ];
}
