import type { SeatRole } from '@tranche/organisation/domain/bodies.ts';
import { CheckInput, SelectInput } from '@tranche/shared/web/fields.tsx';
import { useFormRows } from '@tranche/shared/web/form-rows.ts';
import type { PersonOption } from '@tranche/shared/web/lookups.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { useEffect, useRef } from 'react';
import styles from './seat-fields.module.css';
import { emptySeat, type BodyForm } from './seat-values.ts';
import { organisationTexts } from './texts.ts';

interface SeatFieldsProps<Output> {
  readonly form: BodyForm<Output>;
  readonly roles: readonly SeatRole[];
  /** Persons of the seats as they are. */
  readonly known: readonly PersonOption[];
}

/** What is wrong with the seats together; brought into sight, since a long form may have scrolled it away. */
function SeatsError({ message }: { message: string }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
  }, [message]);
  return <p ref={place} className={styles.error} role="alert">{message}</p>;
}

/** The seats of a body: role, person, deputy, chair. Refusals stand at the seat that they speak of. */
export function SeatFields<Output>({ form, roles, known }: SeatFieldsProps<Output>) {
  const t = useMessages(organisationTexts);
  const words = useMessages(sharedTexts);
  const seats = useFormRows(form, 'seats');
  const { control } = form;
  const personOf = (id: string) => known.find((person) => person.id === id) ?? null;
  const { message } = form.formState.errors.seats ?? {};
  return (
    <div className={styles.seats} role="group" aria-label={t('organisation.body.seats')}>
      {message && <SeatsError message={message} />}
      {seats.rows.map((seat, index) => (
        <fieldset key={seats.key(index)} className={styles.seat}>
          <legend>{t('organisation.body.seatNumber', { n: index + 1 })}</legend>
          <SelectInput control={control} name={`seats.${index}.role`} label={t('organisation.roles.role')} options={roles.map((value) => ({ value, label: t(`organisation.role.${value}`) }))} />
          <PersonInput control={control} name={`seats.${index}.personId`} label={t('organisation.roles.person')} known={personOf(seat.personId)} />
          <PersonInput control={control} name={`seats.${index}.deputyId`} label={t('organisation.body.deputy')} known={personOf(seat.deputyId)} optional />
          <div className={styles.end}>
            <CheckInput control={control} name={`seats.${index}.chair`} label={t('organisation.body.chair')} />
            {seats.rows.length > 1 && <button type="button" className="quiet" onClick={() => seats.remove(index)}>{words('shared.word.remove')}<span className="visually-hidden"> {t('organisation.body.seatNumber', { n: index + 1 })}</span></button>}
          </div>
        </fieldset>
      ))}
      {seats.rows.length < 30 && <div><button type="button" onClick={() => seats.add(emptySeat(roles[0] ?? 'member'))}>{t('organisation.body.addSeat')}</button></div>}
    </div>
  );
}
