import type { Money } from '@tranche/shared/domain/money.ts';
import { useFormat } from './use-format.ts';

export interface MoneyTextProps {
  readonly value: Money | null | undefined;
  /** 451 T€; readers and print get the exact amount. */
  readonly short?: boolean;
}

/** An amount of money; the short form carries the exact one. */
export function MoneyText({ value, short }: MoneyTextProps) {
  const format = useFormat();
  if (!value) return <span>–</span>;
  if (!short) return <span className="nowrap figures">{format.money(value)}</span>;
  return (
    <data value={value.amount} className="nowrap figures">
      <span aria-hidden="true">{format.moneyShort(value)}</span>
      <span className="visually-hidden">{format.money(value)}</span>
    </data>
  );
}
