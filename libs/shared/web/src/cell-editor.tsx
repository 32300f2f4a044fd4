import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { LookupBox } from './lookup-box.tsx';
import { useLookups } from './lookups.tsx';
import { useMessages } from './messages.ts';
import { announce } from './notify.ts';
import styles from './register-grid.module.css';
import type { CellEdit, EditedPerson } from './register-types.ts';
import { sharedTexts } from './shared-texts.ts';
import { readAmount, readDay } from './typed-input.ts';
import { useFormat } from './use-format.ts';
import type { UserError } from './user-error.ts';

export type EditorExit = 'stay' | 'next' | 'previous';

export interface CellEditorProps<Row> {
  readonly row: Row;
  readonly edit: CellEdit<Row>;
  readonly label: string;
  readonly onDone: (exit: EditorExit) => void;
}

interface InnerProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly commit: (value: Value, exit: EditorExit) => void;
  readonly invalid: boolean;
}

const exitOf = (event: KeyboardEvent): EditorExit | undefined => (event.key === 'Enter' ? 'stay' : event.key === 'Tab' ? (event.shiftKey ? 'previous' : 'next') : undefined);

/** Text that is read into the stored value when the editor is left; what is not understood is not saved. */
function TypedEditor({ label, value, commit, invalid, read, max }: InnerProps<string> & { read: (typed: string) => string | undefined; max?: number | undefined }) {
  const [typed, setTyped] = useState(value);
  const [refused, setRefused] = useState(false);
  const left = useRef(false);
  const finish = (exit: EditorExit) => {
    if (left.current) return;
    const understood = read(typed);
    if (understood === undefined) setRefused(true);
    else commit(understood, exit);
  };
  return (
    <input
      autoFocus aria-label={label} value={typed} maxLength={max} aria-invalid={refused || invalid} onChange={(event) => { setTyped(event.target.value); setRefused(false); }} onFocus={(event) => event.target.select()}
      onKeyDown={(event) => {
        // Taking the field away makes it lose the focus, which must not save after all.
        if (event.key === 'Escape') left.current = true;
        const exit = exitOf(event);
        if (!exit) return;
        event.preventDefault();
        finish(exit);
      }}
      onBlur={() => finish('stay')}
    />
  );
}

function ChoiceEditor({ label, value, commit, options }: InnerProps<string> & { options: readonly { value: string; label: string }[] }) {
  return (
    <select
      autoFocus aria-label={label} value={value} onChange={(event) => commit(event.target.value, 'stay')}
      onKeyDown={(event) => {
        const exit = exitOf(event);
        if (!exit) return;
        event.preventDefault();
        commit(value, exit);
      }}
    >
      {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
    </select>
  );
}

function PersonEditor({ label, value, commit, invalid }: InnerProps<EditedPerson | null>) {
  const { persons } = useLookups();
  return <LookupBox<EditedPerson> id={useId()} label={label} value={value} search={persons} labelOf={(person) => person.name} invalid={invalid} autoFocus openAtOnce onChange={(person) => commit(person, 'stay')} />;
}

function useSaving<Row>({ row, edit, onDone }: CellEditorProps<Row>) {
  const t = useMessages(sharedTexts);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const running = useRef(false);
  const save = async <Value,>(change: { save: (row: Row, value: Value) => Promise<{ ok: boolean; errors?: readonly UserError[] }> }, before: Value, value: Value, exit: EditorExit) => {
    if (running.current) return;
    if (value === before) return onDone(exit);
    running.current = true;
    const outcome = await change.save(row, value);
    running.current = false;
    if (!outcome.ok) return setErrors(outcome.errors ?? []);
    announce(t('shared.register.saved'));
    onDone(exit);
  };
  return { errors, save, edit };
}

function inner<Row>(props: CellEditorProps<Row>, { save, edit, errors }: ReturnType<typeof useSaving<Row>>, format: ReturnType<typeof useFormat>): ReactNode {
  const { row, label } = props;
  const common = { label, invalid: errors.length > 0 };
  const steps = ['', '1', '2', '3', '4', '5'].map((step) => ({ value: step, label: step || '–' }));
  switch (edit.kind) {
    case 'text': return <TypedEditor {...common} value={edit.value(row)} max={edit.max} read={(text) => text.trim()} commit={(value, exit) => void save(edit, edit.value(row), value, exit)} />;
    case 'select': return <ChoiceEditor {...common} value={edit.value(row)} options={edit.options} commit={(value, exit) => void save(edit, edit.value(row), value, exit)} />;
    case 'scale': return <ChoiceEditor {...common} value={String(edit.value(row) ?? '')} options={steps} commit={(value, exit) => void save(edit, edit.value(row), value ? Number(value) : null, exit)} />;
    case 'day': return <TypedEditor {...common} value={edit.value(row) ? format.day(edit.value(row)) : ''} read={(text) => (text.trim() === '' ? '' : readDay(text, format.today))} commit={(value, exit) => void save(edit, edit.value(row), readDay(value, format.today) ?? null, exit)} />;
    case 'money': return <TypedEditor {...common} value={edit.value(row) ?? ''} read={(text) => (text.trim() === '' ? '' : readAmount(text))} commit={(value, exit) => void save(edit, edit.value(row), value || null, exit)} />;
    case 'person': return <PersonEditor {...common} value={edit.value(row)} commit={(value, exit) => void save(edit, edit.value(row), value, exit)} />;
  }
}

/** The editor of one cell: Enter saves, Tab saves and goes on, Esc leaves the value as it was; a refusal says why. */
export default function CellEditor<Row>(props: CellEditorProps<Row>) {
  const format = useFormat();
  const saving = useSaving(props);
  const root = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  return (
    <span
      ref={root} className={styles.editor} data-editing=""
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') props.onDone('stay');
      }}
    >
      {inner(props, saving, format)}
      {saving.errors.length > 0 && <span className={styles.refusal} role="alert">{saving.errors.map((error) => [error.message, error.mend].filter(Boolean).join(' ')).join(' ')}</span>}
    </span>
  );
}
