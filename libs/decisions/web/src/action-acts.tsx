import { completeActionInput } from '@tranche/decisions/domain/complete-action.ts';
import { dropActionInput } from '@tranche/decisions/domain/drop-action.ts';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { ProseInput } from '@tranche/shared/web/fields.tsx';
import type { ActionRow_ActionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { useState } from 'react';
import { completeActionDocument, dropActionDocument, startActionDocument } from './decision.mutations.ts';
import styles from './entry-list.module.css';
import { formWith } from './form-with.ts';
import { decisionsTexts } from './texts.ts';

type Action = ActionRow_ActionFragment;

/** Begin, finish or close an action without a result. */
export function ActionActs({ action }: { action: Action }) {
  const t = useMessages(decisionsTexts);
  const [ending, setEnding] = useState<'complete' | 'drop' | null>(null);
  const [start, { busy }] = useAction(startActionDocument);
  const close = () => setEnding(null);
  const ended = action.state === 'done' || action.state === 'dropped';
  if (ended) return null;
  // Three refused buttons on each row would hide the rows; one sentence says who may.
  if (!action.viewerCan.complete.allowed) return <small>{action.viewerCan.complete.why}</small>;
  return (
    <div className={styles.buttons}>
      {action.state === 'open' && <ActionButton can={action.viewerCan.start} busy={busy} onClick={() => void start({ actionId: action.id, expectedVersion: action.version })}>{t('decisions.action.start')}</ActionButton>}
      <ActionButton can={action.viewerCan.complete} onClick={() => setEnding('complete')}>{t('decisions.action.complete')}</ActionButton>
      <ActionButton variant="quiet" can={action.viewerCan.drop} onClick={() => setEnding('drop')}>{t('decisions.action.drop')}</ActionButton>
      <Dialog open={ending === 'complete'} onClose={close} title={t('decisions.action.completeTitle', { key: action.key })}>{ending === 'complete' && <CompleteForm action={action} onClose={close} />}</Dialog>
      <Dialog open={ending === 'drop'} onClose={close} title={t('decisions.action.dropTitle', { key: action.key })}>{ending === 'drop' && <DropForm action={action} onClose={close} />}</Dialog>
    </div>
  );
}

interface FormProps {
  readonly action: Action;
  readonly onClose: () => void;
}

function CompleteForm({ action, onClose }: FormProps) {
  const t = useMessages(decisionsTexts);
  const form = useActionForm(formWith(completeActionInput, { actionId: action.id, expectedVersion: action.version }), completeActionDocument, {
    name: 'complete-action', subject: action.key, defaults: { note: '' },
    onDone: () => {
      notify({ text: t('decisions.action.completed', { key: action.key }) });
      onClose();
    },
  });
  return (
    <ActionForm form={form} submit={t('decisions.action.complete')} onCancel={onClose}>
      <ProseInput control={form.control} name="note" label={t('decisions.action.result')} optional max={2000} autoFocus />
    </ActionForm>
  );
}

function DropForm({ action, onClose }: FormProps) {
  const t = useMessages(decisionsTexts);
  const form = useActionForm(formWith(dropActionInput, { actionId: action.id, expectedVersion: action.version }), dropActionDocument, {
    name: 'drop-action', subject: action.key, defaults: { reason: '' },
    onDone: () => {
      notify({ text: t('decisions.action.dropped', { key: action.key }) });
      onClose();
    },
  });
  return (
    <ActionForm form={form} submit={t('decisions.action.drop')} onCancel={onClose}>
      <ProseInput control={form.control} name="reason" label={t('decisions.field.reason')} max={2000} autoFocus />
    </ActionForm>
  );
}
