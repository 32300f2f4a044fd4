import { dropBenefitInput } from '@tranche/benefits/domain/drop-benefit.ts';
import { CheckInput, ProseInput } from '@tranche/shared/web/fields.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { BenefitFormDialog, type BenefitDialogProps } from './benefit-form.tsx';
import { benefitsTexts } from './texts.ts';

const dropBenefit = graphql(/* GraphQL */ `
  mutation DropBenefit($input: DropBenefitInput!) {
    dropBenefit(input: $input) {
      benefit { id ...BenefitPage_Benefit }
      errors { path rule message mend }
    }
  }
`);

/** Gives the benefit up, with its reason. */
export function DropBenefitDialog({ benefit, onClose }: BenefitDialogProps) {
  const t = useMessages(benefitsTexts);
  return (
    <BenefitFormDialog
      benefit={benefit} name="drop-benefit" title={t('benefits.drop.title', { key: benefit.key })} submit={t('benefits.event.drop')} done={t('benefits.drop.done')} onClose={onClose}
      schema={dropBenefitInput} document={dropBenefit} defaults={{ reason: '', businessCaseReassessed: false }}
    >
      {({ control }) => (
        <>
          <p>{t('benefits.drop.effect')}</p>
          <ProseInput control={control} name="reason" label={t('benefits.drop.reason')} max={2000} autoFocus />
          <CheckInput control={control} name="businessCaseReassessed" label={t('benefits.drop.reassessed')} />
        </>
      )}
    </BenefitFormDialog>
  );
}
