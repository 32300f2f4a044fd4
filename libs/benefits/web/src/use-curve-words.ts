import { monthOf } from '@tranche/shared/domain/day.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useMemo } from 'react';
import type { CurveWords } from './curve-drawing.tsx';
import type { CurveUnit } from './curve-series.ts';
import { benefitsTexts } from './texts.ts';
import { valueText } from './value-text.ts';

export interface CurveWording {
  readonly unit: CurveUnit;
  /** The benefit's own unit. */
  readonly own: string;
  readonly currency: string;
  readonly narrow: boolean;
  /** An earlier day is looked at. */
  readonly past: boolean;
  /** The target is an accepted worst value. */
  readonly limit: boolean;
}

/** Words and numbers of the realisation curve for one unit of its axis; short ones on narrow screens. */
export function useCurveWords({ unit, own, currency, narrow, past, limit }: CurveWording): CurveWords {
  const t = useMessages(benefitsTexts);
  const format = useFormat();
  return useMemo(() => {
    const rounded = (value: number) => String(Number(value.toFixed(2)));
    const numbers: Readonly<Record<CurveUnit, (value: number) => string>> = {
      unit: (value) => valueText(format, rounded(value), narrow ? '' : own),
      percent: (value) => format.percent(value),
      money: (value) => format.moneyShort({ amount: value.toFixed(2), currency }),
    };
    return {
      planned: t('benefits.chart.planned'), actual: t('benefits.chart.actual'), forecast: t('benefits.chart.forecast'), target: t(limit ? 'benefits.chart.limit' : 'benefits.chart.target'), baseline: t('benefits.chart.baseline'),
      today: t(past ? 'benefits.chart.asOf' : 'benefits.chart.today'), ghost: t('benefits.chart.ghost'),
      value: numbers[unit],
      tick: unit === 'unit' ? (value) => format.number(rounded(value)) : unit === 'percent' ? (value) => format.percent(value, 0) : numbers.money,
      time: (day) => (monthOf(day) === 1 ? day.slice(0, 4) : t('benefits.chart.quarter', { n: Math.ceil(monthOf(day) / 3) })),
    };
  }, [t, format, unit, own, currency, narrow, past, limit]);
}
