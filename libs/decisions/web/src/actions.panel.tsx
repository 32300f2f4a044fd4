import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { readFragment } from '@tranche/shared/web/gql/fragment-masking.ts';
import type { ActionRow_ActionFragment, DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useState } from 'react';
import { ActionActs } from './action-acts.tsx';
import { CreateActionDialog } from './create-action.dialog.tsx';
import { actionFragment } from './decision.fragments.ts';
import styles from './entry-list.module.css';
import { givenDay } from './given-day.ts';
import { actionMarks, Mark } from './mark.tsx';
import { decisionsTexts } from './texts.ts';

type Decision = DecisionPage_DecisionFragment;

/** Follow-ups of a decision. */
export function ActionsPanel({ decision }: { decision: Decision }) {
  const t = useMessages(decisionsTexts);
  const [creating, setCreating] = useState(false);
  const actions = readFragment(actionFragment, decision.actions);
  return (
    <>
      {actions.length === 0 && <p className={styles.none}>{t('decisions.action.none')}</p>}
      <ul className={styles.list}>{actions.map((action) => <ActionItem key={action.id} action={action} />)}</ul>
      <div><ActionButton onClick={() => setCreating(true)}>{t('decisions.action.add')}</ActionButton></div>
      {creating && <CreateActionDialog scopeId={decision.scope.id} origin={decision} onClose={() => setCreating(false)} />}
    </>
  );
}

function ActionItem({ action }: { action: ActionRow_ActionFragment }) {
  const t = useMessages(decisionsTexts);
  const ended = action.state === 'done' || action.state === 'dropped';
  return (
    <li className={`${styles.entry} ${action.overdue ? styles.overdue : ''}`}>
      <span className={styles.mark}><Mark name={actionMarks[action.state]} /></span>
      <div className={styles.body}>
        <span><KeyLink to={action.key} /> <Typed text={action.title} language={action.language} /></span>
        <small>{t(`decisions.actionState.${action.state}`)} · {action.owner?.displayName ?? '–'} · <DayText day={givenDay(action.dueOn)} {...(ended ? {} : { due: true })} /></small>
        {action.note && <small>{action.note}</small>}
        <ActionActs action={action} />
      </div>
    </li>
  );
}
