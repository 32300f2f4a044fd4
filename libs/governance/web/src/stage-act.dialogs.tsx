import { acceptEndStageReportInput } from '@tranche/governance/domain/accept-end-stage-report.ts';
import { dimensions } from '@tranche/governance/domain/dimension.ts';
import { raiseExceptionInput } from '@tranche/governance/domain/raise-exception.ts';
import { withdrawStagePlanInput } from '@tranche/governance/domain/withdraw-stage-plan.ts';
import { endStageInput } from '@tranche/projects/domain/end-stage.ts';
import { startStageInput } from '@tranche/projects/domain/start-stage.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { ProseInput } from '@tranche/shared/web/fields.tsx';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { DimensionsInput } from './dimensions-input.tsx';
import { raiseExceptionDocument } from './exception.queries.ts';
import { acceptEndStageReportDocument, endStageFromBoardDocument, startStageFromBoardDocument, withdrawStagePlanDocument } from './gate.queries.ts';
import type { FormStage } from './form-stage.ts';
import { governanceTexts } from './texts.ts';

export interface StageActProps {
  readonly stage: FormStage;
  readonly onClose: () => void;
  readonly onDone?: () => void;
  readonly onReload?: () => void;
}

function useAct(act: 'withdraw' | 'start' | 'end' | 'accept' | 'raise', stage: FormStage) {
  const t = useMessages(governanceTexts);
  return { t, title: t(`governance.${act}.title`, { stage: stage.key }), submit: t(`governance.${act}.submit`), done: t(`governance.${act}.done`, { stage: stage.key }), name: `${act}-stage` };
}

const given = ({ id, version }: FormStage) => ({ stageId: id, expectedVersion: version });

export function WithdrawStagePlanDialog({ stage, ...more }: StageActProps) {
  const { t, ...texts } = useAct('withdraw', stage);
  return (
    <FormDialog {...texts} {...more} subject={stage.key} schema={givenSchema(withdrawStagePlanInput, given(stage))} document={withdrawStagePlanDocument} defaults={{ reason: '' }}>
      {({ control }) => <ProseInput control={control} name="reason" label={t('governance.withdraw.reason')} help={t('governance.withdraw.help')} autoFocus />}
    </FormDialog>
  );
}

export function StartStageDialog({ stage, ...more }: StageActProps) {
  const { t, ...texts } = useAct('start', stage);
  return (
    <FormDialog {...texts} {...more} subject={stage.key} schema={givenSchema(startStageInput, given(stage))} document={startStageFromBoardDocument} defaults={{ startedOn: '' }}>
      {({ control }) => <DayInput control={control} name="startedOn" label={t('governance.start.on')} help={t('governance.start.help')} optional />}
    </FormDialog>
  );
}

export function EndStageDialog({ stage, ...more }: StageActProps) {
  const { t, ...texts } = useAct('end', stage);
  return (
    <FormDialog {...texts} {...more} subject={stage.key} schema={givenSchema(endStageInput, given(stage))} document={endStageFromBoardDocument} defaults={{ endedOn: '' }}>
      {({ control }) => <DayInput control={control} name="endedOn" label={t('governance.end.on')} help={t('governance.end.help')} optional />}
    </FormDialog>
  );
}

export function AcceptEndStageReportDialog({ stage, ...more }: StageActProps) {
  const { t, ...texts } = useAct('accept', stage);
  return (
    <FormDialog {...texts} {...more} subject={stage.key} schema={givenSchema(acceptEndStageReportInput, given(stage))} document={acceptEndStageReportDocument} defaults={{ judgement: '' }}>
      {({ control }) => <ProseInput control={control} name="judgement" label={t('governance.accept.judgement')} help={t('governance.accept.help')} max={2000} autoFocus />}
    </FormDialog>
  );
}

export function RaiseExceptionDialog({ stage, ...more }: StageActProps) {
  const { t, ...texts } = useAct('raise', stage);
  const { language } = useLanguage();
  return (
    <FormDialog {...texts} {...more} subject={stage.key} schema={givenSchema(raiseExceptionInput, { ...given(stage), language })} document={raiseExceptionDocument} defaults={{ cause: '', dimensions: [] as (typeof dimensions)[number][] }}>
      {({ control }) => (
        <>
          <ProseInput control={control} name="cause" label={t('governance.raise.cause')} max={2000} autoFocus />
          <DimensionsInput control={control} name="dimensions" label={t('governance.raise.dimensions')} help={t('governance.raise.dimensionsHelp')} optional />
        </>
      )}
    </FormDialog>
  );
}

export const stageActDialogs = { withdraw: WithdrawStagePlanDialog, start: StartStageDialog, end: EndStageDialog, accept: AcceptEndStageReportDialog, raise: RaiseExceptionDialog } as const;
export type StageAct = keyof typeof stageActDialogs;

/** All short forms on a stage, one chunk that is fetched with the first of them. */
export default function StageActDialog({ act, ...props }: StageActProps & { act: StageAct }) {
  const Form = stageActDialogs[act];
  return <Form {...props} />;
}
