import { ErrorZone } from '@tranche/shared/web/error-zone.tsx';
import { narrowScreen, useMedia } from '@tranche/shared/web/use-media.ts';
import { Zone } from '@tranche/shared/web/zones.tsx';
import type { ReactNode } from 'react';
import styles from './stage-gate.module.css';

export interface GateZoneProps {
  readonly id: string;
  readonly title: string;
  /** Open at first on a small screen. */
  readonly open?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One zone of the gate in reading order; on a small screen it folds, so that recommendation and vote come first. */
export function GateZone({ id, title, open = false, actions, children }: GateZoneProps) {
  const narrow = useMedia(narrowScreen);
  if (!narrow) return <Zone id={id} title={title} {...(actions ? { actions } : {})}>{children}</Zone>;
  return (
    <details id={id} className={styles.fold} open={open}>
      <summary><h2>{title}</h2></summary>
      <ErrorZone name={id}>{actions}{children}</ErrorZone>
    </details>
  );
}
