import { to, type Machine } from '@tranche/shared/domain/machine.ts';
import { refusal } from '@tranche/shared/domain/result.ts';

export const importStates = ['uploaded', 'asking', 'inError', 'ready', 'running', 'done', 'failed', 'cancelled', 'undone'] as const;
export type ImportState = (typeof importStates)[number];

export const importEvents = ['ask', 'reject', 'accept', 'start', 'finish', 'fail', 'cancel', 'undo'] as const;
export type ImportEvent = (typeof importEvents)[number];

export interface ImportFacts {
  /** Registers can be checked but not yet written; a publication can. */
  readonly writable: boolean;
  /** Records of the import that somebody changed or built upon since. */
  readonly changedSince: number;
}

const isWritable = ({ writable }: ImportFacts) => (writable ? undefined : refusal('import.checkOnly', ['importId']));
const isUntouched = ({ changedSince }: ImportFacts) => (changedSince === 0 ? undefined : refusal('import.changedSince', ['importId'], { count: changedSince }));

const look = { ask: to<ImportState, ImportFacts>('asking'), reject: to<ImportState, ImportFacts>('inError'), accept: to<ImportState, ImportFacts>('ready') };

/** An import is looked at as often as wanted, written once, stopped while it is written, and taken back as a whole (ux.md 5.15). */
export const importMachine: Machine<ImportState, ImportEvent, ImportFacts> = {
  uploaded: look,
  asking: look,
  inError: look,
  ready: { ...look, start: to('running', isWritable) },
  running: { finish: to('done'), fail: to('failed'), cancel: to('cancelled') },
  failed: look,
  cancelled: look,
  done: { undo: to('undone', isUntouched) },
  undone: {},
};
