import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useState } from 'react';
import { AddConditionDialog } from './add-condition.dialog.tsx';
import { givenDay } from './given-day.ts';
import styles from './entry-list.module.css';
import { conditionMarks, Mark } from './mark.tsx';
import { MeetConditionDialog } from './meet-condition.dialog.tsx';
import { decisionsTexts } from './texts.ts';

type Decision = DecisionPage_DecisionFragment;
export type DecisionCondition = Decision['conditions'][number];

/** Conditions with owner and day; a blocking one holds the effect back. */
export function ConditionsPanel({ decision }: { decision: Decision }) {
  const t = useMessages(decisionsTexts);
  const [adding, setAdding] = useState(false);
  const [meetingId, setMeetingId] = useState<string | null>(null);
  const meeting = decision.conditions.find((condition) => condition.id === meetingId);
  return (
    <>
      {decision.conditions.length === 0 && <p className={styles.none}>{t('decisions.condition.none')}</p>}
      <ul className={styles.list}>
        {decision.conditions.map((condition) => <ConditionItem key={condition.id} condition={condition} language={decision.language} onMeet={() => setMeetingId(condition.id)} />)}
      </ul>
      <ActionButton can={decision.viewerCan.addCondition} onClick={() => setAdding(true)}>{t('decisions.condition.add')}</ActionButton>
      {adding && <AddConditionDialog decision={decision} onClose={() => setAdding(false)} />}
      {meeting && <MeetConditionDialog decision={decision} condition={meeting} onClose={() => setMeetingId(null)} />}
    </>
  );
}

function ConditionItem({ condition, language, onMeet }: { condition: DecisionCondition; language: string; onMeet: () => void }) {
  const t = useMessages(decisionsTexts);
  const { state, overdue, blocking, text, owner, dueOn, note } = condition;
  return (
    <li className={`${styles.entry} ${overdue ? styles.overdue : ''}`}>
      <span className={styles.mark}><Mark name={conditionMarks[state]} /></span>
      <div className={styles.body}>
        <span><Typed text={text} language={language} /></span>
        <small>
          {t(`decisions.conditionState.${state}`)}{blocking && ` · ${t('decisions.condition.blocking')}`}{overdue && ` · ${t('decisions.condition.overdue')}`}
          {' · '}{owner?.displayName ?? '–'} · <DayText day={givenDay(dueOn)} {...(state === 'met' ? {} : { due: true })} />
        </small>
        {note && <small>{t('decisions.condition.metBy', { note })}</small>}
        {state === 'open' && (condition.viewerCan.meet.allowed
          ? <div><ActionButton can={condition.viewerCan.meet} onClick={onMeet}>{t('decisions.condition.meet')}</ActionButton></div>
          : <small>{condition.viewerCan.meet.why}</small>)}
      </div>
    </li>
  );
}
