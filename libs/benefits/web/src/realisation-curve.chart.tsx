import type { Day } from '@tranche/shared/domain/day.ts';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { ChartFrame } from '@tranche/shared/web/chart-frame.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { RealisationCurve_BenefitFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { choice, useViewState } from '@tranche/shared/web/view-state.ts';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { CurveDrawing } from './curve-drawing.tsx';
import { curveFrame } from './curve-frame.ts';
import { curveSeries, curveStops, curveUnits, type CurveData, type CurveStop, type CurveUnit } from './curve-series.ts';
import { givenDay } from './given-day.ts';
import styles from './realisation-curve.module.css';
import { benefitsTexts } from './texts.ts';
import { useCurveWords } from './use-curve-words.ts';
import { useWidth } from './use-width.ts';
import { valueText } from './value-text.ts';

const curveOf = graphql(/* GraphQL */ `
  fragment RealisationCurve_Benefit on Benefit {
    key
    unit
    kind
    measure { text }
    yearlyValue { amount currency }
    baselineValue
    baselineOn
    targetValue
    targetOn
    figures { latestValue realisedPercent realisedReason finding }
    curve {
      planned { onDay percent }
      actual { onDay value }
      forecast { onDay value low high }
      target { kind onDay slopePerMonth }
    }
    replacedFrames { planned { onDay value } }
  }
`);

type Shown = RealisationCurve_BenefitFragment;

const viewSchema = { axis: choice(curveUnits, 'unit') };

interface Dated {
  readonly onDay: string;
}

function dated<Point extends Dated>(points: readonly Point[]): (Omit<Point, 'onDay'> & { onDay: Day })[] {
  return points.flatMap((point) => {
    const onDay = givenDay(point.onDay);
    return onDay ? [{ ...point, onDay }] : [];
  });
}

function dataOf(benefit: Shown): CurveData {
  const { curve } = benefit;
  return {
    baselineValue: benefit.baselineValue ?? null, baselineOn: givenDay(benefit.baselineOn), targetValue: benefit.targetValue ?? null, targetOn: givenDay(benefit.targetOn),
    yearlyAmount: benefit.yearlyValue?.amount ?? null,
    plan: dated(curve.planned).map(({ onDay, percent }) => ({ onDay, percent: percent ?? '0' })),
    actual: dated(curve.actual).map(({ onDay, value }) => ({ onDay, value: value ?? '0' })),
    forecast: dated(curve.forecast).map(({ onDay, value, low, high }) => ({ onDay, value: value ?? '0', low, high })),
    ghosts: benefit.replacedFrames.map((frame) => dated(frame.planned).map(({ onDay, value }) => ({ onDay, value: value ?? '0' }))),
  };
}

function UnitChoice({ unit, onUnit, benefit }: { unit: CurveUnit; onUnit: (unit: CurveUnit) => void; benefit: Shown }) {
  const t = useMessages(benefitsTexts);
  const offered = curveUnits.filter((each) => each !== 'money' || benefit.yearlyValue);
  const words = { unit: benefit.unit ?? t('benefits.chart.unit'), percent: '%', money: benefit.yearlyValue?.currency ?? '' };
  return (
    <span className={styles.units} role="group" aria-label={t('benefits.chart.axis')}>
      {offered.map((each) => <button key={each} type="button" className={each === unit ? undefined : 'quiet'} aria-pressed={each === unit} onClick={() => onUnit(each)}>{words[each]}</button>)}
    </span>
  );
}

/** Walks through the points by arrow keys; readers hear each, all others see it marked in the picture. */
function Walk({ stops, at, onStop, tell }: { stops: readonly CurveStop[]; at: number; onStop: (index: number) => void; tell: (stop: CurveStop) => string }) {
  const t = useMessages(benefitsTexts);
  const stop = stops[at];
  if (!stop) return null;
  const moves: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowUp: at + 1, ArrowLeft: at - 1, ArrowDown: at - 1, Home: 0, End: stops.length - 1 };
  function onKeyDown(event: KeyboardEvent) {
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onStop(Math.min(Math.max(to, 0), stops.length - 1));
  }
  return (
    <div className={styles.walk} role="slider" tabIndex={0} aria-label={t('benefits.chart.walk')} aria-valuemin={1} aria-valuemax={stops.length} aria-valuenow={at + 1} aria-valuetext={tell(stop)} onKeyDown={onKeyDown}>
      <span>{tell(stop)}</span>
      <small aria-hidden="true">← →</small>
    </div>
  );
}

