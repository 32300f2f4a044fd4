import { area, line } from 'd3-shape';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { CurveFrame } from './curve-frame.ts';
import type { CurveSeries, CurveStop, RangePoint, SeriesPoint } from './curve-series.ts';
import styles from './realisation-curve.module.css';

/** Words of the drawing, in the reader's language. */
export interface CurveWords {
  readonly planned: string;
  readonly actual: string;
  readonly forecast: string;
  readonly target: string;
  readonly baseline: string;
  readonly today: string;
  readonly ghost: string;
  readonly value: (value: number) => string;
  readonly tick: (value: number) => string;
  readonly time: (day: Day) => string;
}

export interface CurveDrawingProps {
  readonly frame: CurveFrame;
  readonly series: CurveSeries;
  readonly stop: CurveStop | undefined;
  readonly today: Day;
  readonly words: CurveWords;
  readonly onPoint: (x: number) => void;
}

function paths(frame: CurveFrame) {
  const x = (point: SeriesPoint) => frame.x(point.day);
  const y = (point: SeriesPoint) => frame.y(point.y);
  return {
    along: (points: readonly SeriesPoint[]) => line<SeriesPoint>(x, y)([...points]) ?? '',
    between: (points: readonly RangePoint[]) => area<RangePoint>().x(x).y0((point) => frame.y(point.low)).y1((point) => frame.y(point.high))([...points]) ?? '',
  };
}

function Axes({ frame, words }: { frame: CurveFrame; words: CurveWords }) {
  const base = frame.height - frame.bottom;
  return (
    <g className={styles.axes}>
      {frame.yTicks.map((tick) => (
        <g key={tick}>
          <line x1={frame.left} x2={frame.width - frame.right} y1={frame.y(tick)} y2={frame.y(tick)} />
          <text x={frame.left - 8} y={frame.y(tick)} dy="0.32em" textAnchor="end">{words.tick(tick)}</text>
        </g>
      ))}
      {frame.xTicks.map((day) => (
        <g key={day}>
          <line x1={frame.x(day)} x2={frame.x(day)} y1={base} y2={base + 5} />
          <text x={frame.x(day)} y={base + 19} textAnchor="middle">{words.time(day)}</text>
        </g>
      ))}
      {frame.broken && <path className={styles.broken} d={`M${frame.left - 6} ${base - 3}l12 -5m-12 10l12 -5`} />}
    </g>
  );
}

/** Names beside the ends of the lines, moved apart where they would cover each other. */
function EndNames({ frame, series, words }: Pick<CurveDrawingProps, 'frame' | 'series' | 'words'>) {
  const [planEnd, forecastEnd] = [series.planned.at(-1), series.forecast.at(-1)];
  const gap = 15;
  const names = [
    ...(planEnd ? [{ id: 'planned', text: words.planned, x: frame.x(planEnd.day), y: frame.y(planEnd.y), style: styles.plannedName }] : []),
    ...(forecastEnd ? [{ id: 'forecast', text: words.forecast, x: frame.x(forecastEnd.day), y: frame.y(forecastEnd.y), style: styles.forecastName }] : []),
  ].sort((a, b) => a.y - b.y);
  const [first, second] = names;
  if (first && second && second.y - first.y < gap) {
    const middle = (first.y + second.y) / 2;
    [first.y, second.y] = [middle - gap / 2, middle + gap / 2];
  }
  return <>{names.map(({ id, text, x, y, style }) => <text key={id} className={style} x={x + 7} y={y} dy="0.32em">{text}</text>)}</>;
}

function Target({ frame, series, words }: Pick<CurveDrawingProps, 'frame' | 'series' | 'words'>) {
  if (series.target === null) return null;
  const y = frame.y(series.target);
  // The name stands inside the picture: above the line, or below it where the line is near the upper edge.
  const above = y - frame.top > 18;
  return (
    <g className={styles.target}>
      <line x1={frame.left} x2={frame.width - frame.right} y1={y} y2={y} />
      <text x={frame.left + 6} y={above ? y - 6 : y + 15}>{words.target} {words.value(series.target)}</text>
    </g>
  );
}

