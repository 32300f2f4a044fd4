import { startRealisationInput } from '@tranche/benefits/domain/start-realisation.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { benefitsTexts } from './texts.ts';

const startRealisation = graphql(/* GraphQL */ `
  mutation StartRealisation($input: StartRealisationInput!) {
    startRealisation(input: $input) {
      benefit { id ...BenefitPage_Benefit }
      errors { path rule message mend }
    }
  }
`);

/** What the dialogs of a single verb need to know of their benefit. */
export interface VerbDialogProps {
  readonly benefitId: string;
  readonly benefitKey: string;
  readonly expectedVersion: number;
  readonly open: boolean;
  readonly onClose: () => void;
}

function StartForm({ benefitId, benefitKey, expectedVersion, onClose }: VerbDialogProps) {
  const t = useMessages(benefitsTexts);
  const { today } = useFormat();
  const form = useActionForm(startRealisationInput, startRealisation, {
    name: 'start-realisation', subject: benefitKey, defaults: { benefitId, expectedVersion, firstOutputInUseOn: today as string },
    onDone: () => {
      notify({ text: t('benefits.start.done') });
      onClose();
    },
  });
  return (
    <ActionForm form={form} submit={t('benefits.event.start')} onCancel={onClose}>
      <DayInput control={form.control} name="firstOutputInUseOn" label={t('benefits.start.firstOutput')} autoFocus />
    </ActionForm>
  );
}

/** The first output is in use. */
export function StartRealisationDialog(props: VerbDialogProps) {
  const t = useMessages(benefitsTexts);
  return <Dialog open={props.open} onClose={props.onClose} title={t('benefits.start.title', { key: props.benefitKey })}>{props.open && <StartForm {...props} />}</Dialog>;
}
