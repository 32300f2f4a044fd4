import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '@tranche/shared/api/record.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { limits } from '@tranche/exchange/domain/table.ts';
import { lineOf, shortened } from '@tranche/exchange/domain/text-cell.ts';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const daysKept = 7;

/** Keeps a file to be imported. Its name is shown and nothing else: no path is ever made of it. */
@Injectable()
export class UploadFile {
  constructor(private readonly unit: UnitOfWork) {}

  execute({ name, bytes }: UploadedFile): Promise<Result<{ importId: string; version: number }>> {
    return this.unit.run('uploadImport', async (work) => {
      if (bytes.length > limits.bytes) return refused('import.tooLarge', ['file'], { bytes: bytes.length, most: limits.bytes });
      if (bytes.length === 0) return refused('import.empty', ['file']);
      // Files that were looked at and left are not kept for ever.
      await work.rows(`delete from import_run where state in ('uploaded', 'asking', 'inError', 'ready', 'failed') and updated_at < tranche.now() - interval '${daysKept} days'`);
      const importId = newId(work.now);
      await work.rows(
        "insert into import_run (id, org_id, started_by_id, state, file_name, file_size, file_hash, content) values ($1, $2, $3, 'uploaded', $4, $5, $6, $7)",
        [importId, work.actor.orgId, work.actor.personId, shownName(name), bytes.length, createHash('sha256').update(bytes).digest('hex'), bytes]);
      return ok({ importId, version: 1 });
    });
  }
}

/** The last part of whatever the browser calls the file, without characters that nobody sees. */
function shownName(name: string): string {
  const last = lineOf(name.split(/[\\/]/).at(-1) ?? '').replaceAll(/[\p{Cc}\p{Cf}]/gu, '');
  return shortened(last, 120) || '–';
}