function Baseline({ frame, series, words }: Pick<CurveDrawingProps, 'frame' | 'series' | 'words'>) {
  const { baseline } = series;
  if (!baseline) return null;
  const [x, y] = [frame.x(baseline.day), frame.y(baseline.y)];
  const above = y - frame.top > 22;
  return (
    <g className={styles.baseline}>
      <rect x={x - 4} y={y - 4} width={8} height={8} />
      <text x={x + 8} y={above ? y - 8 : y + 18}>{words.baseline} {words.value(baseline.y)}</text>
    </g>
  );
}

function Today({ frame, today, words }: Pick<CurveDrawingProps, 'frame' | 'today' | 'words'>) {
  const x = frame.x(today);
  const atEnd = frame.width - frame.right - x < 60;
  return (
    <g className={styles.today}>
      <line x1={x} x2={x} y1={frame.top - 6} y2={frame.height - frame.bottom} />
      <text x={atEnd ? x - 5 : x + 5} y={frame.top - 8} textAnchor={atEnd ? 'end' : 'start'}>{words.today}</text>
    </g>
  );
}

function Actual({ frame, series, words }: Pick<CurveDrawingProps, 'frame' | 'series' | 'words'>) {
  const [before, last] = [series.actual.at(-2), series.actual.at(-1)];
  // The name keeps clear of the line that comes in from the left: beyond a falling line, before a rising one.
  const falling = !before || !last || frame.y(before.y) <= frame.y(last.y);
  return (
    <g className={styles.actual}>
      <path d={paths(frame).along(series.actual)} />
      {series.actual.map((point) => <circle key={point.day} cx={frame.x(point.day)} cy={frame.y(point.y)} r={4} />)}
      {last && <text x={frame.x(last.day) + (falling ? 6 : -6)} y={frame.y(last.y) - 9} textAnchor={falling ? 'start' : 'end'}>{words.actual} {words.value(last.y)}</text>}
    </g>
  );
}

function Stop({ frame, stop }: { frame: CurveFrame; stop: CurveStop | undefined }) {
  if (!stop) return null;
  const x = frame.x(stop.day);
  const marks = [stop.planned, stop.actual, stop.forecast].filter((each) => each !== null);
  return (
    <g className={styles.stop}>
      <line x1={x} x2={x} y1={frame.top} y2={frame.height - frame.bottom} />
      {marks.map((value) => <circle key={value} cx={x} cy={frame.y(value)} r={7} />)}
    </g>
  );
}

/** The picture itself: planned dashed, actual solid with points, forecast dotted with its range (ux.md 7.5). */
export function CurveDrawing({ frame, series, stop, today, words, onPoint }: CurveDrawingProps) {
  const { along, between } = paths(frame);
  const point = (clientX: number, element: SVGSVGElement) => onPoint(clientX - element.getBoundingClientRect().left);
  return (
    <svg
      className={styles.drawing} width={frame.width} height={frame.height} viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true"
      onPointerMove={(event) => point(event.clientX, event.currentTarget)} onPointerDown={(event) => point(event.clientX, event.currentTarget)}
    >
      <Axes frame={frame} words={words} />
      {series.ghosts.map((ghost, index) => (
        <g key={ghost[0]?.day ?? index} className={styles.ghost}>
          <path d={along(ghost)} />
          {index === 0 && ghost.length > 1 && <text x={frame.x(ghost[Math.floor(ghost.length / 2)]?.day ?? today)} y={frame.y(ghost[Math.floor(ghost.length / 2)]?.y ?? 0) - 6}>{words.ghost}</text>}
        </g>
      ))}
      <Target frame={frame} series={series} words={words} />
      <Today frame={frame} today={today} words={words} />
      <path className={styles.range} d={between(series.forecast)} />
      <path className={styles.planned} d={along(series.planned)} />
      <path className={styles.forecast} d={along(series.forecast)} />
      <Baseline frame={frame} series={series} words={words} />
      <Actual frame={frame} series={series} words={words} />
      <Stop frame={frame} stop={stop} />
      <EndNames frame={frame} series={series} words={words} />
    </svg>
  );
}
