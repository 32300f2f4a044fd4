import { useQuery } from '@apollo/client/react';
import { bookCostInput } from '@tranche/finance/domain/book-cost.ts';
import { costCategories, costKinds } from '@tranche/finance/domain/cost-item.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { SelectInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyInput } from '@tranche/shared/web/number-fields.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { bookCostDocument, stagesToBookOn } from './money.documents.ts';
import { MoneyForm } from './money-form.tsx';
import { financeTexts } from './texts.ts';

/** Books an amount on a scope; a credit note is negative. */
export default function BookCostDialog({ scopeId, scopeKey, onClose }: { scopeId: string; scopeKey: string; onClose: () => void }) {
  const t = useMessages(financeTexts);
  const { today } = useFormat();
  const isProject = scopeKey.startsWith('P-');
  const { data } = useQuery(stagesToBookOn, { variables: { key: scopeKey }, skip: !isProject });
  const stages = data?.project?.stages ?? [];
  const currency = data?.project?.currency;
  const defaults = { kind: 'actual', category: 'services', amount: '', onDay: today as string, stageId: '', note: '', budgetLine: '', funding: '' };
  return (
    <MoneyForm name="book-cost" subject={scopeKey} title={t('finance.book.title', { key: scopeKey })} submit={t('finance.book.submit')} done={t('finance.book.done')} schema={givenSchema(bookCostInput, { scopeId })} document={bookCostDocument} defaults={defaults} onClose={onClose}>
      {({ control }) => (
        <>
          <MoneyInput control={control} name="amount" label={t('finance.field.amount')} help={t('finance.book.amountHelp')} {...(currency ? { currency } : {})} autoFocus />
          <SelectInput control={control} name="kind" label={t('finance.field.kind')} options={costKinds.map((value) => ({ value, label: t(`finance.kind.${value}`) }))} />
          <SelectInput control={control} name="category" label={t('finance.field.category')} options={costCategories.map((value) => ({ value, label: t(`finance.category.${value}`) }))} />
          <DayInput control={control} name="onDay" label={t('finance.field.onDay')} help={t('finance.book.dayHelp')} />
          {stages.length > 0 && <SelectInput control={control} name="stageId" label={t('finance.field.stage')} empty={t('finance.book.noStage')} options={stages.map((stage) => ({ value: stage.id, label: `${stage.key.split('/')[1] ?? ''} ${stage.title.text}` }))} optional />}
          <TextInput control={control} name="budgetLine" label={t('finance.field.budgetLine')} max={60} optional />
          <TextInput control={control} name="note" label={t('finance.field.note')} max={500} optional />
        </>
      )}
    </MoneyForm>
  );
}
