import { dropBenefitInput } from '@tranche/benefits/domain/drop-benefit.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { CheckInput, ProseInput } from '@tranche/shared/web/fields.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import type { VerbDialogProps } from './start-realisation.dialog.tsx';
import { benefitsTexts } from './texts.ts';

const dropBenefit = graphql(/* GraphQL */ `
  mutation DropBenefit($input: DropBenefitInput!) {
    dropBenefit(input: $input) {
      benefit { id ...BenefitPage_Benefit }
      errors { path rule message mend }
    }
  }
`);

function DropForm({ benefitId, benefitKey, expectedVersion, onClose }: VerbDialogProps) {
  const t = useMessages(benefitsTexts);
  const form = useActionForm(dropBenefitInput, dropBenefit, {
    name: 'drop-benefit', subject: benefitKey, defaults: { benefitId, expectedVersion, reason: '', businessCaseReassessed: false },
    onDone: () => {
      notify({ text: t('benefits.drop.done') });
      onClose();
    },
  });
  return (
    <ActionForm form={form} submit={t('benefits.event.drop')} onCancel={onClose}>
      <p>{t('benefits.drop.effect')}</p>
      <ProseInput control={form.control} name="reason" label={t('benefits.drop.reason')} max={2000} autoFocus />
      <CheckInput control={form.control} name="businessCaseReassessed" label={t('benefits.drop.reassessed')} />
    </ActionForm>
  );
}

/** Gives the benefit up, with its reason. */
export function DropBenefitDialog(props: VerbDialogProps) {
  const t = useMessages(benefitsTexts);
  return <Dialog open={props.open} onClose={props.onClose} title={t('benefits.drop.title', { key: props.benefitKey })}>{props.open && <DropForm {...props} />}</Dialog>;
}
