import { issueTypes, priorities, severities } from '@tranche/issues/domain/issue.ts';
import { readQuickIssue } from '@tranche/issues/domain/quick-entry.ts';
import { raiseIssueInput } from '@tranche/issues/domain/raise-issue.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { ProseInput, SelectInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import type { ScopeOption } from '@tranche/shared/web/lookups.tsx';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { Page } from '@tranche/shared/web/page.tsx';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { useRegistry, useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useScopeOfKey } from '@tranche/shared/web/use-scope-of-key.ts';
import { text, useViewState } from '@tranche/shared/web/view-state.ts';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { raiseIssueDocument } from './quick-issue.ts';
import { issuesTexts } from './texts.ts';
import { useIssueChanged } from './use-issue-changed.ts';

const viewSchema = { text: text() };

/** The tokens of a quick line as the values of the form. */
function valuesOf(line: string, today: Day) {
  const { text: title, values } = readQuickIssue(line, { today });
  return { type: values.type ?? 'problemConcern', title, description: '', priority: values.priority ?? '', severity: '', ownerId: '', dueOn: values.dueOn ?? '', raisedFor: '' };
}

function RaiseForm({ scope }: { scope: ScopeOption }) {
  const t = useMessages(issuesTexts);
  const { language } = useLanguage();
  const { today } = useFormat();
  const navigate = useNavigate();
  const { addressOf } = useRegistry();
  const changed = useIssueChanged();
  const [view] = useViewState(viewSchema);
  const defaults = useMemo(() => valuesOf(view.text, today), [view.text, today]);
  const form = useActionForm(givenSchema(raiseIssueInput, { scopeId: scope.id, language }), raiseIssueDocument, {
    name: 'raise-issue', subject: scope.key, defaults,
    onDone: ({ issue }) => {
      changed({ list: true });
      if (issue) void navigate(addressOf(issue.key), { replace: true });
    },
  });
  const { control } = form;
  return (
    <ActionForm form={form} submit={t('issues.submit.raise')} onCancel={() => void navigate(-1)}>
      <TextInput control={control} name="title" label={t('issues.field.title')} max={200} autoFocus />
      <SelectInput control={control} name="type" label={t('issues.field.type')} options={issueTypes.map((value) => ({ value, label: t(`issues.type.${value}`) }))} />
      <ProseInput control={control} name="description" label={t('issues.field.description')} optional />
      <SelectInput control={control} name="priority" label={t('issues.field.priority')} optional empty="–" options={priorities.map((value) => ({ value, label: t(`issues.priority.${value}`) }))} />
      <SelectInput control={control} name="severity" label={t('issues.field.severity')} optional empty="–" options={severities.map((value) => ({ value, label: t(`issues.severity.${value}`) }))} />
      <PersonInput control={control} name="ownerId" label={t('issues.field.owner')} optional />
      <DayInput control={control} name="dueOn" label={t('issues.field.due')} optional />
      <TextInput control={control} name="raisedFor" label={t('issues.field.raisedFor')} help={t('issues.help.raisedFor')} max={200} optional />
    </ActionForm>
  );
}

/** The full form: for those who want to say more than a line. */
export default function RaiseIssuePage() {
  const t = useMessages(issuesTexts);
  const { scope: key = '' } = useRouteKeys();
  const scope = useScopeOfKey(key);
  if (scope === null) return <NotFound what={key} />;
  return <Page title={t('issues.raise.title')} context={key} narrow>{scope ? <RaiseForm scope={scope} /> : <Skeleton rows={10} />}</Page>;
}
