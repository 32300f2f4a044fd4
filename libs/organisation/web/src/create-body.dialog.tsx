import { createBodyInput, votingRules, type BodyKind, type CreateBodyInput } from '@tranche/organisation/domain/bodies.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { CheckInput, SelectInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { WholeInput } from '@tranche/shared/web/number-fields.tsx';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { useEffect } from 'react';
import { seatsOfKind } from './body-kinds.ts';
import styles from './dialog-fields.module.css';
import { createBodyDocument } from './people.queries.ts';
import type { RolesScope } from './roles.panel.tsx';
import { SeatFields } from './seat-fields.tsx';
import { firstSeats, fitKind, type BodyForm, type BodyValues } from './seat-values.ts';
import { organisationTexts } from './texts.ts';

interface Props {
  readonly scope: RolesScope;
  /** Kinds that the scope has no body of yet, at least one. */
  readonly kinds: readonly [BodyKind, ...BodyKind[]];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Sets up a board or committee with its seats and the rule by which it decides. */
export function CreateBodyDialog({ scope, kinds, onClose, onDone }: Props) {
  const t = useMessages(organisationTexts);
  const [kind] = kinds;
  const defaults: BodyValues = { kind, nameDe: '', nameEn: '', votingRule: 'consent', quorum: '', executiveDecides: false, castingVote: false, from: useViewer().today, seats: firstSeats(kind) };
  return (
    <FormDialog
      name="create-body" subject={scope.key} title={t('organisation.body.create')} submit={t('organisation.body.create')} done={t('organisation.body.created')} onClose={onClose} onDone={onDone}
      schema={givenSchema(createBodyInput, { scopeId: scope.id })} document={createBodyDocument} defaults={defaults}
    >
      {(form) => <BodyFields form={form} kinds={kinds} />}
    </FormDialog>
  );
}

function BodyFields({ form, kinds }: { form: BodyForm<CreateBodyInput> } & Pick<Props, 'kinds'>) {
  const t = useMessages(organisationTexts);
  const { control, watch, getValues, setValue } = form;
  const kind = watch('kind') ?? kinds[0];
  // Only a project board has an executive, of whom these two rules speak.
  const led = kind === 'projectBoard';
  useEffect(() => {
    if (!fitKind(getValues('seats'), kind)) setValue('seats', firstSeats(kind));
    if (led) return;
    setValue('executiveDecides', false);
    setValue('castingVote', false);
  }, [kind, led, getValues, setValue]);
  return (
    <>
      <SelectInput control={control} name="kind" label={t('organisation.body.kind')} options={kinds.map((value) => ({ value, label: t(`organisation.bodyKind.${value}`) }))} />
      <div className={styles.pair}>
        <TextInput control={control} name="nameDe" label={t('organisation.unit.nameDe')} max={120} />
        <TextInput control={control} name="nameEn" label={t('organisation.unit.nameEn')} max={120} optional />
        <SelectInput control={control} name="votingRule" label={t('organisation.body.votingRule')} options={votingRules.map((value) => ({ value, label: t(`organisation.votingRule.${value}`) }))} />
        <WholeInput control={control} name="quorum" label={t('organisation.body.quorum')} help={t('organisation.body.quorumHelp')} optional />
      </div>
      {led && <CheckInput control={control} name="executiveDecides" label={t('organisation.body.executiveDecides')} />}
      {led && <CheckInput control={control} name="castingVote" label={t('organisation.body.castingVote')} />}
      <DayInput control={control} name="from" label={t('organisation.body.from')} />
      <SeatFields key={kind} form={form} roles={seatsOfKind[kind]} known={[]} />
    </>
  );
}
