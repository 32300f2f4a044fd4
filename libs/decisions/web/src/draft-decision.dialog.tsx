import { draftDecisionInput } from '@tranche/decisions/domain/draft-decision.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { ProseInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { useNavigate } from 'react-router';
import { draftDecisionDocument } from './decision.mutations.ts';
import { decisionsTexts } from './texts.ts';
import { useDecisionsChanged } from './use-decisions-changed.ts';

interface Props {
  readonly scope: { readonly id: string; readonly key: string };
  /** The decision that the new one replaces. */
  readonly supersedes?: { readonly id: string; readonly key: string; readonly question: string };
  readonly onClose: () => void;
}

/** A new question; without a person the body of the scope decides. */
export function DraftDecisionDialog({ scope, supersedes, onClose }: Props) {
  const t = useMessages(decisionsTexts);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const changed = useDecisionsChanged();
  const given = { scopeId: scope.id, language, ...(supersedes ? { supersedesId: supersedes.id } : {}) };
  return (
    <FormDialog
      name="draft-decision" subject={supersedes?.key ?? scope.key} title={supersedes ? t('decisions.draft.titleReplaces', { key: supersedes.key }) : t('decisions.draft.title')} submit={t('decisions.draft.submit')}
      schema={givenSchema(draftDecisionInput, given)} document={draftDecisionDocument} defaults={{ question: supersedes?.question ?? '', context: '', deciderId: '', dueOn: '' }} onClose={onClose}
      onDone={({ decision }) => {
        changed();
        if (decision) void navigate(`/${decision.key}`);
      }}
    >
      {({ control }) => (
        <>
          {supersedes && <p>{t('decisions.draft.replaces')}</p>}
          <TextInput control={control} name="question" label={t('decisions.field.question')} help={t('decisions.draft.questionHelp')} max={300} autoFocus />
          <ProseInput control={control} name="context" label={t('decisions.field.context')} optional max={10000} />
          <PersonInput control={control} name="deciderId" label={t('decisions.field.decider')} help={t('decisions.draft.deciderHelp')} optional />
          <DayInput control={control} name="dueOn" label={t('decisions.field.dueOn')} optional />
        </>
      )}
    </FormDialog>
  );
}
