import styles from './sparkline.module.css';

export interface SparkPoint {
  readonly label: string;
  /** Null leaves a gap. */
  readonly value: number | null;
}

export interface SparklineProps {
  readonly points: readonly SparkPoint[];
  /** Dashed line of the plan, same number of points. */
  readonly planned?: readonly (number | null)[];
  /** What is shown: "Prognose je Monat". */
  readonly label: string;
  readonly format?: (value: number) => string;
}

const size = { width: 96, height: 24, inset: 3 };

function path(values: readonly (number | null)[], low: number, high: number): { line: string; last: readonly [number, number] | undefined } {
  const span = high - low || 1;
  let line = '';
  let drawing = false;
  let last: readonly [number, number] | undefined;
  values.forEach((value, index) => {
    if (value === null) return void (drawing = false);
    const x = values.length > 1 ? (index / (values.length - 1)) * size.width : size.width / 2;
    const y = size.inset + (1 - (value - low) / span) * (size.height - 2 * size.inset);
    line += `${drawing ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
    drawing = true;
    last = [x, y];
  });
  return { line, last };
}

/** Small line of a series for rows and tiles; readers get the values as a list. */
export function Sparkline({ points, planned = [], label, format = String }: SparklineProps) {
  const all = [...points.map((point) => point.value), ...planned].filter((value) => value !== null);
  if (all.length === 0) return <span aria-label={label}>–</span>;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const actual = path(points.map((point) => point.value), low, high);
  const spoken = points.filter((point) => point.value !== null).map((point) => `${point.label}: ${format(point.value ?? 0)}`).join('; ');
  return (
    <svg className={styles.spark} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={`${label}. ${spoken}`}>
      {planned.length > 0 && <path className={styles.planned} d={path(planned, low, high).line} />}
      <path className={styles.actual} d={actual.line} />
      {actual.last && <circle className={styles.last} cx={actual.last[0]} cy={actual.last[1]} r="2.6" />}
    </svg>
  );
}
