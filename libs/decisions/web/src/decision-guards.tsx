import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { GuardList } from '@tranche/shared/web/guard-list.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { givenDay } from './given-day.ts';
import { decisionsTexts } from './texts.ts';

/** What the decision still lacks before it can be submitted, as a checklist (domain.md 3.6). */
export function DecisionGuards({ decision }: { decision: DecisionPage_DecisionFragment }) {
  const t = useMessages(decisionsTexts);
  const format = useFormat();
  const due = givenDay(decision.dueOn);
  const dueRule = due !== null && format.isPast(due) ? 'decision.dueDatePassed' : 'decision.dueDateMissing';
  const guards = [
    { rule: 'decision.optionsTooFew', ok: decision.options.length >= 2, text: t('decisions.guard.options'), mend: t('rule.decision.optionsTooFew.mend') },
    { rule: dueRule, ok: due !== null && !format.isPast(due), text: t('decisions.guard.due'), mend: t(`rule.${dueRule}.mend`) },
    { rule: 'decision.basisMissing', ok: decision.criteria.length > 0 || decision.evidence.length > 0, text: t('decisions.guard.basis'), mend: t('rule.decision.basisMissing.mend') },
  ];
  return <GuardList guards={guards} title={t('decisions.guard.title')} />;
}
