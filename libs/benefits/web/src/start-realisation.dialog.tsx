import { startRealisationInput } from '@tranche/benefits/domain/start-realisation.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { BenefitFormDialog, type BenefitDialogProps } from './benefit-form.tsx';
import { benefitsTexts } from './texts.ts';

const startRealisation = graphql(/* GraphQL */ `
  mutation StartRealisation($input: StartRealisationInput!) {
    startRealisation(input: $input) {
      benefit { id ...BenefitPage_Benefit }
      errors { path rule message mend }
    }
  }
`);

/** The first output is in use. */
export function StartRealisationDialog({ benefit, onClose }: BenefitDialogProps) {
  const t = useMessages(benefitsTexts);
  const { today } = useFormat();
  return (
    <BenefitFormDialog
      benefit={benefit} name="start-realisation" title={t('benefits.start.title', { key: benefit.key })} submit={t('benefits.event.start')} done={t('benefits.start.done')} onClose={onClose}
      schema={startRealisationInput} document={startRealisation} defaults={{ firstOutputInUseOn: today as string }}
    >
      {({ control }) => <DayInput control={control} name="firstOutputInUseOn" label={t('benefits.start.firstOutput')} autoFocus />}
    </BenefitFormDialog>
  );
}
