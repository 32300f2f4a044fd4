import { AnalyseIssue } from '@tranche/issues/api/analyse-issue.use-case.ts';
import { CompleteIssue } from '@tranche/issues/api/complete-issue.use-case.ts';
import { DecideIssue } from '@tranche/issues/api/decide-issue.use-case.ts';
import { HandleIssueInformally } from '@tranche/issues/api/handle-issue-informally.use-case.ts';
import { ProposeIssueDecision } from '@tranche/issues/api/propose-issue-decision.use-case.ts';
import { RaiseIssue } from '@tranche/issues/api/raise-issue.use-case.ts';
import { SetChangeAuthority } from '@tranche/issues/api/set-change-authority.use-case.ts';
import { WriteDailyLog } from '@tranche/issues/api/write-daily-log.use-case.ts';
import { analyseIssueInput } from '@tranche/issues/domain/analyse-issue.ts';
import { completeIssueInput } from '@tranche/issues/domain/complete-issue.ts';
import { writeDailyLogInput } from '@tranche/issues/domain/daily-log.ts';
import { decideIssueInput } from '@tranche/issues/domain/decide-issue.ts';
import { handleIssueInformallyInput } from '@tranche/issues/domain/handle-issue-informally.ts';
import { dimensions } from '@tranche/issues/domain/issue.ts';
import { proposeIssueDecisionInput } from '@tranche/issues/domain/propose-issue-decision.ts';
import { raiseIssueInput } from '@tranche/issues/domain/raise-issue.ts';
import { setChangeAuthorityInput } from '@tranche/issues/domain/set-change-authority.ts';
import { dailyLog, issues, type IssueOfTown } from './issues.ts';
import { keeperOf } from './persons.ts';
import { act, type Act, type Town } from './town.ts';

/** Raised, analysed, proposed, decided, completed – as far as each one came. */
export const issuesMove: readonly Act[] = [
  act('2026-04-30', 'head-sozialamt', (town) => town.do(SetChangeAuthority, setChangeAuthorityInput, { scopeId: town.id('P-2'), singleLimit: '10000.00', budget: '30000.00', currency: 'EUR' })),
  ...issues.flatMap(lifeOf),
  ...dailyLog.map(([project, on, text]) => act(on, keeperOf(project, on), (town) => town.do(WriteDailyLog, writeDailyLogInput, { scopeId: town.id(project), text, language: 'de' }))),
];

function lifeOf(issue: IssueOfTown): Act[] {
  const { key, raised, informal, analysed, proposed, decided, completed } = issue;
  const scope = key.split('/')[0] ?? '';
  const byKeeper = (on: string, run: (town: Town) => Promise<unknown>) => act(on, keeperOf(scope, on), run);
  return [
    ...(raised ? [act(raised[0], raised[1], (town) => raise(town, scope, issue))] : []),
    ...(informal ? [byKeeper(informal[0], async (town) => town.do(HandleIssueInformally, handleIssueInformallyInput, { ...(await issueOf(town, key)), note: informal[1] }))] : []),
    ...(analysed ? [byKeeper(analysed.on, (town) => analyse(town, key, analysed))] : []),
    ...(proposed ? [byKeeper(proposed.on, async (town) => town.do(ProposeIssueDecision, proposeIssueDecisionInput, { ...(await issueOf(town, key)), recommendation: proposed.recommendation, recommendedOption: proposed.option }))] : []),
    ...(decided ? [act(decided.on, decided.by, async (town) => town.do(DecideIssue, decideIssueInput, { ...(await issueOf(town, key)), outcome: decided.outcome, reason: decided.reason ?? null, deferredUntil: decided.until ?? null }))] : []),
    ...(completed ? [byKeeper(completed.on, async (town) => town.do(CompleteIssue, completeIssueInput, { ...(await issueOf(town, key)), resolution: completed.resolution, baselineUpdated: true }))] : []),
  ];
}

async function issueOf(town: Town, key: string): Promise<{ issueId: string; expectedVersion: number }> {
  return { issueId: town.id(key), expectedVersion: await town.version('issue', key) };
}

async function raise(town: Town, scope: string, { key, type, title, description, owner, priority, severity, due }: IssueOfTown): Promise<void> {
  const { issueId } = await town.do(RaiseIssue, raiseIssueInput, {
    scopeId: town.id(scope), type, title, description: description ?? null, ownerId: owner ? town.id(owner) : null, priority: priority ?? null, severity: severity ?? null, dueOn: due ?? null, language: 'de',
  });
  await town.expectKey('issue', issueId, key);
}

async function analyse(town: Town, key: string, { impacts, cost, days, options }: NonNullable<IssueOfTown['analysed']>): Promise<void> {
  await town.do(AnalyseIssue, analyseIssueInput, {
    ...(await issueOf(town, key)), costImpact: cost ?? null, currency: cost ? 'EUR' : null, daysImpact: days ?? null, options: [...options],
    impacts: dimensions.map((dimension) => ({ dimension, text: impacts[dimension] ?? 'Keine' })),
  });
}
