import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { staleRule, type UserError } from '@tranche/shared/web/user-error.ts';
import { useEffect, useId, useRef, useState } from 'react';
import { createPasswordLinkDocument, type Account } from './account.queries.ts';
import styles from './password-link.module.css';
import { organisationTexts } from './texts.ts';

interface Props {
  readonly person: Pick<Account, 'id' | 'version' | 'displayName' | 'access'>;
  readonly onClose: () => void;
  readonly onRead: () => void;
}

interface Shown {
  readonly address: string;
  readonly expiresAt: string;
}

/** The link, this once: it is nowhere to be found again. */
function ShownLink({ link: { address, expiresAt }, name }: { link: Shown; name: string }) {
  const t = useMessages(organisationTexts);
  const format = useFormat();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // The button that made the link is gone, and the focus with it; the link is what comes next.
  useEffect(() => {
    field.current?.focus();
  }, []);
  const copy = () => navigator.clipboard.writeText(address).then(() => notify({ text: t('organisation.link.copied') }), () => notify({ text: t('organisation.link.notCopied'), tone: 'problem' }));
  return (
    <>
      <p>{t('organisation.link.give', { name })}</p>
      <label htmlFor={id}>{t('organisation.link.address')}</label>
      <div className={styles.link}>
        <input ref={field} id={id} readOnly value={address} onFocus={(event) => event.target.select()} />
        <button type="button" className="primary" onClick={() => void copy()}>{t('organisation.link.copy')}</button>
      </div>
      <p>{t('organisation.link.until', { time: format.instant(expiresAt) })}</p>
    </>
  );
}

/** Hands out a link with which the person sets a password: the first one, or a new one in place of theirs. */
export function PasswordLinkDialog({ person, onClose, onRead }: Props) {
  const t = useMessages(organisationTexts);
  const words = useMessages(sharedTexts);
  const [create, { busy }] = useAction(createPasswordLinkDocument);
  const [shown, setShown] = useState<Shown | null>(null);
  const [refused, setRefused] = useState<{ errors: readonly UserError[]; failure?: unknown; lost?: boolean }>({ errors: [] });
  // What the dialog was opened for: making the link changes it.
  const [kind] = useState<'first' | 'reset'>(person.access === 'password' ? 'reset' : 'first');
  async function make() {
    const outcome = await create({ personId: person.id, expectedVersion: person.version }, { quiet: true });
    // Without an answer nothing is read again: the question would fail, too, and take the dialog away.
    if (outcome.ok || outcome.errors.some(({ rule }) => rule === staleRule)) onRead();
    if (!outcome.ok) return setRefused(outcome);
    const { link } = outcome.payload;
    // A lost answer that is asked for again comes without the token.
    if (!link?.token) return setRefused({ errors: [], lost: true });
    setRefused({ errors: [] });
    setShown({ address: `${location.origin}/set-password#${link.token}`, expiresAt: link.expiresAt });
  }
  return (
    <Dialog open onClose={onClose} title={t(`organisation.link.title.${kind}`, { name: person.displayName })}>
      <div className={styles.body}>
        {refused.errors.map(({ rule, message, mend }) => <div key={rule} className={styles.error} role="alert"><p>{message}</p>{mend && <small>{mend}</small>}</div>)}
        {refused.lost && <p className={styles.error} role="alert">{t('organisation.link.lost')}</p>}
        {refused.failure !== undefined && <Problem error={refused.failure} />}
        {shown ? <ShownLink link={shown} name={person.displayName} /> : <p>{t(`organisation.link.effect.${kind}`)}</p>}
        <div className={styles.buttons}>
          {!shown && <ActionButton variant="primary" busy={busy} onClick={() => void make()}>{t(`organisation.link.make.${kind}`)}</ActionButton>}
          <button type="button" onClick={onClose}>{words(shown ? 'shared.word.close' : 'shared.word.cancel')}</button>
        </div>
      </div>
    </Dialog>
  );
}
