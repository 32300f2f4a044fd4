import { FormDialog, type FormDialogProps } from '@tranche/shared/web/form-dialog.tsx';
import { givenSchema, type Typed } from '@tranche/shared/web/given-schema.ts';
import type { FieldValues } from 'react-hook-form';
import { useReadBenefit } from './use-benefit.ts';

/** What a form has to know of its benefit. */
export interface FormBenefit {
  readonly id: string;
  readonly key: string;
  readonly version: number;
}

export interface BenefitDialogProps {
  readonly benefit: FormBenefit;
  readonly onClose: () => void;
}

interface OfBenefit {
  readonly benefitId: string;
  readonly expectedVersion: number;
}

export interface BenefitFormProps<Values extends FieldValues, Output extends Input & OfBenefit, Data, Input> extends Omit<FormDialogProps<Values, Output, Data, Input>, 'subject' | 'onReload'> {
  readonly benefit: FormBenefit;
  /** Brings what was typed into the form of the input. */
  readonly toInput?: (typed: Typed) => Typed;
}

/** A form on a benefit: speaks of the version that is shown, and fetches the new one when somebody else was quicker. */
export function BenefitFormDialog<Values extends FieldValues, Output extends Input & OfBenefit, Data, Input>({ benefit, schema, toInput, ...props }: BenefitFormProps<Values, Output, Data, Input>) {
  const readBenefit = useReadBenefit();
  const given = { benefitId: benefit.id, expectedVersion: benefit.version } as Partial<Output>;
  return <FormDialog {...props} subject={benefit.key} schema={givenSchema(schema, given, toInput)} onReload={() => readBenefit(benefit.key)} />;
}
