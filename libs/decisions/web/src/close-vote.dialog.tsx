import { closeVoteInput } from '@tranche/decisions/domain/close-vote.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { useController, type Control } from 'react-hook-form';
import { closeVoteDocument } from './decision.mutations.ts';
import { formWith } from './form-with.ts';
import { decisionsTexts } from './texts.ts';
import type { Ballot, VotedDecision } from './vote-panel.tsx';

interface CloseProps {
  readonly decision: VotedDecision;
  readonly ballot: Ballot;
  readonly onClose: () => void;
}

/** Ends the vote: says beforehand what it comes to, and that the outcome is final. */
export function CloseVoteDialog({ open, ...props }: CloseProps & { readonly open: boolean }) {
  const t = useMessages(decisionsTexts);
  return <Dialog open={open} onClose={props.onClose} title={t('decisions.close.title', { key: props.decision.key })}>{open && <CloseForm {...props} />}</Dialog>;
}

interface Values {
  newDueOn: string;
  adoptConditionIds: string[];
}

function CloseForm({ decision, ballot, onClose }: CloseProps) {
  const t = useMessages(decisionsTexts);
  const { outcome, basis, present, quorumNeeded } = ballot.tally;
  const proposed = decision.conditions.filter((condition) => condition.state === 'proposed');
  const form = useActionForm(formWith(closeVoteInput, { decisionId: decision.id, expectedVersion: decision.version }), closeVoteDocument, {
    name: 'close-vote', subject: decision.key, defaults: { newDueOn: '', adoptConditionIds: proposed.map((each) => each.id) } satisfies Values,
    onDone: () => {
      notify({ text: t(outcome === 'noQuorum' ? 'decisions.close.returned' : 'decisions.close.done', { key: decision.key }) });
      onClose();
    },
  });
  return (
    <ActionForm form={form} submit={t(outcome === 'noQuorum' ? 'decisions.close.return' : 'decisions.close.submit')} onCancel={onClose}>
      {outcome === 'noQuorum'
        ? <><p>{t('decisions.close.noQuorum', { present, needed: quorumNeeded })}</p><DayInput control={form.control} name="newDueOn" label={t('decisions.close.newDue')} optional /></>
        : <><p><strong>{t(`decisions.outcome.${outcome}`)}.</strong> {t(`decisions.basis.${basis}`)}</p><p>{t('decisions.close.final')}</p></>}
      {outcome === 'approved' && proposed.length > 0 && <Adoption control={form.control} conditions={proposed} />}
    </ActionForm>
  );
}

function Adoption<Output>({ control, conditions }: { control: Control<Values, unknown, Output>; conditions: VotedDecision['conditions'] }) {
  const t = useMessages(decisionsTexts);
  const { field } = useController({ control, name: 'adoptConditionIds' });
  const toggle = (id: string) => field.onChange(field.value.includes(id) ? field.value.filter((each) => each !== id) : [...field.value, id]);
  return (
    <fieldset>
      <legend><strong>{t('decisions.close.adopt')}</strong></legend>
      {conditions.map((condition) => (
        <div key={condition.id}>
          <label><input type="checkbox" checked={field.value.includes(condition.id)} onChange={() => toggle(condition.id)} /> {condition.text}{condition.blocking && ` (${t('decisions.condition.blocking')})`}</label>
        </div>
      ))}
    </fieldset>
  );
}
