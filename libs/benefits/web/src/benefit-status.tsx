import type { BenefitFinding, BenefitState, BenefitStatus } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { StatusShape } from '@tranche/shared/web/status-shape.tsx';
import type { Status } from '@tranche/shared/web/status.ts';
import styles from './benefit-status.module.css';
import { benefitsTexts } from './texts.ts';

/** A benefit that is closed is complete, one that is not due or was dropped has nothing to be assessed. */
export function statusOf(state: BenefitState, status: BenefitStatus): Status {
  if (state === 'closed') return 'complete';
  return status === 'notDueYet' ? 'notAssessed' : status;
}

export interface BenefitStatusProps {
  readonly state: BenefitState;
  readonly status: BenefitStatus;
  readonly finding: BenefitFinding;
  /** The finding alone where the status word stands elsewhere or there is no room. */
  readonly short?: boolean;
}

/** Status of a benefit as shape and word, with the finding behind it: "Außerhalb der Toleranz, hinter Plan". */
export function BenefitStatusMark({ state, status, finding, short = false }: BenefitStatusProps) {
  const t = useMessages(benefitsTexts);
  const shape = statusOf(state, status);
  const word = t(`benefits.finding.${finding}`);
  // Nothing is late before its time: the shape of "not assessed" carries the finding instead of that word.
  if (short || shape === 'notAssessed') return <span className={styles.status}><span aria-hidden="true"><StatusShape status={shape} words="none" /></span>{word}</span>;
  return <StatusShape status={shape} driver={word} />;
}
