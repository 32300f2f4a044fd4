import { planStageInput } from '@tranche/projects/domain/plan-stage.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { ProseInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyInput } from '@tranche/shared/web/number-fields.tsx';
import { FieldRow } from './field-row.tsx';
import { MilestoneFields, noMilestones, withMilestones } from './milestone-fields.tsx';
import type { ProjectDialogProps } from './project-dialogs.tsx';
import { planStageDocument } from './project.documents.ts';
import { RecordForm } from './record-form.tsx';
import { projectsTexts } from './texts.ts';

/** The next stage of a project: title, dates, money, what it shall reach, milestones. */
export function PlanStageDialog({ project, onClose }: ProjectDialogProps) {
  const t = useMessages(projectsTexts);
  const { language } = useLanguage();
  const title = language === 'de' ? 'titleDe' : 'titleEn';
  const schema = givenSchema(planStageInput, { projectId: project.id, expectedVersion: project.version }, (typed) => withMilestones(typed, title));
  return (
    <RecordForm
      name="plan-stage" subject={project.key} title={`${t('projects.act.planStage')} – ${project.key}`} submit={t('projects.submit.planStage')} done={t('projects.act.done', { key: project.key })}
      schema={schema} document={planStageDocument} onClose={onClose} defaults={{ titleDe: '', titleEn: '', plannedStart: '', plannedEnd: '', budget: '', objectives: '', ...noMilestones }}
    >
      {({ control }) => (
        <>
          <TextInput control={control} name={title} label={t('projects.field.stageTitle')} max={120} autoFocus />
          <FieldRow>
            <DayInput control={control} name="plannedStart" label={t('projects.field.start')} />
            <DayInput control={control} name="plannedEnd" label={t('projects.field.end')} />
          </FieldRow>
          <MoneyInput control={control} name="budget" label={t('projects.field.stageBudget')} currency={project.currency} />
          <ProseInput control={control} name="objectives" label={t('projects.field.objectives')} help={t('projects.objectives.help')} optional />
          <MilestoneFields control={control} />
        </>
      )}
    </RecordForm>
  );
}