/** The finding as title: "31 min, 50,0 % erreicht: hinter Plan". */
function useFinding({ kind, unit, figures }: Shown): string {
  const t = useMessages(benefitsTexts);
  const format = useFormat();
  if (figures.realisedPercent === null) return t('benefits.chart.titleNone', { reason: t(`benefits.missing.${figures.realisedReason ?? 'measurementMissing'}`) });
  return t(kind === 'disBenefit' ? 'benefits.chart.titleLimit' : 'benefits.chart.title', { value: valueText(format, figures.latestValue, unit), percent: format.percent(figures.realisedPercent), finding: t(`benefits.finding.${figures.finding}`) });
}

function useOutlook(benefit: Shown): string {
  const t = useMessages(benefitsTexts);
  const format = useFormat();
  const { target } = benefit.curve;
  if (benefit.kind === 'disBenefit') return '';
  if (!target) return t('benefits.outlook.tooFew');
  const slope = t('benefits.outlook.slope', { slope: valueText(format, Number(target.slopePerMonth).toFixed(2), benefit.unit) });
  return `${t(`benefits.outlook.${target.kind}`, { day: format.day(givenDay(target.onDay)) })} ${slope}`;
}

/** The realisation curve with its table and its walk (ux.md 5.8). */
export function RealisationCurve({ benefit: given }: { benefit: FragmentType<typeof curveOf> }) {
  const t = useMessages(benefitsTexts);
  const format = useFormat();
  const asOf = useAsOf();
  const benefit = readFragment(curveOf, given);
  const [{ axis: unit }, setView] = useViewState(viewSchema);
  const [width, measure] = useWidth(720);
  const [chosen, setChosen] = useState<number | null>(null);
  const { today } = format;
  const data = useMemo(() => dataOf(benefit), [benefit]);
  const series = useMemo(() => curveSeries(data, unit), [data, unit]);
  const stops = useMemo(() => curveStops(data, series, unit, today), [data, series, unit, today]);
  const frame = useMemo(() => curveFrame(series, today, width, width < 520 ? 260 : 320), [series, today, width]);
  const words = useCurveWords({ unit, own: benefit.unit ?? '', currency: benefit.yearlyValue?.currency ?? '', narrow: width < 520, past: asOf.readOnly, limit: benefit.kind === 'disBenefit' });
  const [title, outlook] = [useFinding(benefit), useOutlook(benefit)];
  const at = Math.min(chosen ?? stops.findLastIndex((stop) => stop.day <= today), stops.length - 1);
  const value = (number: number | null) => (number === null ? '–' : words.value(number));
  const tell = (stop: CurveStop) => t('benefits.chart.stop', { day: format.day(stop.day), planned: value(stop.planned), actual: value(stop.actual), forecast: value(stop.forecast), has: stop.forecast === null ? 'no' : 'yes' });
  const nearest = (x: number) => stops.reduce((best, stop, index) => (Math.abs(frame.x(stop.day) - x) < Math.abs(frame.x(stops[best]?.day ?? stop.day) - x) ? index : best), 0);
  const subtitle = [t('benefits.chart.subtitle', { measure: benefit.measure?.text ?? '', day: format.day(today) }), frame.broken ? t('benefits.chart.broken') : ''].filter(Boolean).join(' · ');
  return (
    <div className={styles.chart} ref={measure}>
      <ChartFrame
        title={title} subtitle={subtitle} csvName={`${benefit.key}-${unit}`} description={[title, t('benefits.chart.description', { n: data.actual.length }), outlook].filter(Boolean).join(' ')}
        columns={[{ id: 'day', header: t('benefits.chart.day') }, { id: 'planned', header: words.planned, align: 'end' }, { id: 'actual', header: words.actual, align: 'end' }, { id: 'forecast', header: words.forecast, align: 'end' }]}
        rows={stops.map((stop) => ({ day: format.day(stop.day), planned: value(stop.planned), actual: value(stop.actual), forecast: value(stop.forecast) }))}
      >
        <CurveDrawing frame={frame} series={series} stop={chosen === null ? undefined : stops[at]} today={today} words={words} onPoint={(x) => setChosen(nearest(x))} />
      </ChartFrame>
      <Walk stops={stops} at={at} onStop={setChosen} tell={tell} />
      <div className={styles.foot}>
        <small>{outlook}</small>
        <UnitChoice unit={unit} onUnit={(next) => setView({ axis: next })} benefit={benefit} />
      </div>
    </div>
  );
}
