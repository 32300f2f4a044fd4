import { Typed } from '@tranche/shared/web/local-text.tsx';
import styles from './risk-register.module.css';

export interface RiskCellProps {
  readonly risk: { readonly title: string; readonly cause?: string | null; readonly effect?: string | null; readonly language: string };
}

/** A risk in two lines of the register: its title, then what leads to it and what follows, as far as there is room. */
export function RiskCell({ risk }: RiskCellProps) {
  const around = [risk.cause, risk.effect].filter(Boolean).join(' – ');
  return (
    <span className={styles.risk}>
      <Typed language={risk.language} text={<><strong>{risk.title}</strong>{around && <span className={styles.around}> {around}</span>}</>} />
    </span>
  );
}
