import { Injectable } from '@nestjs/common';
import { importMachine, type ImportEvent } from '@tranche/exchange/domain/import-machine.ts';
import type { PreviewImportInput } from '@tranche/exchange/domain/import-input.ts';
import type { Wanted } from '@tranche/exchange/domain/open-file.ts';
import type { FileForm, FilePlan, PlanFacts } from '@tranche/exchange/domain/plan-file.ts';
import { fieldsOf } from '@tranche/exchange/domain/planned-project.ts';
import { registerKinds } from '@tranche/exchange/domain/register-fields.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { FilePlanner } from './file-planner.ts';
import { dropReport, keepReport, lockImport, publishedBefore } from './import.store.ts';

/** Reads the uploaded file and keeps a report by row; nothing else is written. */
@Injectable()
export class PreviewImport {
  constructor(private readonly unit: UnitOfWork, private readonly planner: FilePlanner) {}

  execute(input: PreviewImportInput): Promise<Result<{ importId: string }>> {
    return this.unit.run('previewImport', async (work) => {
      const run = await lockImport(work, input.importId, input.expectedVersion);
      if (!run.ok) return run;
      const allowed = next(importMachine, 'import', run.value.state, 'accept', { writable: true, changedSince: 0 });
      if (!allowed.ok) return allowed;
      const [file] = await work.rows<{ content: Buffer }>('select content from import_run where id = $1', [input.importId]);
      const planned = await this.planner.plan({ bytes: new Uint8Array(file!.content), wanted: wantedKind(input.kind) }, (form) => factsFor(work, form, input));
      if (!planned.ok) await dropReport(work, input.importId, planned.refusals);
      else await keepReport(work, input.importId, stateAfter(planned.value), planned.value, input.answers);
      return ok({ importId: input.importId });
    });
  }
}

function wantedKind(kind: string | null | undefined): Wanted {
  if (!kind) return {};
  const register = registerKinds.find((each) => each === kind);
  return register ? { register } : { publication: kind };
}

async function factsFor(work: Work, form: FileForm, { answers }: PreviewImportInput): Promise<PlanFacts> {
  const before = form.family === 'publication' ? await publishedBefore(work, form.kind) : new Map();
  return {
    known: new Map([...before].map(([key, { project }]) => [key, fieldsOf(project)])),
    answers: new Map(answers.map(({ column, dates, numbers }) => [column, { ...(dates && { dates }), ...(numbers && { numbers }) }])),
  };
}

function stateAfter(plan: FilePlan): 'asking' | 'inError' | 'ready' {
  const event: ImportEvent = plan.questions.length > 0 ? 'ask' : plan.counts.error > 0 ? 'reject' : 'accept';
  return { ask: 'asking', reject: 'inError', accept: 'ready' }[event] as 'asking' | 'inError' | 'ready';
}
