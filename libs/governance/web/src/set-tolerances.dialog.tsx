import { dimensions, unitsOf, type Dimension, type ToleranceUnit } from '@tranche/governance/domain/dimension.ts';
import { setTolerancesInput, type SetTolerancesInput } from '@tranche/governance/domain/set-tolerances.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { ProseInput, SelectInput } from '@tranche/shared/web/fields.tsx';
import { DecimalInput } from '@tranche/shared/web/number-fields.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import * as z from 'zod';
import type { ZodType } from 'zod';
import { setTolerancesDocument } from './gate.queries.ts';
import styles from './set-tolerances.module.css';
import type { FormStage } from './form-stage.ts';
import { governanceTexts } from './texts.ts';
import type { ShownTolerance } from './tolerance-list.tsx';

export interface SetTolerancesProps {
  readonly projectId: string;
  readonly projectKey: string;
  /** Absent: the tolerances of the project as a whole. */
  readonly stage?: FormStage;
  readonly currency: string;
  readonly list: { readonly version: number; readonly items: readonly ShownTolerance[] };
  readonly authorised: boolean;
  readonly onClose: () => void;
  readonly onDone?: () => void;
  readonly onReload?: () => void;
}

interface Row {
  readonly unit: ToleranceUnit;
  readonly upper: string;
  readonly lower: string;
}

interface Values {
  readonly rows: Readonly<Record<Dimension, Row>>;
  readonly reason: string;
}

function rowsOf(items: readonly ShownTolerance[]): Values['rows'] {
  const row = (dimension: Dimension): Row => {
    const found = items.find((item) => item.dimension === dimension);
    return { unit: found?.unit ?? unitsOf[dimension][0] ?? 'own', upper: found?.upper ?? '', lower: found?.lower ?? '' };
  };
  return Object.fromEntries(dimensions.map((dimension) => [dimension, row(dimension)])) as Values['rows'];
}

/** A row without limits is a dimension without tolerance. */
function inputOf({ projectId, stage, list }: SetTolerancesProps, values: unknown): unknown {
  const { rows, ...rest } = values as { rows: Readonly<Record<Dimension, Partial<Row>>> };
  const tolerances = dimensions.filter((dimension) => rows[dimension].upper || rows[dimension].lower)
    .map((dimension) => ({ dimension, unit: rows[dimension].unit, upper: rows[dimension].upper ?? null, lower: rows[dimension].lower ?? null }));
  return { ...rest, scopeId: projectId, stageId: stage?.id, expectedVersion: list.version, tolerances };
}

/** Checked by the schema of the verb; what it finds in its list is laid on the row of the form. */
function schemaOf(props: SetTolerancesProps): ZodType<SetTolerancesInput> {
  return z.unknown().transform((values, context) => {
    const input = inputOf(props, values) as { tolerances: readonly { dimension: Dimension }[] };
    const result = setTolerancesInput.safeParse(input);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const [list, index, ...field] = issue.path;
      const dimension = list === 'tolerances' && typeof index === 'number' ? input.tolerances[index]?.dimension : undefined;
      context.issues.push({ ...issue, input, path: dimension ? ['rows', dimension, ...field] : issue.path } as (typeof context.issues)[number]);
    }
    return z.NEVER;
  });
}

/** All tolerances of a stage or project side by side; they are changed together. */
export default function SetTolerancesDialog(props: SetTolerancesProps) {
  const { projectKey, stage, currency, list, authorised, onClose, onDone, onReload } = props;
  const t = useMessages(governanceTexts);
  const subject = stage?.key ?? projectKey;
  const form = useActionForm(schemaOf(props), setTolerancesDocument, {
    name: 'set-tolerances', subject, defaults: { rows: rowsOf(list.items), reason: '' },
    onDone: ({ sumExceeds }) => {
      const exceeded = (sumExceeds ?? []).map((dimension) => t(`governance.dimension.${dimension}`)).join(', ');
      notify({ text: exceeded ? t('governance.tolerance.sumExceeds', { dimensions: exceeded }) : t('governance.tolerance.done', { subject }) });
      onDone?.();
      onClose();
    },
  });
  const unitName = (unit: ToleranceUnit) => (unit === 'money' ? currency : t(`governance.toleranceUnit.${unit}`));
  return (
    <Dialog open onClose={onClose} title={t('governance.tolerance.title', { subject })}>
      <ActionForm form={form} submit={t('governance.tolerance.submit')} onCancel={onClose} {...(onReload ? { onReload } : {})}>
        <p>{t('governance.tolerance.help')}</p>
        {dimensions.map((dimension) => (
          <fieldset key={dimension} className={styles.row}>
            <legend>{t(`governance.dimension.${dimension}`)}</legend>
            <SelectInput control={form.control} name={`rows.${dimension}.unit`} label={t('governance.tolerance.unit')} options={unitsOf[dimension].map((unit) => ({ value: unit, label: unitName(unit) }))} />
            <DecimalInput control={form.control} name={`rows.${dimension}.upper`} label={t('governance.tolerance.upper')} optional />
            <DecimalInput control={form.control} name={`rows.${dimension}.lower`} label={t('governance.tolerance.lower')} optional />
          </fieldset>
        ))}
        <ProseInput control={form.control} name="reason" label={t('governance.tolerance.reason')} help={authorised ? t('governance.tolerance.reasonHelp') : undefined} rows={2} optional={!authorised} />
      </ActionForm>
    </Dialog>
  );
}
