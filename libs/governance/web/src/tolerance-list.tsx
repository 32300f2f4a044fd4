import { dimensions, type Dimension, type ToleranceUnit } from '@tranche/governance/domain/dimension.ts';
import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { governanceTexts } from './texts.ts';

export interface ShownTolerance {
  readonly level: 'stage' | 'project';
  readonly dimension: Dimension;
  readonly unit: ToleranceUnit;
  readonly upper?: string | null;
  readonly lower?: string | null;
}

/** Limits in words: "+10 AT / −10 AT"; an open side says so. */
export function useLimits(currency: string): (tolerance: ShownTolerance) => string {
  const t = useMessages(governanceTexts);
  const format = useFormat();
  const limit = (unit: ToleranceUnit, value: string) => {
    if (unit === 'money') return format.money({ amount: value, currency });
    if (unit === 'percent') return format.percent(value);
    return unit === 'workingDays' ? t('governance.tolerance.days', { n: Number(value) }) : format.number(value);
  };
  return ({ unit, upper, lower }) => {
    const plus = upper == null ? t('governance.tolerance.openAbove') : `+${limit(unit, upper)}`;
    const minus = lower == null ? t('governance.tolerance.openBelow') : `−${limit(unit, lower)}`;
    return `${plus} / ${minus}`;
  };
}

/** The tolerances that bind a stage: its own beside those of its project. */
export function ToleranceList({ items, currency }: { items: readonly ShownTolerance[]; currency: string }) {
  const t = useMessages(governanceTexts);
  const limits = useLimits(currency);
  const rows = dimensions.filter((dimension) => items.some((item) => item.dimension === dimension));
  if (rows.length === 0) return <p>{t('governance.tolerance.none')}</p>;
  const cell = (dimension: Dimension, level: ShownTolerance['level']) => {
    const found = items.find((item) => item.dimension === dimension && item.level === level);
    return found ? limits(found).split(' / ').map((side) => <div key={side}>{side}</div>) : '–';
  };
  return (
    <DataTable
      caption={t('governance.gate.tolerances')} hideCaption rows={rows} rowId={(dimension) => dimension}
      columns={[
        { id: 'dimension', header: t('governance.exception.dimension'), cell: (dimension) => t(`governance.dimension.${dimension}`), rowHeader: true },
        { id: 'stage', header: t('governance.level.stage'), cell: (dimension) => cell(dimension, 'stage'), align: 'end' },
        { id: 'project', header: t('governance.level.project'), cell: (dimension) => cell(dimension, 'project'), align: 'end' },
      ]}
    />
  );
}
