import { assignIssueInput } from '@tranche/issues/domain/assign-issue.ts';
import { issueTypes, priorities, severities } from '@tranche/issues/domain/issue.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { ProseInput, SelectInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { cleared, type Typed } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import type { IssueDialogProps } from './issue-dialogs.tsx';
import { IssueFormDialog } from './issue-form.tsx';
import { assignIssueDocument } from './issue.mutations.ts';
import { issuesTexts } from './texts.ts';

/** The title cannot be emptied: as empty text it is refused instead of staying as it was unnoticed. */
function toInput(typed: Typed): Typed {
  return { title: '', ...cleared(typed, ['ownerId', 'dueOn', 'description', 'priority', 'severity']) };
}

/** Owner, day, wording and judgement. */
export function AssignIssueDialog({ issue, onClose }: IssueDialogProps) {
  const t = useMessages(issuesTexts);
  const defaults = { ownerId: issue.owner?.id ?? '', dueOn: issue.dueOn ?? '', title: issue.title, description: issue.description ?? '', type: issue.type, priority: issue.priority ?? '', severity: issue.severity ?? '' };
  return (
    <IssueFormDialog form="assign" schema={assignIssueInput} toInput={toInput} document={assignIssueDocument} issue={issue} onClose={onClose} defaults={defaults}>
      {({ control }) => (
        <>
          <PersonInput control={control} name="ownerId" label={t('issues.field.owner')} known={issue.owner ? { id: issue.owner.id, name: issue.owner.displayName } : null} />
          <DayInput control={control} name="dueOn" label={t('issues.field.due')} optional />
          <TextInput control={control} name="title" label={t('issues.field.title')} max={200} />
          <ProseInput control={control} name="description" label={t('issues.field.description')} optional />
          <SelectInput control={control} name="type" label={t('issues.field.type')} options={issueTypes.map((value) => ({ value, label: t(`issues.type.${value}`) }))} />
          <SelectInput control={control} name="priority" label={t('issues.field.priority')} optional empty="–" options={priorities.map((value) => ({ value, label: t(`issues.priority.${value}`) }))} />
          <SelectInput control={control} name="severity" label={t('issues.field.severity')} optional empty="–" options={severities.map((value) => ({ value, label: t(`issues.severity.${value}`) }))} />
        </>
      )}
    </IssueFormDialog>
  );
}
