import { castVoteInput } from '@tranche/decisions/domain/cast-vote.ts';
import type { VoteValue } from '@tranche/decisions/domain/voting-rules.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { ProseInput, RadioInput, SelectInput } from '@tranche/shared/web/fields.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { useEffect } from 'react';
import { castVoteDocument } from './decision.mutations.ts';
import { formWith } from './form-with.ts';
import { decisionsTexts } from './texts.ts';
import type { BallotSeat, VotedDecision } from './vote-panel.tsx';

interface Chosen {
  readonly seat: BallotSeat;
  readonly value: VoteValue;
}

/** The vote with its words; nothing is cast before it is sent, and it can be changed until the vote is closed. */
export function VoteDialog({ decision, open, onClose }: { decision: VotedDecision; open: Chosen | null; onClose: () => void }) {
  const t = useMessages(decisionsTexts);
  return <Dialog open={open !== null} onClose={onClose} title={t('decisions.vote.title', { key: decision.key })}>{open && <VoteForm decision={decision} {...open} onClose={onClose} />}</Dialog>;
}

function VoteForm({ decision, seat, value, onClose }: Chosen & { decision: VotedDecision; onClose: () => void }) {
  const t = useMessages(decisionsTexts);
  const viewer = useViewer();
  const given = { decisionId: decision.id, seatId: seat.id, expectedVersion: decision.version };
  const form = useActionForm(formWith(castVoteInput, given, { optionId: (values) => values['value'] === 'yes' }), castVoteDocument, {
    name: `vote-${seat.id}`, subject: decision.key,
    defaults: { value, optionId: seat.vote?.optionId ?? decision.recommendedOption?.id ?? '', comment: seat.vote?.comment ?? '' },
    onDone: () => {
      notify({ text: t('decisions.vote.cast', { key: decision.key }) });
      onClose();
    },
  });
  const said = form.watch('value');
  const { setFocus } = form;
  useEffect(() => {
    // The value was chosen by the button or key that opened the dialog; the words are what comes next.
    const frame = requestAnimationFrame(() => setFocus('comment'));
    return () => cancelAnimationFrame(frame);
  }, [setFocus]);
  const options = decision.options.map((option) => ({ value: option.id, label: option.title }));
  const asDeputy = seat.person !== null && seat.person?.id !== viewer.id;
  return (
    <ActionForm form={form} submit={t('decisions.vote.submit')} onCancel={onClose}>
      {asDeputy && <p><strong>{t('decisions.vote.asDeputy', { name: seat.person?.displayName ?? '' })}</strong></p>}
      <RadioInput control={form.control} name="value" label={t('decisions.vote.value')} options={(['yes', 'no', 'abstain'] as const).map((each) => ({ value: each, label: t(`decisions.vote.do.${each}`) }))} />
      {said === 'yes' && options.length > 1 && <SelectInput control={form.control} name="optionId" label={t('decisions.vote.option')} options={options} empty={t('decisions.vote.recommended')} />}
      <ProseInput control={form.control} name="comment" label={t(said === 'no' ? 'decisions.vote.whatWouldChange' : 'decisions.vote.comment')} {...(said === 'no' ? {} : { optional: true })} max={2000} />
      <p>{t('decisions.vote.changeable', { value: t(`decisions.vote.do.${said as VoteValue}`) })}</p>
    </ActionForm>
  );
}
