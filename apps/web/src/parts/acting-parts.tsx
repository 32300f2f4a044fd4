import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { useConfirm } from '@tranche/shared/web/confirm-dialog.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { MenuButton } from '@tranche/shared/web/menu-button.tsx';
import { notify } from '@tranche/shared/web/notify.ts';
import { Zone } from '@tranche/shared/web/zones.tsx';
import { useState } from 'react';
import styles from './example.module.css';

const refused = { allowed: false, why: 'Freigeben kann nur der Lenkungsausschuss. Sie können die Freigabe vorschlagen.' };

function Buttons() {
  const nothing = () => undefined;
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <ActionButton variant="primary" onClick={nothing}>Freigeben</ActionButton>
        <ActionButton onClick={nothing} keys="e">Bearbeiten</ActionButton>
        <ActionButton variant="quiet" onClick={nothing}>Beobachten</ActionButton>
        <ActionButton variant="danger" onClick={nothing}>Zurückziehen</ActionButton>
        <ActionButton busy onClick={nothing}>Speichern</ActionButton>
      </div>
      <ActionButton can={refused} onClick={nothing} explain>Freigeben</ActionButton>
      <ActionButton can={refused} onClick={nothing}>Freigeben (Grund erst nach dem Versuch)</ActionButton>
    </div>
  );
}

/** Buttons, menus, dialogs, messages. */
export function ActingParts() {
  const confirm = useConfirm();
  const [open, setOpen] = useState(false);
  const ask = async () => {
    const sure = await confirm({ title: 'Entscheidung in Kraft setzen?', effect: 'Die Phase S-2 ist damit freigegeben. Das lässt sich nur durch eine neue Entscheidung ändern.', verb: 'In Kraft setzen' });
    notify({ text: sure ? 'In Kraft gesetzt' : 'Nichts geändert' });
  };
  return (
    <>
      <Zone title="ActionButton" span={6}><Buttons /></Zone>
      <Zone title="Menu, dialogs, toasts" span={6}>
        <div className={styles.row}>
          <MenuButton label="Menü" className="plain">{(close) => <><button type="button" className="quiet" onClick={close}>Erstens</button><button type="button" className="quiet" onClick={close}>Zweitens</button></>}</MenuButton>
          <button type="button" onClick={() => setOpen(true)}>Dialog</button>
          <button type="button" onClick={() => void ask()}>Confirm</button>
          <button type="button" onClick={() => notify({ text: 'P-3/R-7 erfasst.', undo: async () => undefined })}>Toast</button>
          <button type="button" onClick={() => notify({ text: 'Das Budget 2027 ist noch nicht freigegeben. Bitten Sie die Kämmerei um die Freigabe.', tone: 'problem' })}>Problem</button>
        </div>
        <Dialog open={open} onClose={() => setOpen(false)} title="Ein Dialog"><p>Esc schließt ihn, der Fokus kehrt zurück.</p></Dialog>
      </Zone>
    </>
  );
}
