import type { ArrayPath, FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';

export interface FormRows<Row> {
  readonly rows: readonly Row[];
  add(row: Row): void;
  remove(index: number): void;
}

/**
 * Rows of a form that come and go. The library's own field array checks a row as soon as it is added: its error and the
 * error's end move the page under the hand, and a press on the button below misses it.
 */
export function useFormRows<Values extends FieldValues, Output, Name extends ArrayPath<Values>>(form: UseFormReturn<Values, unknown, Output>, name: Name): FormRows<PathValue<Values, Name>[number]> {
  type Row = PathValue<Values, Name>[number];
  const path = name as unknown as Path<Values>;
  const set = (rows: readonly Row[]) => form.setValue(path, rows as PathValue<Values, Path<Values>>, { shouldDirty: true });
  const now = () => form.getValues(path) as readonly Row[];
  return {
    rows: form.watch(path) as readonly Row[],
    add: (row) => set([...now(), row]),
    remove(index) {
      form.clearErrors(path);
      set(now().filter((_, at) => at !== index));
    },
  };
}
