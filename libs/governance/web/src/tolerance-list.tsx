import type { Dimension, ToleranceUnit } from '@tranche/governance/domain/dimension.ts';
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

/** The tolerances that bind a stage: its own, and those of its project. */
export function ToleranceList({ items, currency }: { items: readonly ShownTolerance[]; currency: string }) {
  const t = useMessages(governanceTexts);
  const limits = useLimits(currency);
  if (items.length === 0) return <>{t('governance.tolerance.none')}</>;
  return (
    <ul className="plain">
      {items.map((item) => (
        <li key={`${item.level} ${item.dimension}`}>
          {t(`governance.dimension.${item.dimension}`)} <span className="nowrap">{limits(item)}</span> <small>{t(`governance.level.${item.level}`)}</small>
        </li>
      ))}
    </ul>
  );
}
