import { approaches, tailorings } from '@tranche/projects/domain/project.ts';
import { updateProjectInput } from '@tranche/projects/domain/update-project.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { ProseInput, SelectInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { cleared, givenSchema, type Typed } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyInput, WholeInput } from '@tranche/shared/web/number-fields.tsx';
import { FieldRow } from './field-row.tsx';
import type { ProjectDialogProps } from './project-dialogs.tsx';
import { updateProjectDocument } from './project.documents.ts';
import { RecordForm } from './record-form.tsx';
import { projectsTexts } from './texts.ts';

const clearable = ['summary', 'userGroup', 'plannedStart', 'plannedEnd', 'budget', 'firstBenefitOn', 'productCount', 'peopleCount'] as const;
const baseline = ['plannedStart', 'plannedEnd', 'budget'] as const;

/** What describes a project. Plan and money are a baseline once it is authorised and then are not among the fields. */
export function DescribeProjectDialog({ project, onClose }: ProjectDialogProps) {
  const t = useMessages(projectsTexts);
  const fixed = project.baselined;
  const plan = { plannedStart: project.plannedStart ?? '', plannedEnd: project.plannedEnd ?? '', budget: project.budget?.amount ?? '', tailoring: project.tailoring };
  const text = {
    summary: project.summary ?? '', userGroup: project.userGroup ?? '', userNeed: project.userNeed ?? '', approach: project.approach, firstBenefitOn: project.firstBenefitOn ?? '',
    productCount: project.productCount ?? '', peopleCount: project.peopleCount ?? '', reportRhythmDays: project.reportRhythmDays,
  };
  const clearedFields = clearable.filter((name) => !fixed || !baseline.some((each) => each === name));
  // What is needed cannot be emptied once it is said: as empty text it is refused instead of staying as it was unnoticed.
  const toInput = (typed: Typed) => ({ ...(project.userNeed ? { userNeed: '' } : {}), ...cleared(typed, clearedFields) });
  return (
    <RecordForm
      name="project-update" subject={project.key} title={`${t('projects.act.update')} – ${project.key}`} submit={t('projects.submit.update')} done={t('projects.act.done', { key: project.key })}
      schema={givenSchema(updateProjectInput, { projectId: project.id, expectedVersion: project.version }, toInput)} document={updateProjectDocument} onClose={onClose}
      defaults={{ ...text, ...(fixed ? {} : plan) } as typeof text & Partial<typeof plan>}
    >
      {({ control }) => (
        <>
          <ProseInput control={control} name="summary" label={t('projects.field.summary')} optional />
          <TextInput control={control} name="userGroup" label={t('projects.field.userGroup')} optional />
          <ProseInput control={control} name="userNeed" label={t('projects.field.userNeed')} />
          {fixed ? <p>{t('projects.update.baseline')}</p> : (
            <>
              <FieldRow>
                <DayInput control={control} name="plannedStart" label={t('projects.field.plannedStart')} optional />
                <DayInput control={control} name="plannedEnd" label={t('projects.field.plannedEnd')} optional />
              </FieldRow>
              <MoneyInput control={control} name="budget" label={t('projects.field.budget')} currency={project.currency} optional />
              <SelectInput control={control} name="tailoring" label={t('projects.field.tailoring')} options={tailorings.map((value) => ({ value, label: t(`projects.tailoring.${value}`) }))} />
            </>
          )}
          <SelectInput control={control} name="approach" label={t('projects.field.approach')} options={approaches.map((value) => ({ value, label: t(`projects.approach.${value}`) }))} />
          <DayInput control={control} name="firstBenefitOn" label={t('projects.field.firstBenefitOn')} optional />
          <FieldRow>
            <WholeInput control={control} name="productCount" label={t('projects.field.productCount')} optional />
            <WholeInput control={control} name="peopleCount" label={t('projects.field.peopleCount')} optional />
          </FieldRow>
          <WholeInput control={control} name="reportRhythmDays" label={t('projects.field.reportRhythmDays')} help={t('projects.rhythm.help')} />
        </>
      )}
    </RecordForm>
  );
}
