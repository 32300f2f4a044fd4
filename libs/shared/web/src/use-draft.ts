import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { changedFields } from './changed-fields.ts';
import { draftKey, dropDraft, keepDraft, readDraft } from './drafts.ts';
import { useViewer } from './viewer.tsx';

const pause = 400;

const isEmpty = (fields: object) => Object.keys(fields).length === 0;

export interface DraftState {
  /** The form shows something that was typed earlier. */
  readonly restored: boolean;
  discard(): Promise<void>;
  forget(): Promise<void>;
}

/**
 * Keeps what is typed in a form per person, form and subject, and brings it back when the form is opened again (U3). Fields
 * that the person left alone are not part of it: they show what the record says by then, and do not undo another's change.
 */
export function useDraft<Values extends FieldValues, Context, Output>(form: UseFormReturn<Values, Context, Output>, name: string, subject: string, defaults: Values): DraftState {
  const key = draftKey(useViewer().id, name, subject);
  const [restored, setRestored] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const initial = useRef(defaults);
  useEffect(() => {
    let open = true;
    void readDraft<Values>(key).then((draft) => {
      const values = { ...initial.current, ...draft };
      if (!open || isEmpty(changedFields(initial.current, values))) return;
      form.reset(values, { keepDefaultValues: true });
      setRestored(true);
    });
    const watching = form.watch((values, { name: changed }) => {
      // A reset tells no name: only what a person changes is a draft.
      if (changed === undefined) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const typed = changedFields(initial.current, values);
        void (isEmpty(typed) ? dropDraft(key) : keepDraft(key, structuredClone(typed)));
      }, pause);
    });
    return () => {
      open = false;
      watching.unsubscribe();
    };
  }, [form, key]);
  const forget = () => {
    clearTimeout(timer.current);
    setRestored(false);
    return dropDraft(key);
  };
  return {
    restored,
    forget,
    discard: async () => {
      await forget();
      form.reset(initial.current);
    },
  };
}
