import { allocateBudgetInput } from '@tranche/finance/domain/allocate-budget.ts';
import { CheckInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyInput } from '@tranche/shared/web/number-fields.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { allocateBudgetDocument } from './money.documents.ts';
import { MoneyForm } from './money-form.tsx';
import { financeTexts } from './texts.ts';
import { YearInput } from './year-input.tsx';

/** Gives money of a fiscal year to a scope. */
export default function AllocateBudgetDialog({ scopeId, scopeKey, onClose }: { scopeId: string; scopeKey: string; onClose: () => void }) {
  const t = useMessages(financeTexts);
  const { today } = useFormat();
  const defaults = { fiscalYear: Number(today.slice(0, 4)), amount: '', released: true, carriedFrom: '', source: '' };
  return (
    <MoneyForm name="allocate-budget" subject={scopeKey} title={t('finance.allocate.title', { key: scopeKey })} submit={t('finance.allocate.submit')} done={t('finance.allocate.done')} schema={givenSchema(allocateBudgetInput, { scopeId })} document={allocateBudgetDocument} defaults={defaults} onClose={onClose}>
      {({ control }) => (
        <>
          <YearInput control={control} name="fiscalYear" label={t('finance.field.fiscalYear')} autoFocus />
          <MoneyInput control={control} name="amount" label={t('finance.field.amount')} help={t('finance.allocate.amountHelp')} />
          <CheckInput control={control} name="released" label={t('finance.field.released')} help={t('finance.allocate.releasedHelp')} />
          <YearInput control={control} name="carriedFrom" label={t('finance.field.carriedFrom')} optional />
          <TextInput control={control} name="source" label={t('finance.field.source')} max={120} optional />
        </>
      )}
    </MoneyForm>
  );
}
