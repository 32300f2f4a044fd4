import { Injectable } from '@nestjs/common';
import type { RunImportInput } from '@tranche/exchange/domain/import-input.ts';
import { importMachine } from '@tranche/exchange/domain/import-machine.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { lockImport, setState } from './import.store.ts';

/** Starts the writing of what the preview showed. The job itself begins after the commit, so that it sees the state `running`. */
@Injectable()
export class RunImport {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: RunImportInput): Promise<Result<{ importId: string }>> {
    return this.unit.run('runImport', async (work) => {
      const run = await lockImport(work, input.importId, input.expectedVersion);
      if (!run.ok) return run;
      const started = next(importMachine, 'import', run.value.state, 'start', { writable: run.value.family === 'publication', changedSince: 0 });
      if (!started.ok) return started;
      await setState(work, input.importId, started.value);
      await work.rows('update import_run set started_at = tranche.now(), done_rows = 0 where id = $1', [input.importId]);
      work.emit('ImportStarted', { importId: input.importId, personId: work.actor.personId, language: work.actor.language });
      return ok({ importId: input.importId });
    });
  }
}
