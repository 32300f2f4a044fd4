import { useApolloClient } from '@apollo/client/react';
import { completeActionInput } from '@tranche/decisions/domain/complete-action.ts';
import { dropActionInput } from '@tranche/decisions/domain/drop-action.ts';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { ProseInput } from '@tranche/shared/web/fields.tsx';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import type { ActionRow_ActionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { useState } from 'react';
import { completeActionDocument, dropActionDocument, startActionDocument } from './decision.mutations.ts';
import { actionRecord } from './decision.queries.ts';
import styles from './entry-list.module.css';
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
      {ending === 'complete' && <CompleteActionDialog action={action} onClose={close} />}
      {ending === 'drop' && <DropActionDialog action={action} onClose={close} />}
    </div>
  );
}

interface FormProps {
  readonly action: Action;
  readonly onClose: () => void;
}

function useEnding({ id, key, version }: Action) {
  const t = useMessages(decisionsTexts);
  const client = useApolloClient();
  const onReload = () => void client.query({ query: actionRecord, variables: { key, asOf: null }, fetchPolicy: 'network-only' });
  return { t, given: { actionId: id, expectedVersion: version }, subject: key, onReload };
}

function CompleteActionDialog({ action, onClose }: FormProps) {
  const { t, given, ...props } = useEnding(action);
  return (
    <FormDialog
      {...props} name="complete-action" title={t('decisions.action.completeTitle', { key: action.key })} submit={t('decisions.action.complete')} done={t('decisions.action.completed', { key: action.key })}
      schema={givenSchema(completeActionInput, given)} document={completeActionDocument} defaults={{ note: '' }} onClose={onClose}
    >
      {({ control }) => <ProseInput control={control} name="note" label={t('decisions.action.result')} optional max={2000} autoFocus />}
    </FormDialog>
  );
}

function DropActionDialog({ action, onClose }: FormProps) {
  const { t, given, ...props } = useEnding(action);
  return (
    <FormDialog
      {...props} name="drop-action" title={t('decisions.action.dropTitle', { key: action.key })} submit={t('decisions.action.drop')} done={t('decisions.action.dropped', { key: action.key })}
      schema={givenSchema(dropActionInput, given)} document={dropActionDocument} defaults={{ reason: '' }} onClose={onClose}
    >
      {({ control }) => <ProseInput control={control} name="reason" label={t('decisions.field.reason')} max={2000} autoFocus />}
    </FormDialog>
  );
}
