import { parentPort } from 'node:worker_threads';
import { mappings } from '@tranche/exchange/domain/mappings.ts';
import { openFile, type Wanted } from '@tranche/exchange/domain/open-file.ts';
import { formOf, planFile, type FileForm, type FilePlan, type PlanFacts } from '@tranche/exchange/domain/plan-file.ts';
import type { Refusal, Result } from '@tranche/shared/domain/result.ts';

/** First message to the thread: the file, and what the person said about it. */
export interface OpenTask {
  readonly bytes: Uint8Array;
  readonly wanted: Wanted;
}

/** The thread's first answer; when the file could be opened it waits for the facts to compare with. */
export type Opened = { readonly form: FileForm } | { readonly refusals: readonly Refusal[] };

// A file of 20 MiB takes seconds to read; in a thread of its own it holds nobody up (security.md IM-1).
const port = parentPort;
port?.once('message', ({ bytes, wanted }: OpenTask) => {
  const opened = openFile(bytes, mappings, wanted);
  if (!opened.ok) return port.postMessage({ refusals: opened.refusals } satisfies Opened);
  port.once('message', (facts: PlanFacts) => port.postMessage(planFile(opened.value, facts) satisfies Result<FilePlan>));
  port.postMessage({ form: formOf(opened.value) } satisfies Opened);
});
