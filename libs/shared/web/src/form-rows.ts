import { useEffect, useRef } from 'react';
import type { ArrayPath, FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';

export interface FormRows<Row> {
  readonly rows: readonly Row[];
  /** Stays with its row when one before it goes, as what is typed must. */
  key(index: number): number;
  add(row: Row): void;
  remove(index: number): void;
}

/**
 * Rows of a form that come and go. The library's own field array checks a row as soon as it is added: an error stands there
 * before anything was typed, and its end moves the page under the hand, so that a press on the button below misses it.
 */
export function useFormRows<Values extends FieldValues, Output, Name extends ArrayPath<Values> & Path<Values>>(form: UseFormReturn<Values, unknown, Output>, name: Name): FormRows<PathValue<Values, Name>[number]> {
  type Row = PathValue<Values, Name>[number];
  const keys = useRef<number[]>([]);
  const last = useRef(0);
  const { watch } = form;
  // A reset tells no name: the rows are others then, such as those of a draft, and fields must forget what they showed.
  useEffect(() => {
    const watching = watch((_, { name: changed }) => {
      if (changed === undefined) keys.current = [];
    });
    return () => watching.unsubscribe();
  }, [watch]);
  const set = (rows: readonly Row[]) => form.setValue(name, rows as PathValue<Values, Name>, { shouldDirty: true });
  const now = (): readonly Row[] => form.getValues(name);
  return {
    rows: form.watch(name),
    key: (index) => (keys.current[index] ??= last.current++),
    add: (row) => set([...now(), row]),
    remove(index) {
      keys.current.splice(index, 1);
      form.clearErrors(name);
      set(now().filter((_, at) => at !== index));
    },
  };
}
