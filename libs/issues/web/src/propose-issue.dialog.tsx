import { proposeIssueDecisionInput } from '@tranche/issues/domain/propose-issue-decision.ts';
import { ProseInput, SelectInput } from '@tranche/shared/web/fields.tsx';
import { numbered } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { IssueDialogProps } from './issue-dialogs.tsx';
import { IssueFormDialog } from './issue-form.tsx';
import { IssueRoute } from './issue-route.tsx';
import { proposeIssueDocument } from './issue.mutations.ts';
import { issuesTexts } from './texts.ts';

/** The recommendation; the route is shown beforehand, so that nobody is surprised by who decides. */
export function ProposeIssueDialog({ issue, onClose }: IssueDialogProps) {
  const t = useMessages(issuesTexts);
  const defaults = { recommendedOption: issue.recommendedOption === null || issue.recommendedOption === undefined ? '' : String(issue.recommendedOption), recommendation: issue.recommendation ?? '' };
  return (
    <IssueFormDialog form="propose" schema={proposeIssueDecisionInput} toInput={numbered('recommendedOption')} document={proposeIssueDocument} issue={issue} onClose={onClose} defaults={defaults}>
      {({ control }) => (
        <>
          <IssueRoute issue={issue} />
          <SelectInput control={control} name="recommendedOption" label={t('issues.field.recommendedOption')} empty="–" optional options={issue.options.map((option, index) => ({ value: String(index), label: option.text }))} />
          <ProseInput control={control} name="recommendation" label={t('issues.field.recommendation')} help={t('issues.help.recommendation')} autoFocus />
        </>
      )}
    </IssueFormDialog>
  );
}
