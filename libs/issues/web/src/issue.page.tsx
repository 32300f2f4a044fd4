import { localText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { Page } from '@tranche/shared/web/page.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { IssueOnPage, useIssue } from './issue.panel.tsx';
import { issuesTexts } from './texts.ts';

/** One issue on its own page, `/P-3/I-2`. */
export default function IssuePage() {
  const t = useMessages(issuesTexts);
  const { issue: key = '' } = useRouteKeys();
  const issue = useIssue(key);
  if (!issue) return <NotFound what={key} />;
  return (
    <Page title={{ text: `${issue.key} ${issue.title}`, language: issue.language }} context={`${t('issues.register.title')} – ${localText(issue.scope.title)}`} narrow>
      <IssueOnPage issue={issue} />
    </Page>
  );
}
