import { useSuspenseQuery } from '@apollo/client/react';
import { endStageInput } from '@tranche/projects/domain/end-stage.ts';
import { forecastStageInput } from '@tranche/projects/domain/forecast-stage.ts';
import { startStageInput } from '@tranche/projects/domain/start-stage.ts';
import { updatePlanInput } from '@tranche/projects/domain/update-plan.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { ProseInput } from '@tranche/shared/web/fields.tsx';
import { cleared, givenSchema } from '@tranche/shared/web/given-schema.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { StageActs_StageFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyInput } from '@tranche/shared/web/number-fields.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { Suspense, type ReactElement } from 'react';
import { FieldRow } from './field-row.tsx';
import { MilestoneFields, noMilestones, withMilestones } from './milestone-fields.tsx';
import { fieldOf, MilestoneNewsFields, withMilestoneNews } from './milestone-news.tsx';
import { endStageDocument, forecastStageDocument, startStageDocument, updatePlanDocument } from './project.documents.ts';
import { RecordForm } from './record-form.tsx';
import type { StageForm } from './stage-actions.tsx';
import { projectsTexts } from './texts.ts';

export interface StageDialogProps {
  readonly stage: StageActs_StageFragment;
  readonly onClose: () => void;
}

const known = (stage: StageActs_StageFragment) => ({ stageId: stage.id, expectedVersion: stage.version });

function useFrame(form: StageForm, { stage, onClose }: StageDialogProps) {
  const t = useMessages(projectsTexts);
  return { name: `stage-${form}`, subject: stage.key, title: `${t(`projects.stageAct.${form}`)} – ${stage.key}`, submit: t(`projects.stageSubmit.${form}`), done: t('projects.act.done', { key: stage.key }), onClose };
}

function UpdatePlanDialog(props: StageDialogProps) {
  const t = useMessages(projectsTexts);
  const { language } = useLanguage();
  const { stage } = props;
  const schema = givenSchema(updatePlanInput, known(stage), (typed) => withMilestones(cleared(typed, ['objectives']), language === 'de' ? 'titleDe' : 'titleEn'));
  const defaults = { plannedStart: stage.plannedStart, plannedEnd: stage.plannedEnd, budget: stage.budget.amount, objectives: stage.objectives ?? '', ...noMilestones };
  return (
    <RecordForm {...useFrame('updatePlan', props)} schema={schema} document={updatePlanDocument} defaults={defaults}>
      {({ control }) => (
        <>
          <FieldRow>
            <DayInput control={control} name="plannedStart" label={t('projects.field.start')} />
            <DayInput control={control} name="plannedEnd" label={t('projects.field.end')} />
          </FieldRow>
          <MoneyInput control={control} name="budget" label={t('projects.field.stageBudget')} currency={stage.budget.currency} />
          <ProseInput control={control} name="objectives" label={t('projects.field.objectives')} help={t('projects.objectives.help')} optional />
          <MilestoneFields control={control} />
        </>
      )}
    </RecordForm>
  );
}

function StartDialog(props: StageDialogProps) {
  const t = useMessages(projectsTexts);
  const { today } = useFormat();
  return (
    <RecordForm {...useFrame('start', props)} schema={givenSchema(startStageInput, known(props.stage))} document={startStageDocument} defaults={{ startedOn: today as string }}>
      {({ control }) => <DayInput control={control} name="startedOn" label={t('projects.field.startedOn')} autoFocus />}
    </RecordForm>
  );
}

function EndDialog(props: StageDialogProps) {
  const t = useMessages(projectsTexts);
  const { today } = useFormat();
  return (
    <RecordForm {...useFrame('end', props)} schema={givenSchema(endStageInput, known(props.stage))} document={endStageDocument} defaults={{ endedOn: today as string }}>
      {({ control }) => (
        <>
          <p>{t('projects.end.effect')}</p>
          <DayInput control={control} name="endedOn" label={t('projects.field.endedOn')} autoFocus />
        </>
      )}
    </RecordForm>
  );
}

const openMilestones = graphql(/* GraphQL */ `
  query OpenMilestones($key: ID!) { project(key: $key) { id milestones { id key title { text language } baselineOn forecastOn actualOn } } }
`);

function ForecastDialog(props: StageDialogProps) {
  const t = useMessages(projectsTexts);
  const format = useFormat();
  const { stage } = props;
  const { data } = useSuspenseQuery(openMilestones, { variables: { key: stage.key.split('/')[0] ?? '' } });
  const milestones = (data.project?.milestones ?? []).filter((each) => !each.actualOn);
  const before = stage.latestForecast;
  const defaults = { cost: before?.cost.amount ?? stage.budget.amount, endOn: before?.endOn ?? stage.plannedEnd, reason: '', reportOn: format.today as string, ...Object.fromEntries(milestones.map((each) => [fieldOf(each.id), each.forecastOn ?? ''])) };
  return (
    <RecordForm {...useFrame('forecast', props)} schema={givenSchema(forecastStageInput, known(stage), (typed) => withMilestoneNews(typed, milestones))} document={forecastStageDocument} defaults={defaults}>
      {({ control }) => (
        <>
          <p>{t('projects.forecast.actual', { actual: format.money(stage.actual), budget: format.money(stage.budget) })}</p>
          <MoneyInput control={control} name="cost" label={t('projects.field.forecastCost')} currency={stage.budget.currency} autoFocus />
          <DayInput control={control} name="endOn" label={t('projects.field.forecastEnd')} />
          <ProseInput control={control} name="reason" label={t('projects.field.forecastReason')} help={t('projects.forecast.reasonHelp')} rows={2} optional />
          <DayInput control={control} name="reportOn" label={t('projects.field.reportOn')} />
          <MilestoneNewsFields control={control} milestones={milestones} />
        </>
      )}
    </RecordForm>
  );
}

const dialogs: Readonly<Record<StageForm, (props: StageDialogProps) => ReactElement>> = { updatePlan: UpdatePlanDialog, start: StartDialog, end: EndDialog, forecast: ForecastDialog };

/** All forms on a stage, one chunk that is fetched with the first of them. */
export default function StageDialog({ form, ...props }: StageDialogProps & { form: StageForm }) {
  const Form = dialogs[form];
  return <Suspense><Form {...props} /></Suspense>;
}
