import { completeIssueInput } from '@tranche/issues/domain/complete-issue.ts';
import { handleIssueInformallyInput } from '@tranche/issues/domain/handle-issue-informally.ts';
import { changesBaseline } from '@tranche/issues/domain/issue.ts';
import { reopenIssueInput } from '@tranche/issues/domain/reopen-issue.ts';
import { CheckInput, ProseInput } from '@tranche/shared/web/fields.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { IssueDialogProps } from './issue-dialogs.tsx';
import { IssueFormDialog } from './issue-form.tsx';
import { completeIssueDocument, handleIssueInformallyDocument, reopenIssueDocument } from './issue.mutations.ts';
import { issuesTexts } from './texts.ts';

export function HandleInformallyDialog(props: IssueDialogProps) {
  const t = useMessages(issuesTexts);
  return (
    <IssueFormDialog form="handleInformally" schema={handleIssueInformallyInput} document={handleIssueInformallyDocument} defaults={{ note: '' }} {...props}>
      {({ control }) => <ProseInput control={control} name="note" label={t('issues.field.note')} help={t('issues.help.informal')} autoFocus />}
    </IssueFormDialog>
  );
}

export function CompleteIssueDialog(props: IssueDialogProps) {
  const t = useMessages(issuesTexts);
  return (
    <IssueFormDialog form="complete" schema={completeIssueInput} document={completeIssueDocument} defaults={{ resolution: '', baselineUpdated: false }} {...props}>
      {({ control }) => (
        <>
          <ProseInput control={control} name="resolution" label={t('issues.field.resolution')} autoFocus />
          {changesBaseline(props.issue.type) && <CheckInput control={control} name="baselineUpdated" label={t('issues.field.baselineUpdated')} />}
        </>
      )}
    </IssueFormDialog>
  );
}

export function ReopenIssueDialog(props: IssueDialogProps) {
  const t = useMessages(issuesTexts);
  return (
    <IssueFormDialog form="reopen" schema={reopenIssueInput} document={reopenIssueDocument} defaults={{ reason: '' }} {...props}>
      {({ control }) => <ProseInput control={control} name="reason" label={t('issues.field.reason')} autoFocus />}
    </IssueFormDialog>
  );
}
