import { changeBodySeatsInput } from '@tranche/organisation/domain/bodies.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { seatsOfKind } from './body-kinds.ts';
import { changeSeatsDocument, type ScopeBody } from './people.queries.ts';
import { SeatFields } from './seat-fields.tsx';
import { firstSeats, type BodyValues } from './seat-values.ts';
import { organisationTexts } from './texts.ts';

interface Props {
  readonly body: ScopeBody;
  readonly onClose: () => void;
  readonly onRead: () => void;
}

/** Changes who sits in a body from a day on; votes that are open keep their seats. */
export function ChangeSeatsDialog({ body, onClose, onRead }: Props) {
  const t = useMessages(organisationTexts);
  const seats = body.seats.map(({ role, person, deputy, chair }) => ({ role, personId: person.id, deputyId: deputy?.id ?? '', chair }));
  const defaults: BodyValues = { from: useViewer().today, seats: seats.length > 0 ? seats : firstSeats(body.kind) };
  // A seat that was given another role keeps it on offer.
  const roles = [...new Set([...seatsOfKind[body.kind], ...body.seats.map(({ role }) => role)])];
  const known = body.seats.flatMap(({ person, deputy }) => [person, ...(deputy ? [deputy] : [])]).map(({ id, key, displayName }) => ({ id, key, name: displayName }));
  return (
    <FormDialog
      name="change-seats" subject={body.id} title={t('organisation.body.changeSeatsTitle', { name: body.name.text })} submit={t('organisation.body.saveSeats')} done={t('organisation.body.seatsChanged')}
      onClose={onClose} onDone={onRead} onReload={onRead} schema={givenSchema(changeBodySeatsInput, { bodyId: body.id, expectedVersion: body.version })} document={changeSeatsDocument} defaults={defaults}
    >
      {(form) => (
        <>
          <p>{t('organisation.body.seatsEffect')}</p>
          <DayInput control={form.control} name="from" label={t('organisation.body.from')} />
          <SeatFields form={form} roles={roles} known={known} />
        </>
      )}
    </FormDialog>
  );
}
