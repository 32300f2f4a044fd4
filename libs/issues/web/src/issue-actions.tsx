import { issueMachine, type IssueAct } from '@tranche/issues/domain/issue-machine.ts';
import type { IssueStateName } from '@tranche/issues/domain/issue.ts';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { lazy, Suspense, useState } from 'react';
import styles from './issue-panel.module.css';
import type { PanelIssue } from './issue.panel.tsx';
import { issuesTexts } from './texts.ts';

const IssueDialog = lazy(() => import('./issue-dialogs.tsx'));

/** Verbs that open a form. */
export type IssueForm = 'assign' | 'handleInformally' | 'analyse' | 'propose' | 'decide' | 'complete' | 'reopen';

const actOf: Readonly<Record<IssueForm, IssueAct | null>> = { assign: null, handleInformally: 'handleInformally', analyse: 'analyse', propose: 'propose', decide: 'approve', complete: 'complete', reopen: 'reopen' };

/** The step that the method expects next stands first. */
const inOrder: Readonly<Record<IssueStateName, readonly IssueForm[]>> = {
  raised: ['analyse', 'handleInformally', 'assign'], analysed: ['propose', 'analyse', 'assign'], proposed: ['decide', 'assign'], deferred: ['assign'], inAction: ['complete', 'assign'], closed: ['reopen'],
};

const possible = (form: IssueForm, state: IssueStateName) => {
  const act = actOf[form];
  return act === null ? state !== 'closed' : issueMachine[state][act] !== undefined;
};

/** What can be done with an issue in its state; what the person may not do says why. */
export function IssueActions({ issue }: { issue: PanelIssue }) {
  const t = useMessages(issuesTexts);
  const [open, setOpen] = useState<IssueForm | null>(null);
  return (
    <div className={styles.actions}>
      {inOrder[issue.state].filter((form) => possible(form, issue.state)).map((form, index) => (
        <ActionButton key={form} can={issue.viewerCan[form]} variant={index === 0 && issue.viewerCan[form].allowed ? 'primary' : 'plain'} explain={form === 'decide'} onClick={() => setOpen(form)}>{t(`issues.act.${form}`)}</ActionButton>
      ))}
      {open && <Suspense><IssueDialog form={open} issue={issue} onClose={() => setOpen(null)} /></Suspense>}
    </div>
  );
}
