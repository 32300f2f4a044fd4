import type { BenefitRegisterQuery } from '@tranche/shared/web/gql/graphql.ts';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { Figure } from '@tranche/shared/web/figure.tsx';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { RegisterColumn } from '@tranche/shared/web/register-grid.tsx';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { TrendArrow } from '@tranche/shared/web/trend-arrow.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useMemo } from 'react';
import { BenefitStatusMark } from './benefit-status.tsx';
import { givenDay } from './given-day.ts';
import { benefitsTexts } from './texts.ts';
import { valueText } from './value-text.ts';
import { Way } from './way.tsx';

export type RegisterBenefit = BenefitRegisterQuery['benefits']['edges'][number]['node'];
type Column = RegisterColumn<RegisterBenefit>;

function useNameColumns(scope: string | undefined): readonly Column[] {
  const t = useMessages(benefitsTexts);
  const words = useMessages(sharedTexts);
  return useMemo<readonly Column[]>(() => [
    { id: 'key', header: words('shared.word.key'), width: 96, pinned: true, sort: { up: 'key', down: 'newest' }, value: (row) => row.key, cell: (row) => <KeyLink to={row.key} /> },
    { id: 'title', header: words('shared.word.title'), width: 220, grow: 3, pinned: true, value: (row) => row.title.text, cell: (row) => <LocalText value={row.title} /> },
    { id: 'status', header: t('benefits.column.status'), width: 190, card: 'status', sort: { down: 'urgency' }, value: (row) => t(`benefits.finding.${row.figures.finding}`), cell: (row) => <BenefitStatusMark state={row.state} status={row.figures.status} finding={row.figures.finding} short /> },
    { id: 'scope', header: t('benefits.column.scope'), width: 72, ...(scope ? { hidden: true as const } : {}), value: (row) => row.scope.key, cell: (row) => <KeyLink to={row.scope.key} /> },
  ], [t, words, scope]);
}

function useFigureColumns(): readonly Column[] {
  const t = useMessages(benefitsTexts);
  const format = useFormat();
  return useMemo<readonly Column[]>(() => {
    const realised = (row: RegisterBenefit) => (row.figures.realisedPercent === null ? format.missing(row.figures.realisedReason && t(`benefits.missing.${row.figures.realisedReason}`)) : format.percent(row.figures.realisedPercent));
    return [
      { id: 'way', header: t('benefits.column.way'), width: 140, align: 'end', value: (row) => `${format.number(row.baselineValue)} → ${format.number(row.targetValue)}`, cell: (row) => <>{format.number(row.baselineValue)} <Way /> {format.number(row.targetValue)}</> },
      { id: 'latest', header: t('benefits.column.latest'), width: 150, align: 'end', card: 'fact', value: (row) => valueText(format, row.figures.latestValue, row.unit) },
      { id: 'realised', header: t('benefits.column.realised'), width: 136, align: 'end', card: 'fact', sort: { down: 'realised' }, value: realised, cell: (row) => <Figure figure="benefit.realisedPercent" of={row.key} label={t('benefits.column.realised')}>{realised(row)}</Figure> },
      { id: 'planned', header: t('benefits.column.planned'), width: 92, align: 'end', value: (row) => format.percent(row.figures.plannedPercent), cell: (row) => <Figure figure="benefit.plannedPercent" of={row.key} label={t('benefits.column.planned')}>{format.percent(row.figures.plannedPercent)}</Figure> },
      { id: 'ratio', header: t('benefits.column.ratio'), width: 76, align: 'end', value: (row) => format.number(row.figures.ratio, 2), cell: (row) => <Figure figure="benefit.ratio" of={row.key} label={t('benefits.column.ratio')}>{format.number(row.figures.ratio, 2)}</Figure> },
      { id: 'trend', header: t('benefits.column.trend'), width: 68, value: (row) => (row.figures.trend ? t(`benefits.trend.${row.figures.trend}`) : '–'), cell: (row) => (row.figures.trend ? <TrendArrow trend={row.figures.trend} /> : '–') },
      { id: 'next', header: t('benefits.column.next'), width: 120, sort: { up: 'nextMeasurement' }, value: (row) => format.day(givenDay(row.figures.nextMeasurementOn)), cell: (row) => <DayText day={givenDay(row.figures.nextMeasurementOn)} /> },
    ];
  }, [t, format]);
}

function useOtherColumns(): readonly Column[] {
  const t = useMessages(benefitsTexts);
  const words = useMessages(sharedTexts);
  return useMemo<readonly Column[]>(() => {
    const contributors = (row: RegisterBenefit) => row.contributions.map(({ project, share }) => `${project?.key ?? '…'} ${Number(share)}`).join(', ') || '–';
    return [
      { id: 'owner', header: words('shared.word.owner'), width: 170, value: (row) => (row.ownerMissing ? t('benefits.profile.ownerMissing') : (row.owner?.displayName ?? '–')) },
      { id: 'contributions', header: t('benefits.column.contributors'), width: 140, value: contributors },
      { id: 'state', header: words('shared.word.state'), width: 120, value: (row) => t(`benefits.state.${row.state}`) },
      { id: 'kind', header: words('shared.word.kind'), width: 130, hidden: true, value: (row) => t(`benefits.kind.${row.kind}`) },
      { id: 'confidence', header: t('benefits.profile.confidence'), width: 110, hidden: true, value: (row) => (row.confidence ? t(`benefits.confidence.${row.confidence}`) : '–') },
    ];
  }, [t, words]);
}

/** Columns of the benefits register. */
export function useBenefitColumns(scope: string | undefined): readonly Column[] {
  const [names, figures, others] = [useNameColumns(scope), useFigureColumns(), useOtherColumns()];
  return useMemo(() => [...names, ...figures, ...others], [names, figures, others]);
}
