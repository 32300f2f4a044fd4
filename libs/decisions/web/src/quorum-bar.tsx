import { useMessages } from '@tranche/shared/web/messages.ts';
import styles from './quorum-bar.module.css';
import { decisionsTexts } from './texts.ts';
import type { Ballot } from './vote-panel.tsx';

/** Who has voted against who is needed, the division so far, and what it would come to. */
export function QuorumBar({ tally, open }: { tally: Ballot['tally']; open: boolean }) {
  const t = useMessages(decisionsTexts);
  const { present, entitled, quorumNeeded, quorum, yes, no, abstain, outcome, basis } = tally;
  const share = (count: number) => `${entitled === 0 ? 0 : (count / entitled) * 100}%`;
  return (
    <div className={styles.quorum}>
      <div className={styles.bar} aria-hidden="true">
        <span className={styles.yes} style={{ inlineSize: share(yes) }} />
        <span className={styles.no} style={{ inlineSize: share(no) }} />
        <span className={styles.abstain} style={{ inlineSize: share(abstain) }} />
        <span className={styles.mark} style={{ insetInlineStart: share(Math.min(quorumNeeded, entitled)) }} />
      </div>
      <p className={styles.words}>
        <strong>{t('decisions.tally.present', { present, entitled })}</strong>{' '}
        {t(quorum ? 'decisions.tally.quorate' : 'decisions.tally.notQuorate', { needed: quorumNeeded })}{' '}
        {present > 0 && t('decisions.tally.division', { yes, no, abstain })}
      </p>
      {open && present > 0 && <p className={styles.preview}>{t('decisions.tally.preview', { outcome: t(`decisions.outcome.${outcome}`), basis: t(`decisions.basis.${basis}`) })}</p>}
    </div>
  );
}
