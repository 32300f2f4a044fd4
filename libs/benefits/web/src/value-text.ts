import type { Format } from '@tranche/shared/web/format.ts';

/** A value in the benefit's unit: `31 min`; without unit the number alone. */
export function valueText(format: Format, value: string | null | undefined, unit: string | null | undefined): string {
  const number = format.number(value);
  return unit && value !== null && value !== undefined ? `${number}\u00a0${unit}` : number;
}
