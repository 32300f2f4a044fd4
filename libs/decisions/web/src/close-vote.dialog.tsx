import { closeVoteInput } from '@tranche/decisions/domain/close-vote.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useController, type Control } from 'react-hook-form';
import { DecisionFormDialog } from './decision-form.tsx';
import { closeVoteDocument } from './decision.mutations.ts';
import { ofDecision } from './of-decision.ts';
import { onlyIf } from './only-if.ts';
import { decisionsTexts } from './texts.ts';
import type { Ballot, VotedDecision } from './vote-panel.tsx';

interface CloseProps {
  readonly decision: VotedDecision;
  readonly ballot: Ballot;
  readonly onClose: () => void;
}

interface CloseValues {
  newDueOn: string;
  adoptConditionIds: string[];
}

/** Ends the vote: says beforehand what it comes to, and that the outcome is final. */
export function CloseVoteDialog({ decision, ballot, onClose }: CloseProps) {
  const t = useMessages(decisionsTexts);
  const { outcome, basis, present, quorumNeeded } = ballot.tally;
  const again = outcome === 'noQuorum';
  const proposed = decision.conditions.filter((condition) => condition.state === 'proposed');
  const defaults: CloseValues = { newDueOn: '', adoptConditionIds: proposed.map((each) => each.id) };
  return (
    <DecisionFormDialog
      decision={decision} name="close-vote" title={t('decisions.close.title', { key: decision.key })} submit={t(again ? 'decisions.close.return' : 'decisions.close.submit')}
      done={t(again ? 'decisions.close.returned' : 'decisions.close.done', { key: decision.key })}
      schema={givenSchema(closeVoteInput, ofDecision(decision), onlyIf('newDueOn', () => again))} document={closeVoteDocument} defaults={defaults} onClose={onClose}
    >
      {({ control }) => (
        <>
          {again
            ? <><p>{t('decisions.close.noQuorum', { present, needed: quorumNeeded })}</p><DayInput control={control} name="newDueOn" label={t('decisions.close.newDue')} optional /></>
            : <><p><strong>{t(`decisions.outcome.${outcome}`)}.</strong> {t(`decisions.basis.${basis}`)}</p><p>{t('decisions.close.final')}</p></>}
          {outcome === 'approved' && proposed.length > 0 && <Adoption control={control} conditions={proposed} />}
        </>
      )}
    </DecisionFormDialog>
  );
}

function Adoption<Output>({ control, conditions }: { control: Control<CloseValues, unknown, Output>; conditions: VotedDecision['conditions'] }) {
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
