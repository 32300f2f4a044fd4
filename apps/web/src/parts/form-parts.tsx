import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { CheckInput, ProseInput, RadioInput, ScaleInput, SelectInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { DecimalInput, MoneyInput, WholeInput } from '@tranche/shared/web/number-fields.tsx';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { ScopeInput } from '@tranche/shared/web/scope-field.tsx';
import { Zone } from '@tranche/shared/web/zones.tsx';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import styles from './example.module.css';

const options = [{ value: 'threat', label: 'Bedrohung' }, { value: 'opportunity', label: 'Chance' }];
const steps = ['sehr gering', 'gering', 'mittel', 'hoch', 'sehr hoch'];
const values = { title: 'Schnittstelle verspätet', cause: '', kind: 'threat', choice: 'threat', probability: 4, due: '2026-12-01', amount: '12500.00', factor: '1.5', count: 3, owner: '', scope: '', agreed: true, wrong: '' };

/** Every kind of field. */
export function FormParts() {
  const { control, setError } = useForm({ defaultValues: values });
  useEffect(() => setError('wrong', { message: 'Hier fehlt eine Angabe.' }), [setError]);
  return (
    <>
      <Zone title="Fields: text and choice" span={6}>
        <form className={styles.stack}>
          <TextInput control={control} name="title" label="Titel" max={30} help="Ein kurzer Titel" />
          <ProseInput control={control} name="cause" label="Ursache" optional />
          <SelectInput control={control} name="kind" label="Art" options={options} />
          <RadioInput control={control} name="choice" label="Richtung" options={options} />
          <ScaleInput control={control} name="probability" label="Wahrscheinlichkeit" texts={steps} />
          <CheckInput control={control} name="agreed" label="Mit der Fachseite abgestimmt" />
          <TextInput control={control} name="wrong" label="Feld mit Fehler" />
        </form>
      </Zone>
      <Zone title="Fields: typed values and look-ups" span={6}>
        <form className={styles.stack}>
          <DayInput control={control} name="due" label="Fällig am" />
          <MoneyInput control={control} name="amount" label="Betrag" />
          <DecimalInput control={control} name="factor" label="Faktor" />
          <WholeInput control={control} name="count" label="Anzahl" />
          <PersonInput control={control} name="owner" label="Risikoverantwortung" />
          <ScopeInput control={control} name="scope" label="Vorhaben" help="Zum Beispiel P-3" />
        </form>
      </Zone>
    </>
  );
}
