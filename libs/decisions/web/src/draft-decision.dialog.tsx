import { draftDecisionInput } from '@tranche/decisions/domain/draft-decision.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { ProseInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { useNavigate } from 'react-router';
import { draftDecisionDocument } from './decision.mutations.ts';
import { formWith } from './form-with.ts';
import { decisionsTexts } from './texts.ts';
import { useDecisionsChanged } from './use-decisions-changed.ts';

interface Props {
  readonly scope: { readonly id: string; readonly key: string };
  /** The decision that the new one replaces. */
  readonly supersedes?: { readonly id: string; readonly key: string; readonly question: string };
  readonly onClose: () => void;
}

/** A new question; without a person the body of the scope decides. */
export function DraftDecisionDialog({ open, ...props }: Props & { readonly open: boolean }) {
  const t = useMessages(decisionsTexts);
  const title = props.supersedes ? t('decisions.draft.titleReplaces', { key: props.supersedes.key }) : t('decisions.draft.title');
  return <Dialog open={open} onClose={props.onClose} title={title}>{open && <DraftForm {...props} />}</Dialog>;
}

function DraftForm({ scope, supersedes, onClose }: Props) {
  const t = useMessages(decisionsTexts);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const changed = useDecisionsChanged();
  const given = { scopeId: scope.id, language, ...(supersedes ? { supersedesId: supersedes.id } : {}) };
  const form = useActionForm(formWith(draftDecisionInput, given), draftDecisionDocument, {
    name: 'draft-decision', subject: supersedes?.key ?? scope.key, defaults: { question: supersedes?.question ?? '', context: '', deciderId: '', dueOn: '' },
    onDone: ({ decision }) => {
      onClose();
      changed();
      if (decision) void navigate(`/${decision.key}`);
    },
  });
  return (
    <ActionForm form={form} submit={t('decisions.draft.submit')} onCancel={onClose}>
      {supersedes && <p>{t('decisions.draft.replaces')}</p>}
      <TextInput control={form.control} name="question" label={t('decisions.field.question')} help={t('decisions.draft.questionHelp')} max={300} autoFocus />
      <ProseInput control={form.control} name="context" label={t('decisions.field.context')} optional max={10000} />
      <PersonInput control={form.control} name="deciderId" label={t('decisions.field.decider')} help={t('decisions.draft.deciderHelp')} optional />
      <DayInput control={form.control} name="dueOn" label={t('decisions.field.dueOn')} optional />
    </ActionForm>
  );
}
