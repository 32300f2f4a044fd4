import { decideIssueInput } from '@tranche/issues/domain/decide-issue.ts';
import { issueOutcomes, type IssueOutcome } from '@tranche/issues/domain/issue.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { ProseInput, RadioInput, SelectInput } from '@tranche/shared/web/fields.tsx';
import { numbered } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { IssueDialogProps } from './issue-dialogs.tsx';
import { IssueFormDialog } from './issue-form.tsx';
import { IssueOptions } from './issue-options.tsx';
import { decideIssueDocument } from './issue.mutations.ts';
import { issuesTexts } from './texts.ts';

/** The decider's word, with what was recommended in sight. */
export function DecideIssueDialog({ issue, onClose }: IssueDialogProps) {
  const t = useMessages(issuesTexts);
  const defaults = { outcome: 'approve', chosenOption: issue.recommendedOption === null || issue.recommendedOption === undefined ? '' : String(issue.recommendedOption), reason: '', deferredUntil: '' };
  const outcomes = issueOutcomes.filter((outcome) => outcome !== 'concession' || issue.type === 'offSpecification');
  return (
    <IssueFormDialog form="decide" schema={decideIssueInput} toInput={numbered('chosenOption')} document={decideIssueDocument} issue={issue} onClose={onClose} defaults={defaults} wide>
      {(form) => {
        const { control } = form;
        const outcome = form.watch('outcome') as IssueOutcome;
        return (
          <>
            <IssueOptions issue={issue} />
            <RadioInput control={control} name="outcome" label={t('issues.field.outcome')} options={outcomes.map((value) => ({ value, label: t(`issues.decide.${value}`) }))} />
            {outcome === 'approve' && <SelectInput control={control} name="chosenOption" label={t('issues.field.chosenOption')} empty="–" options={issue.options.map((option, index) => ({ value: String(index), label: option.text }))} />}
            {outcome === 'defer' && <DayInput control={control} name="deferredUntil" label={t('issues.field.deferredUntil')} />}
            <ProseInput control={control} name="reason" label={t('issues.field.reason')} optional={outcome === 'approve'} />
          </>
        );
      }}
    </IssueFormDialog>
  );
}
