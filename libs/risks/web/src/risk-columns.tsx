import { riskCategories } from '@tranche/risks/domain/risk.ts';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { Figure } from '@tranche/shared/web/figure.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import type { RegisterColumn } from '@tranche/shared/web/register-grid.tsx';
import { TrendArrow } from '@tranche/shared/web/trend-arrow.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useMemo } from 'react';
import { givenDay } from './given-day.ts';
import { Estimate } from './risk-estimate.tsx';
import { RiskCell } from './risk-cell.tsx';
import { risksTexts } from './texts.ts';
import type { RiskRegisterQuery } from '@tranche/shared/web/gql/graphql.ts';
import { useRiskEdits } from './use-risk-edits.ts';

export type RegisterRisk = RiskRegisterQuery['risks']['edges'][number]['node'];

const times = (probability?: number | null, impact?: number | null) => (probability && impact ? `${probability}×${impact}` : '');

/** Columns of the register (ux.md 5.4); headers and cells as text are what CSV and readers get. */
export function useRiskColumns(): readonly RegisterColumn<RegisterRisk>[] {
  const t = useMessages(risksTexts);
  const format = useFormat();
  const edits = useRiskEdits();
  return useMemo(() => {
    const day = (value: string | null | undefined) => {
      const known = givenDay(value);
      return known ? format.day(known) : '';
    };
    const proximityOf = (risk: RegisterRisk) => (risk.proximityOn ? day(risk.proximityOn) : risk.proximity ? t(`risks.proximity.${risk.proximity}`) : '');
    return [
      { id: 'key', header: t('risks.field.key'), value: (risk) => risk.key, width: 112, pinned: true, sort: { up: 'oldest', down: 'newest' } },
      { id: 'risk', header: t('risks.field.risk'), value: (risk) => risk.title, cell: (risk) => <RiskCell risk={risk} />, width: 280, grow: 3, sort: { up: 'titleUp', down: 'titleDown' }, edit: { kind: 'text', max: 200, value: (risk) => risk.title, can: (risk) => risk.viewerCan.describe, save: edits.title } },
      { id: 'kind', header: t('risks.field.kind'), value: (risk) => t(`risks.kind.${risk.kind}`), width: 110, hidden: true },
      { id: 'category', header: t('risks.field.category'), value: (risk) => (risk.category ? t(`risks.category.${risk.category}`) : ''), width: 130, edit: { kind: 'select', options: [{ value: '', label: '–' }, ...riskCategories.map((value) => ({ value, label: t(`risks.category.${value}`) }))], value: (risk) => risk.category ?? '', can: (risk) => risk.viewerCan.describe, save: edits.category } },
      { id: 'now', header: t('risks.column.now'), value: (risk) => times(risk.probability, risk.impact), cell: (risk) => <Estimate probability={risk.probability} impact={risk.impact} />, width: 150, sort: { up: 'scoreLowest', down: 'score' }, card: 'status' },
      { id: 'probability', header: t('risks.field.probability'), value: (risk) => String(risk.probability ?? ''), width: 120, hidden: true, align: 'end', edit: { kind: 'scale', value: (risk) => risk.probability ?? null, can: (risk) => risk.viewerCan.reassess, save: edits.probability } },
      { id: 'impact', header: t('risks.field.impact'), value: (risk) => String(risk.impact ?? ''), width: 110, hidden: true, align: 'end', edit: { kind: 'scale', value: (risk) => risk.impact ?? null, can: (risk) => risk.viewerCan.reassess, save: edits.impact } },
      { id: 'trend', header: t('risks.column.trend'), value: (risk) => (risk.trend ? t(`risks.trend.${risk.trend}`) : ''), cell: (risk) => risk.trend && <TrendArrow trend={risk.trend} />, width: 70 },
      { id: 'after', header: t('risks.column.after'), value: (risk) => times(risk.residualProbability, risk.residualImpact), cell: (risk) => (risk.residualProbability ? <Estimate probability={risk.residualProbability} impact={risk.residualImpact} /> : null), width: 150 },
      { id: 'owner', header: t('risks.field.owner'), value: (risk) => risk.owner?.displayName ?? '', width: 176, card: 'fact', edit: { kind: 'person', value: (risk) => (risk.owner ? { id: risk.owner.id, name: risk.owner.displayName } : null), can: (risk) => risk.viewerCan.describe, save: edits.owner } },
      { id: 'proximity', header: t('risks.field.proximity'), value: proximityOf, width: 120, sort: { up: 'proximitySoonest', down: 'proximityLatest' } },
      { id: 'value', header: t('risks.column.value'), value: (risk) => (risk.expectedValue ? format.money(risk.expectedValue) : ''), cell: (risk) => risk.expectedValue && <Figure figure="risk.expectedValue" of={risk.key} label={t('risks.field.expectedValue')}><MoneyText value={risk.expectedValue} short /></Figure>, width: 140, align: 'end', sort: { up: 'expectedValueLowest', down: 'expectedValue' } },
      { id: 'due', header: t('risks.column.nextResponse'), value: (risk) => day(risk.nextResponseDue), cell: (risk) => risk.nextResponseDue && <DayText day={givenDay(risk.nextResponseDue)} />, width: 120 },
      { id: 'review', header: t('risks.field.lastReview'), value: (risk) => day(risk.lastReviewOn), width: 120, sort: { up: 'reviewLongestAgo', down: 'reviewLatest' } },
      { id: 'state', header: t('risks.field.state'), value: (risk) => t(`risks.state.${risk.state}`), width: 120, card: 'fact' },
    ];
  }, [t, format, edits]);
}
