import { submitStagePlanInput } from '@tranche/governance/domain/submit-stage-plan.ts';
import { CheckInput, ProseInput } from '@tranche/shared/web/fields.tsx';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { GateGuards, type ShownCheck } from './gate-guards.tsx';
import { submitStagePlanDocument } from './gate.queries.ts';
import type { FormStage } from './form-stage.ts';
import { governanceTexts } from './texts.ts';

export interface SubmitStagePlanProps {
  readonly stage: FormStage;
  readonly projectKey: string;
  readonly checks: readonly ShownCheck[];
  readonly breachToName: boolean;
  readonly onClose: () => void;
  readonly onDone?: () => void;
  readonly onReload?: () => void;
}

/** The plan goes to the board: the check list first, then the recommendation. */
export default function SubmitStagePlanDialog({ stage, projectKey, checks, breachToName, ...more }: SubmitStagePlanProps) {
  const t = useMessages(governanceTexts);
  const { language } = useLanguage();
  // The words about a broken tolerance and a running stage are given below, so these two are judged when it is sent.
  const before = checks.filter((check) => check.rule !== 'stage.breachNotNamed');
  return (
    <FormDialog
      name="submit-stage-plan" subject={stage.key} title={t('governance.submit.title', { stage: stage.key })} submit={t('governance.submit.submit')} done={t('governance.submit.done', { stage: stage.key })}
      schema={givenSchema(submitStagePlanInput, { stageId: stage.id, expectedVersion: stage.version, language })} document={submitStagePlanDocument}
      defaults={{ recommendation: '', ifNot: '', breachNote: '', overlapAsked: false, dueOn: '' }} {...more}
    >
      {({ control }) => (
        <>
          <GateGuards checks={before} projectKey={projectKey} title={t('governance.gate.guards')} />
          <ProseInput control={control} name="recommendation" label={t('governance.submit.recommendation')} help={t('governance.submit.recommendationHelp')} max={2000} autoFocus />
          <ProseInput control={control} name="ifNot" label={t('governance.gate.ifNot')} max={2000} rows={2} optional />
          {breachToName && <ProseInput control={control} name="breachNote" label={t('governance.submit.breach')} help={t('governance.submit.breachHelp')} max={2000} rows={2} />}
          {before.some((check) => check.rule === 'stage.previousEndReportMissing' && check.state === 'failed') && <CheckInput control={control} name="overlapAsked" label={t('governance.submit.overlap')} />}
          <DayInput control={control} name="dueOn" label={t('governance.submit.dueOn')} />
          <p><small>{t('governance.submit.frozen')}</small></p>
        </>
      )}
    </FormDialog>
  );
}
