import { AnalyseIssueDialog } from './analyse-issue.dialog.tsx';
import { AssignIssueDialog } from './assign-issue.dialog.tsx';
import { DecideIssueDialog } from './decide-issue.dialog.tsx';
import { CompleteIssueDialog, HandleInformallyDialog, ReopenIssueDialog } from './end-issue.dialogs.tsx';
import type { IssueForm } from './issue-actions.tsx';
import type { PanelIssue } from './issue.panel.tsx';
import { ProposeIssueDialog } from './propose-issue.dialog.tsx';

export interface IssueDialogProps {
  readonly issue: PanelIssue;
  readonly onClose: () => void;
}

const dialogs: Readonly<Record<IssueForm, (props: IssueDialogProps) => React.JSX.Element>> = {
  assign: AssignIssueDialog, handleInformally: HandleInformallyDialog, analyse: AnalyseIssueDialog, propose: ProposeIssueDialog, decide: DecideIssueDialog, complete: CompleteIssueDialog, reopen: ReopenIssueDialog,
};

/** All forms on an issue, one chunk that is fetched with the first of them. */
export default function IssueDialog({ form, ...props }: IssueDialogProps & { form: IssueForm }) {
  const Form = dialogs[form];
  return <Form {...props} />;
}
