import { FormDialog, type FormDialogProps } from '@tranche/shared/web/form-dialog.tsx';
import { useReadAgain } from '@tranche/shared/web/use-read-again.ts';
import { useCallback } from 'react';
import type { FieldValues } from 'react-hook-form';

const moved = ['costItems', 'budgetYears', 'budgetAllocations', 'project', 'portfolio', 'programme'];

/** After a booking: sums and lists are read again. */
export function useMoneyMoved(): () => void {
  const readAgain = useReadAgain();
  return useCallback(() => readAgain(moved), [readAgain]);
}

/** A form about money: sums and lists are read again afterwards. */
export function MoneyForm<Values extends FieldValues, Output extends Input, Data, Input>(props: Omit<FormDialogProps<Values, Output, Data, Input>, 'onDone'>) {
  return <FormDialog {...props} onDone={useMoneyMoved()} />;
}
