import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { DueSheet_BenefitFragment } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { readAmount, readDay } from '@tranche/shared/web/typed-input.ts';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useState, type ClipboardEvent } from 'react';
import styles from './due-sheet.module.css';
import { givenDay } from './given-day.ts';
import { LiveCheck } from './live-check.tsx';
import { measuredBenefit } from './measured-benefit.ts';
import { benefitsTexts } from './texts.ts';
import { valueText } from './value-text.ts';

const sheetOf = graphql(/* GraphQL */ `
  fragment DueSheet_Benefit on Benefit {
    id
    key
    title { text language }
    unit
    figures { latestValue latestOn nextMeasurementOn }
    ...MeasuredBenefit_Benefit
  }
`);

const recordDue = graphql(/* GraphQL */ `
  mutation RecordDueMeasurement($input: RecordMeasurementInput!) {
    recordMeasurement(input: $input) {
      benefit { id ...DueSheet_Benefit }
      errors { path rule message mend }
    }
  }
`);

type Due = DueSheet_BenefitFragment;

/** What stands in the fields of one row, as typed. */
interface Typed {
  readonly day: string;
  readonly value: string;
  readonly problem?: string;
}

interface RowProps {
  readonly benefit: Due;
  readonly typed: Typed;
  readonly onType: (change: Partial<Typed>) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
}

function Row({ benefit, typed, onType, onPaste }: RowProps) {
  const t = useMessages(benefitsTexts);
  const format = useFormat();
  const [day, value] = [readDay(typed.day, format.today), readAmount(typed.value)];
  return (
    <tr>
      <th scope="row"><KeyLink to={benefit.key} /> <LocalText value={benefit.title} /></th>
      <td className="number">{valueText(format, benefit.figures.latestValue, benefit.unit)}<br /><small>{format.day(givenDay(benefit.figures.latestOn))}</small></td>
      <td><DayText day={givenDay(benefit.figures.nextMeasurementOn)} /></td>
      <td><input aria-label={t('benefits.due.dayOf', { key: benefit.key })} value={typed.day} aria-invalid={typed.day !== '' && !day} onChange={(event) => onType({ day: event.target.value })} /></td>
      <td>
        <span className={styles.value}><input inputMode="decimal" aria-label={t('benefits.due.valueOf', { key: benefit.key })} value={typed.value} aria-invalid={typed.value !== '' && value === undefined} onChange={(event) => onType({ value: event.target.value })} onPaste={onPaste} />{benefit.unit}</span>
        {typed.value !== '' && <LiveCheck measured={measuredBenefit(benefit)} typed={{ onDay: day, value: value ?? '' }} />}
        {typed.problem && <p className={styles.problem} role="alert">{typed.problem}</p>}
      </td>
    </tr>
  );
}

/** What was typed into the sheet, and how it is sent: row by row, so that one refusal does not hold back the others. */
function useDueSheet(benefits: readonly Due[]) {
  const t = useMessages(benefitsTexts);
  const format = useFormat();
  const [sheet, setSheet] = useState<Readonly<Record<string, Typed>>>({});
  const [record, { busy }] = useAction(recordDue);
  const typedOf = (benefit: Due): Typed => {
    const due = givenDay(benefit.figures.nextMeasurementOn);
    return sheet[benefit.id] ?? { day: format.day(due && due <= format.today ? due : format.today), value: '' };
  };
  const type = (benefit: Due, change: Partial<Typed>) => setSheet((now) => ({ ...now, [benefit.id]: { ...(now[benefit.id] ?? typedOf(benefit)), problem: '', ...change } }));
  const filled = benefits.filter((benefit) => typedOf(benefit).value.trim() !== '');

  async function saveOne(benefit: Due): Promise<boolean> {
    const { day, value } = typedOf(benefit);
    const [onDay, amount] = [readDay(day, format.today), readAmount(value)];
    const outcome = onDay && amount !== undefined ? await record({ benefitId: benefit.id, onDay, value: amount }, { quiet: true }) : undefined;
    if (outcome?.ok) setSheet(({ [benefit.id]: _saved, ...rest }) => rest);
    else type(benefit, { problem: outcome?.errors.map((error) => error.message).join(' ') || t('benefits.due.unreadable') });
    return outcome?.ok === true;
  }

  async function save() {
    let saved = 0;
    for (const benefit of filled) if (await saveOne(benefit)) saved += 1;
    if (saved > 0) notify({ text: t('benefits.due.saved', { n: saved }) });
  }

  return { typedOf, type, save, busy, filled: filled.length };
}

/** One row for each value that is due; a column that is pasted from a spreadsheet fills the rows below. */
export function DueSheet({ benefits: given }: { benefits: readonly FragmentType<typeof sheetOf>[] }) {
  const t = useMessages(benefitsTexts);
  const benefits = given.map((each) => readFragment(sheetOf, each));
  const { typedOf, type, save, busy, filled } = useDueSheet(benefits);

  function paste(from: number, event: ClipboardEvent<HTMLInputElement>) {
    const lines = event.clipboardData.getData('text').trimEnd().split(/\r?\n/).map((line) => line.split('\t')[0] ?? '');
    if (lines.length < 2) return;
    event.preventDefault();
    lines.forEach((line, index) => {
      const benefit = benefits[from + index];
      if (benefit) type(benefit, { value: line.trim() });
    });
  }

  return (
    <div className={styles.sheet}>
      <div className={styles.frame}>
        <table>
          <thead>
            <tr><th scope="col">{t('benefits.due.benefit')}</th><th scope="col" className="number">{t('benefits.due.last')}</th><th scope="col">{t('benefits.column.next')}</th><th scope="col">{t('benefits.entry.onDay')}</th><th scope="col">{t('benefits.measurements.value')}</th></tr>
          </thead>
          <tbody>
            {benefits.map((benefit, index) => <Row key={benefit.id} benefit={benefit} typed={typedOf(benefit)} onType={(change) => type(benefit, change)} onPaste={(event) => paste(index, event)} />)}
          </tbody>
        </table>
      </div>
      <div><ActionButton variant="primary" busy={busy} onClick={() => void save()}>{t('benefits.due.save', { n: filled })}</ActionButton></div>
    </div>
  );
}
