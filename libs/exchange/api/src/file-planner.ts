import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { FileForm, FilePlan, PlanFacts } from '@tranche/exchange/domain/plan-file.ts';
import { refused, type Result } from '@tranche/shared/domain/result.ts';
import type { Opened, OpenTask } from './plan-file.worker.ts';

/** Bounds of one file (security.md IM-1); a longer queue would only let people wait for an answer that never comes. */
const bounds = { milliseconds: 60_000, heapMegabytes: 256, waiting: 4 } as const;

class TooSlow extends Error {}

/** Reads files in a thread of its own, one after the other, bounded in time and memory. */
@Injectable()
export class FilePlanner {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** The report of a file. `factsFor` reads what to compare with, once it is known what the file is. */
  async plan(task: OpenTask, factsFor: (form: FileForm) => Promise<PlanFacts>): Promise<Result<FilePlan>> {
    if (this.waiting >= bounds.waiting) return refused('import.busy');
    this.waiting++;
    const turn = this.last.then(() => this.inThread(task, factsFor));
    this.last = turn.catch(() => undefined);
    return turn.finally(() => { this.waiting--; });
  }

  private async inThread(task: OpenTask, factsFor: (form: FileForm) => Promise<PlanFacts>): Promise<Result<FilePlan>> {
    const worker = new Worker(workerFile(), { execArgv: ['--disable-warning=ExperimentalWarning'], resourceLimits: { maxOldGenerationSizeMb: bounds.heapMegabytes } });
    const clock = new AbortController();
    const timer = setTimeout(() => clock.abort(new TooSlow()), bounds.milliseconds);
    try {
      const opened = await ask<Opened>(worker, task, clock.signal);
      if ('refusals' in opened) return { ok: false, refusals: opened.refusals };
      return await ask<Result<FilePlan>>(worker, await factsFor(opened.form), clock.signal);
    } catch (error) {
      return refusedBy(error, clock.signal);
    } finally {
      clearTimeout(timer);
      await worker.terminate();
    }
  }
}

async function ask<Answer>(worker: Worker, message: unknown, signal: AbortSignal): Promise<Answer> {
  const answer = once(worker, 'message', { signal });
  worker.postMessage(message);
  return ((await answer) as [Answer])[0];
}

function refusedBy(error: unknown, signal: AbortSignal): Result<never> {
  if (signal.aborted) return refused('import.tooSlow', ['file'], { seconds: bounds.milliseconds / 1000 });
  if ((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY') return refused('import.tooMuch', ['file']);
  throw error;
}

/** The built program has the thread's code beside it; from the sources it runs as it is. */
function workerFile(): string {
  const candidates = [path.join(import.meta.dirname, 'import-worker.js'), path.join(import.meta.dirname, '../import-worker.js'), path.join(import.meta.dirname, 'plan-file.worker.ts')];
  const found = candidates.find((file) => fs.existsSync(file));
  if (!found) throw new Error('The code that reads files for an import is missing in this build.');
  return found;
}
