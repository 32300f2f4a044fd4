import type { GateSnapshot, StageFigures } from '@tranche/governance/domain/gate-snapshot.ts';
import type { GuardCheck } from '@tranche/governance/domain/guard-check.ts';
import { hasMessage, translate } from '@tranche/shared/api/messages.ts';
import { currentRequest } from '@tranche/shared/api/request-context.ts';
import { localText, moneyOrNull } from '@tranche/shared/api/shared.types.ts';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import type { GateFiguresType, GateStageType, GuardCheckType } from './gate-figures.type.ts';

/** A line of a check list in the reader's language. */
export function checkType({ rule, state, values }: GuardCheck): GuardCheckType {
  const { language } = currentRequest();
  const open = state === 'failed' || state === 'warning';
  const mend = `rule.${rule}.mend`;
  return {
    rule, state, label: translate(language, `governance.check.${rule}`),
    message: open ? translate(language, `rule.${rule}`, values) : null,
    mend: open && hasMessage(language, mend) ? translate(language, mend, values) : null,
  };
}

function stageType(stage: StageFigures, currency: string): GateStageType {
  return { ...stage, title: localText(stage.titleDe, stage.titleEn), budget: moneyOrNull(stage.budget, currency) };
}

/** A snapshot as the API shows it: titles in the reader's language, amounts with their currency. */
export function figuresOf(snapshot: GateSnapshot): GateFiguresType {
  const { asOf, stage, lastStage, project, budgetYears, milestones, risks, issues, undecidedExceptions, benefits, checks } = snapshot;
  const { currency } = stage;
  const money = (amount: string | null) => moneyOrNull(amount, currency);
  return {
    asOf, undecidedExceptions, tolerances: [...snapshot.tolerances], checks: checks.map(checkType),
    stage: stageType(stage, currency),
    lastStage: lastStage && { ...lastStage, ...stageType(lastStage, currency), actualCost: { amount: lastStage.actualCost, currency }, forecastCost: money(lastStage.forecastCost) },
    project: { ...project, title: localText(project.titleDe, project.titleEn), budget: money(project.budget), actual: { amount: project.actual, currency }, forecast: money(project.forecast), ...usages(project) },
    budgetYears: budgetYears.map(({ fiscalYear, planned, released }) => ({ fiscalYear, planned: { amount: planned, currency }, released: { amount: released, currency }, covered: decimal(released).gte(planned) })),
    milestones: milestones.map((each) => ({ ...each, title: localText(each.titleDe, each.titleEn) })),
    openRisks: risks.open, topRiskScore: risks.topScore, risks: [...risks.top], openIssues: issues.open, issues: [...issues.top],
    benefits: benefits.map((each) => ({ ...each, title: localText(each.titleDe, each.titleEn) })),
  };
}

/** Where no deviation is permitted there is no number to show. */
function usages({ costUsage, timeUsage }: GateSnapshot['project']): { costUsage: string | null; timeUsage: string | null } {
  const shown = (usage: string | null) => (usage === 'infinite' ? null : usage);
  return { costUsage: shown(costUsage), timeUsage: shown(timeUsage) };
}
