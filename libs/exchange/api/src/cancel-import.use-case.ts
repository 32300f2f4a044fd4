import { Injectable } from '@nestjs/common';
import type { CancelImportInput } from '@tranche/exchange/domain/import-input.ts';
import { importMachine } from '@tranche/exchange/domain/import-machine.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { audit } from './bulk-change.ts';
import { lockImport, setState } from './import.store.ts';

const lockNotAvailable = '55P03';

/** Stops an import that is being written. The job sees the new version at its next step, and its transaction is taken back. */
@Injectable()
export class CancelImport {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: CancelImportInput): Promise<Result<{ importId: string }>> {
    return this.unit.run('cancelImport', async (work) => {
      // The job holds the row only at its very end, when all is written and the figures are computed.
      await work.rows("set local lock_timeout = '1s'");
      try {
        const run = await lockImport(work, input.importId, input.expectedVersion);
        if (!run.ok) return run;
        const cancelled = next(importMachine, 'import', run.value.state, 'cancel', { writable: true, changedSince: 0 });
        if (!cancelled.ok) return cancelled;
        await setState(work, input.importId, cancelled.value, [{ rule: 'import.cancelled', path: [] }]);
        await work.rows('update import_run set done_rows = 0 where id = $1', [input.importId]);
        await audit(work, 'import_run', 'update', [{ was: { id: input.importId, state: run.value.state }, becomes: { id: input.importId, state: cancelled.value } }], { inBulk: false });
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === lockNotAvailable) return refused('import.finishing', ['importId']);
        throw error;
      }
      return ok({ importId: input.importId });
    });
  }
}
