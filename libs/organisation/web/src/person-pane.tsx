import { useMessages } from '@tranche/shared/web/messages.ts';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import type { ReactNode } from 'react';
import { AccountFacts } from './account-facts.tsx';
import type { Account } from './account.queries.ts';
import { PersonHistory } from './person-history.tsx';
import styles from './person-pane.module.css';
import { organisationTexts } from './texts.ts';

/** A person of the register: what can be done, the account, and what was changed when. */
export function PersonPane({ personKey, account, verbs }: { personKey: string; account?: Account; verbs?: ReactNode }) {
  const t = useMessages(organisationTexts);
  const words = useMessages(sharedTexts);
  return (
    <div className={styles.pane}>
      {verbs && <div className={styles.verbs}>{verbs}</div>}
      {account && <AccountFacts account={account} />}
      <p><KeyLink to={personKey}>{t('organisation.person.toPage')}</KeyLink></p>
      <h3>{words('shared.word.history')}</h3>
      <PersonHistory personKey={personKey} />
    </div>
  );
}
