import { castVoteInput, type CastVoteInput } from '@tranche/decisions/domain/cast-vote.ts';
import { voteValues, type VoteValue } from '@tranche/decisions/domain/voting-rules.ts';
import { ProseInput, RadioInput, SelectInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { ActionFormState } from '@tranche/shared/web/use-action-form.ts';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { useEffect } from 'react';
import { DecisionFormDialog } from './decision-form.tsx';
import { castVoteDocument } from './decision.mutations.ts';
import { ofDecision } from './of-decision.ts';
import { onlyIf } from './only-if.ts';
import { decisionsTexts } from './texts.ts';
import type { BallotSeat, VotedDecision } from './vote-panel.tsx';

interface Voting {
  readonly decision: VotedDecision;
  readonly seat: BallotSeat;
  /** Chosen by the button or key that opened the dialog. */
  readonly value: VoteValue;
}

interface VoteValues {
  value: VoteValue;
  optionId: string;
  comment: string;
}

const optionOfYes = onlyIf('optionId', ({ value }) => value === 'yes');

/** The vote with its words; nothing is cast before it is sent, and it can be changed until the vote is closed. */
export function VoteDialog({ onClose, ...voting }: Voting & { readonly onClose: () => void }) {
  const t = useMessages(decisionsTexts);
  const { decision, seat, value } = voting;
  const defaults: VoteValues = { value, optionId: seat.vote?.optionId ?? decision.recommendedOption?.id ?? '', comment: seat.vote?.comment ?? '' };
  return (
    <DecisionFormDialog
      decision={decision} name={`vote-${seat.id}`} title={t('decisions.vote.title', { key: decision.key })} submit={t('decisions.vote.submit')} done={t('decisions.vote.cast', { key: decision.key })}
      schema={givenSchema(castVoteInput, { ...ofDecision(decision), seatId: seat.id }, optionOfYes)} document={castVoteDocument} defaults={defaults} onClose={onClose}
    >
      {(form) => <VoteFields form={form} {...voting} />}
    </DecisionFormDialog>
  );
}

function VoteFields({ form, decision, seat, value }: Voting & { form: ActionFormState<VoteValues, CastVoteInput> }) {
  const t = useMessages(decisionsTexts);
  const viewer = useViewer();
  const { control, restored, setFocus, setValue } = form;
  const said = form.watch('value');
  useEffect(() => {
    // The words are what comes next.
    const frame = requestAnimationFrame(() => setFocus('comment'));
    return () => cancelAnimationFrame(frame);
  }, [setFocus]);
  useEffect(() => {
    // A draft brings the words back, but not a vote other than the one that was just chosen.
    if (restored) setValue('value', value);
  }, [restored, setValue, value]);
  const options = decision.options.map((option) => ({ value: option.id, label: option.title }));
  const insteadOf = seat.person?.id === viewer.id ? null : seat.person;
  return (
    <>
      {insteadOf && <p><strong>{t('decisions.vote.asDeputy', { name: insteadOf.displayName })}</strong></p>}
      <RadioInput control={control} name="value" label={t('decisions.vote.value')} options={voteValues.map((each) => ({ value: each, label: t(`decisions.vote.do.${each}`) }))} />
      {said === 'yes' && options.length > 1 && <SelectInput control={control} name="optionId" label={t('decisions.vote.option')} options={options} empty={t('decisions.vote.recommended')} />}
      <ProseInput control={control} name="comment" label={t(said === 'no' ? 'decisions.vote.whatWouldChange' : 'decisions.vote.comment')} {...(said === 'no' ? {} : { optional: true })} max={2000} />
      <p>{t('decisions.vote.changeable', { value: t(`decisions.vote.do.${said}`) })}</p>
    </>
  );
}
