import { approveDeliveryPlanInput } from '@tranche/programmes/domain/approve-delivery-plan.ts';
import { approveProgrammeBriefInput } from '@tranche/programmes/domain/approve-programme-brief.ts';
import { approveProgrammeDesignInput } from '@tranche/programmes/domain/approve-programme-design.ts';
import { closeProgrammeInput } from '@tranche/programmes/domain/close-programme.ts';
import { evaluateProgrammeInput } from '@tranche/programmes/domain/evaluate-programme.ts';
import { pauseProgrammeInput, resumeProgrammeInput } from '@tranche/programmes/domain/pause-programme.ts';
import { planTrancheInput } from '@tranche/programmes/domain/plan-tranche.ts';
import { evaluations } from '@tranche/programmes/domain/programme.ts';
import { RecordForm } from '@tranche/projects/web/record-form.tsx';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { CheckInput, ProseInput, RadioInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import type { ProgrammeActs_ProgrammeFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import type { ReactElement } from 'react';
import type { ProgrammeForm } from './programme-actions.tsx';
import { approveBriefDocument, approveDeliveryPlanDocument, approveDesignDocument, closeProgrammeDocument, evaluateProgrammeDocument, pauseProgrammeDocument, planTrancheDocument, resumeProgrammeDocument } from './programme.documents.ts';
import { programmesTexts } from './texts.ts';

export interface ProgrammeDialogProps {
  readonly programme: ProgrammeActs_ProgrammeFragment;
  readonly onClose: () => void;
}

const known = ({ programme }: ProgrammeDialogProps) => ({ programmeId: programme.id, expectedVersion: programme.version });

/** Words and frame that all forms on a programme share. */
function useFrame(form: ProgrammeForm, { programme, onClose }: ProgrammeDialogProps) {
  const t = useMessages(programmesTexts);
  return { name: `programme-${form}`, subject: programme.key, title: `${t(`programmes.act.${form}`)} – ${programme.key}`, submit: t(`programmes.submit.${form}`), done: t('programmes.act.done', { key: programme.key }), onClose };
}

function BriefDialog(props: ProgrammeDialogProps) {
  const t = useMessages(programmesTexts);
  const { language } = useLanguage();
  const vision = language === 'de' ? 'visionDe' : 'visionEn';
  const defaults = { brief: props.programme.brief ?? '', visionDe: '', visionEn: '', businessCaseOutlined: false, [vision]: props.programme.vision?.text ?? '' };
  return (
    <RecordForm {...useFrame('approveBrief', props)} schema={givenSchema(approveProgrammeBriefInput, known(props))} document={approveBriefDocument} defaults={defaults}>
      {({ control }) => (
        <>
          <ProseInput control={control} name="brief" label={t('programmes.field.brief')} autoFocus />
          <ProseInput control={control} name={vision} label={t('programmes.field.vision')} />
          <CheckInput control={control} name="businessCaseOutlined" label={t('programmes.field.businessCaseOutlined')} />
        </>
      )}
    </RecordForm>
  );
}

function DesignDialog(props: ProgrammeDialogProps) {
  const t = useMessages(programmesTexts);
  return (
    <RecordForm {...useFrame('approveDesign', props)} schema={givenSchema(approveProgrammeDesignInput, known(props))} document={approveDesignDocument} defaults={{ operatingModelDescribed: false }}>
      {({ control }) => <CheckInput control={control} name="operatingModelDescribed" label={t('programmes.field.operatingModelDescribed')} help={t('programmes.design.help')} />}
    </RecordForm>
  );
}

function DeliveryDialog(props: ProgrammeDialogProps) {
  const t = useMessages(programmesTexts);
  return (
    <RecordForm {...useFrame('approveDeliveryPlan', props)} schema={givenSchema(approveDeliveryPlanInput, known(props))} document={approveDeliveryPlanDocument} defaults={{ businessCaseApproved: false }}>
      {({ control }) => <CheckInput control={control} name="businessCaseApproved" label={t('programmes.field.businessCaseApproved')} />}
    </RecordForm>
  );
}

function EvaluateDialog(props: ProgrammeDialogProps) {
  const t = useMessages(programmesTexts);
  return (
    <RecordForm {...useFrame('evaluate', props)} schema={givenSchema(evaluateProgrammeInput, known(props))} document={evaluateProgrammeDocument} defaults={{ outcome: 'continue', reason: '' }}>
      {({ control }) => (
        <>
          <RadioInput control={control} name="outcome" label={t('programmes.field.outcome')} options={evaluations.map((value) => ({ value, label: t(`programmes.evaluation.${value}`) }))} />
          <ProseInput control={control} name="reason" label={t('programmes.field.reason')} help={t('programmes.evaluate.help')} optional />
        </>
      )}
    </RecordForm>
  );
}

function PauseDialog(props: ProgrammeDialogProps) {
  const t = useMessages(programmesTexts);
  return (
    <RecordForm {...useFrame('pause', props)} schema={givenSchema(pauseProgrammeInput, known(props))} document={pauseProgrammeDocument} defaults={{ reason: '' }}>
      {({ control }) => <ProseInput control={control} name="reason" label={t('programmes.field.reason')} autoFocus />}
    </RecordForm>
  );
}

function ResumeDialog(props: ProgrammeDialogProps) {
  const t = useMessages(programmesTexts);
  return (
    <RecordForm {...useFrame('resume', props)} schema={givenSchema(resumeProgrammeInput, known(props))} document={resumeProgrammeDocument} defaults={{}}>
      {() => <p>{t('programmes.resume.effect')}</p>}
    </RecordForm>
  );
}

function CloseDialog(props: ProgrammeDialogProps) {
  const t = useMessages(programmesTexts);
  return (
    <RecordForm {...useFrame('close', props)} schema={givenSchema(closeProgrammeInput, known(props))} document={closeProgrammeDocument} defaults={{ residualBenefitsHandedOver: false }}>
      {({ control }) => (
        <>
          <p>{t('programmes.close.effect')}</p>
          <CheckInput control={control} name="residualBenefitsHandedOver" label={t('programmes.field.residualBenefitsHandedOver')} />
        </>
      )}
    </RecordForm>
  );
}

function PlanTrancheDialog(props: ProgrammeDialogProps) {
  const t = useMessages(programmesTexts);
  return (
    <RecordForm {...useFrame('planTranche', props)} schema={givenSchema(planTrancheInput, known(props))} document={planTrancheDocument} defaults={{ titleDe: '', titleEn: '', startsOn: '', endsOn: '', stepChangeDe: '', stepChangeEn: '' }}>
      {({ control }) => (
        <>
          <TextInput control={control} name="titleDe" label={t('programmes.field.titleDe')} max={120} autoFocus />
          <TextInput control={control} name="titleEn" label={t('programmes.field.titleEn')} max={120} optional />
          <DayInput control={control} name="startsOn" label={t('programmes.field.startsOn')} />
          <DayInput control={control} name="endsOn" label={t('programmes.field.endsOn')} />
          <ProseInput control={control} name="stepChangeDe" label={t('programmes.field.stepChangeDe')} help={t('programmes.tranche.stepHelp')} optional />
          <ProseInput control={control} name="stepChangeEn" label={t('programmes.field.stepChangeEn')} optional />
        </>
      )}
    </RecordForm>
  );
}

const dialogs: Readonly<Record<ProgrammeForm, (props: ProgrammeDialogProps) => ReactElement>> = {
  approveBrief: BriefDialog, approveDesign: DesignDialog, approveDeliveryPlan: DeliveryDialog, planTranche: PlanTrancheDialog, evaluate: EvaluateDialog, pause: PauseDialog, resume: ResumeDialog, close: CloseDialog,
};

/** All forms on a programme, one chunk that is fetched with the first of them. */
export default function ProgrammeDialog({ form, ...props }: ProgrammeDialogProps & { form: ProgrammeForm }) {
  const Form = dialogs[form];
  return <Form {...props} />;
}
