import { acceptProjectMandateInput } from '@tranche/projects/domain/accept-project-mandate.ts';
import { closeProjectInput } from '@tranche/projects/domain/close-project.ts';
import { declineProjectInput } from '@tranche/projects/domain/decline-project.ts';
import { pauseProjectInput } from '@tranche/projects/domain/pause-project.ts';
import { reopenProjectInput } from '@tranche/projects/domain/reopen-project.ts';
import { resumeProjectInput } from '@tranche/projects/domain/resume-project.ts';
import { startProjectClosureInput } from '@tranche/projects/domain/start-project-closure.ts';
import type { ProjectActs_ProjectFragment } from '@tranche/shared/web/gql/graphql.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { CheckInput, ProseInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { ScopeInput } from '@tranche/shared/web/scope-field.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import type { ReactElement } from 'react';
import { DescribeProjectDialog } from './describe-project.dialog.tsx';
import { PlanStageDialog } from './plan-stage.dialog.tsx';
import type { ProjectForm } from './project-actions.tsx';
import { acceptProjectMandateDocument, closeProjectDocument, declineProjectDocument, pauseProjectDocument, reopenProjectDocument, resumeProjectDocument, startProjectClosureDocument } from './project.documents.ts';
import { RecordForm } from './record-form.tsx';
import { projectsTexts } from './texts.ts';

export type ActedProject = ProjectActs_ProjectFragment;

export interface ProjectDialogProps {
  readonly project: ActedProject;
  readonly onClose: () => void;
}

const known = (project: ActedProject) => ({ projectId: project.id, expectedVersion: project.version });

/** Words and frame that all forms on a project share. */
function useFrame(form: ProjectForm, { project, onClose }: ProjectDialogProps) {
  const t = useMessages(projectsTexts);
  return { name: `project-${form}`, subject: project.key, title: `${t(`projects.act.${form}`)} – ${project.key}`, submit: t(`projects.submit.${form}`), done: t('projects.act.done', { key: project.key }), onClose };
}

function AcceptMandateDialog(props: ProjectDialogProps) {
  const t = useMessages(projectsTexts);
  const { parent } = props.project;
  const option = parent ? { id: parent.id, key: parent.key, title: parent.title.text, kind: parent.key.startsWith('PF') ? 'portfolio' as const : 'programme' as const } : null;
  return (
    <RecordForm {...useFrame('acceptMandate', props)} schema={givenSchema(acceptProjectMandateInput, known(props.project))} document={acceptProjectMandateDocument} defaults={{ parentId: parent?.id ?? '' }}>
      {({ control }) => <ScopeInput control={control} name="parentId" label={t('projects.field.parent')} help={t('projects.accept.help')} kinds={['portfolio', 'programme']} known={option} autoFocus />}
    </RecordForm>
  );
}

function DeclineDialog(props: ProjectDialogProps) {
  const t = useMessages(projectsTexts);
  return (
    <RecordForm {...useFrame('decline', props)} schema={givenSchema(declineProjectInput, known(props.project))} document={declineProjectDocument} defaults={{ reason: '' }}>
      {({ control }) => <ProseInput control={control} name="reason" label={t('projects.field.reason')} help={t('projects.reason.help')} max={2000} autoFocus />}
    </RecordForm>
  );
}

function PauseDialog(props: ProjectDialogProps) {
  const t = useMessages(projectsTexts);
  return (
    <RecordForm {...useFrame('pause', props)} schema={givenSchema(pauseProjectInput, known(props.project))} document={pauseProjectDocument} defaults={{ reason: '', resumeBy: '' }}>
      {({ control }) => (
        <>
          <p>{t('projects.pause.effect')}</p>
          <ProseInput control={control} name="reason" label={t('projects.field.reason')} help={t('projects.reason.help')} max={2000} autoFocus />
          <DayInput control={control} name="resumeBy" label={t('projects.field.resumeBy')} />
        </>
      )}
    </RecordForm>
  );
}

function ResumeDialog(props: ProjectDialogProps) {
  const t = useMessages(projectsTexts);
  return (
    <RecordForm {...useFrame('resume', props)} schema={givenSchema(resumeProjectInput, known(props.project))} document={resumeProjectDocument} defaults={{ planReviewed: false }}>
      {({ control }) => <CheckInput control={control} name="planReviewed" label={t('projects.field.planReviewed')} help={t('projects.resume.help')} />}
    </RecordForm>
  );
}

function StartClosureDialog(props: ProjectDialogProps) {
  const t = useMessages(projectsTexts);
  return (
    <RecordForm {...useFrame('startClosure', props)} schema={givenSchema(startProjectClosureInput, known(props.project))} document={startProjectClosureDocument} defaults={{}}>
      {() => <p>{t('projects.startClosure.effect')}</p>}
    </RecordForm>
  );
}

function CloseDialog(props: ProjectDialogProps) {
  const t = useMessages(projectsTexts);
  const { today } = useFormat();
  return (
    <RecordForm {...useFrame('close', props)} schema={givenSchema(closeProjectInput, known(props.project))} document={closeProjectDocument} defaults={{ endedOn: today as string }}>
      {({ control }) => (
        <>
          <p>{t('projects.close.effect')}</p>
          <DayInput control={control} name="endedOn" label={t('projects.field.endedOn')} />
        </>
      )}
    </RecordForm>
  );
}

function ReopenDialog(props: ProjectDialogProps) {
  const t = useMessages(projectsTexts);
  return (
    <RecordForm {...useFrame('reopen', props)} schema={givenSchema(reopenProjectInput, known(props.project))} document={reopenProjectDocument} defaults={{ reason: '' }}>
      {({ control }) => <ProseInput control={control} name="reason" label={t('projects.field.reason')} help={t('projects.reason.help')} max={2000} autoFocus />}
    </RecordForm>
  );
}

const dialogs: Readonly<Record<ProjectForm, (props: ProjectDialogProps) => ReactElement>> = {
  acceptMandate: AcceptMandateDialog, decline: DeclineDialog, update: DescribeProjectDialog, planStage: PlanStageDialog, pause: PauseDialog, resume: ResumeDialog,
  startClosure: StartClosureDialog, close: CloseDialog, reopen: ReopenDialog,
};

/** All forms on a project, one chunk that is fetched with the first of them. */
export default function ProjectDialog({ form, ...props }: ProjectDialogProps & { form: ProjectForm }) {
  const Form = dialogs[form];
  return <Form {...props} />;
}
