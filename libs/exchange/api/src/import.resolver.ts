import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { persons, PersonType, scopeOf, ScopeType } from '@tranche/organisation/api/offers.ts';
import type { Finding, FindingGroup } from '@tranche/exchange/domain/finding.ts';
import {
  cancelImportInput, previewImportInput, runImportInput, undoImportInput,
  type CancelImportInput as CancelValues, type PreviewImportInput as PreviewValues, type RunImportInput as RunValues, type UndoImportInput as UndoValues,
} from '@tranche/exchange/domain/import-input.ts';
import { importMachine, type ImportEvent } from '@tranche/exchange/domain/import-machine.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { tell, translate } from '@tranche/shared/api/messages.ts';
import type { Page } from '@tranche/shared/api/page.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { currentRequest } from '@tranche/shared/api/request-context.ts';
import { PageArgs, UserError, type Permission } from '@tranche/shared/api/shared.types.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { CancelImport } from './cancel-import.use-case.ts';
import { importPolicy, readImports } from './import.policies.ts';
import { ImportReader, type ImportReportRow, type ImportRun } from './import.reader.ts';
import {
  ImportConnection, ImportFindingGroupType, ImportFindingType, ImportFormType, ImportPayload, ImportQuestionType, ImportRowConnection, ImportRowsArgs, ImportRowType, ImportType, ImportViewerCan,
  CancelImportInput, PreviewImportInput, RunImportInput, UndoImportInput,
} from './import.type.ts';
import { PreviewImport } from './preview-import.use-case.ts';
import { RunImport } from './run-import.use-case.ts';
import { UndoImport } from './undo-import.use-case.ts';

@Resolver(() => ImportType)
export class ImportResolver {
  constructor(
    private readonly db: Database,
    private readonly reader: ImportReader,
    private readonly access: Access,
    private readonly preview: PreviewImport,
    private readonly run: RunImport,
    private readonly cancel: CancelImport,
    private readonly undo: UndoImport,
  ) {}

  @Query(() => ImportConnection, { description: 'Imports of the organisation, newest first.' })
  @Allowed(readImports)
  imports(@Args() page: PageArgs): Promise<Page<ImportRun>> {
    return this.reader.page(page);
  }

  @Query(() => ImportType, { nullable: true, description: 'An import with its report.' })
  @Allowed(readImports)
  import(@Args('id', { type: () => ID }) id: string): Promise<ImportRun | undefined> {
    return this.reader.byId(id);
  }

  @Mutation(() => ImportPayload, { description: 'Reads an uploaded file and reports row by row what an import would do; nothing is written. Upload the file with POST /imports.' })
  @Allowed(importPolicy, previewImportInput)
  previewImport(@Args('input', { type: () => PreviewImportInput }) input: PreviewValues) {
    return payload(this.preview.execute(input), async ({ importId }) => ({ import: await this.reader.byId(importId) }));
  }

  @Mutation(() => ImportPayload, { description: 'Starts the writing of what the preview showed, in one transaction or not at all; ask for its state until it is done or failed.' })
  @Allowed(importPolicy, runImportInput)
  runImport(@Args('input', { type: () => RunImportInput }) input: RunValues) {
    return payload(this.run.execute(input), async ({ importId }) => ({ import: await this.reader.byId(importId) }));
  }

  @Mutation(() => ImportPayload, { description: 'Stops an import that is being written: its transaction is taken back, nothing of it stays.' })
  @Allowed(importPolicy, cancelImportInput)
  cancelImport(@Args('input', { type: () => CancelImportInput }) input: CancelValues) {
    return payload(this.cancel.execute(input), async ({ importId }) => ({ import: await this.reader.byId(importId) }));
  }

  @Mutation(() => ImportPayload, { description: 'Takes an import back: what it made is gone, what it changed is as before.' })
  @Allowed(importPolicy, undoImportInput)
  undoImport(@Args('input', { type: () => UndoImportInput }) input: UndoValues) {
    return payload(this.undo.execute(input), async ({ importId }) => ({ import: await this.reader.byId(importId) }));
  }

  @ResolveField(() => ImportFormType, { nullable: true })
  form(@Parent() { form }: ImportRun) {
    return form && { ...form, columnCount: form.columns.length };
  }

  @ResolveField(() => [ImportQuestionType])
  questions(@Parent() { questions }: ImportRun) {
    return questions.map((each) => ({ ...each, message: translate(currentRequest().language, `exchange.asks.${each.asks}`, { column: each.column }) }));
  }

  @ResolveField(() => [UserError])
  refusals(@Parent() { refusals }: ImportRun) {
    return refusals.map((each) => tell(currentRequest().language, each));
  }

  @ResolveField(() => [ImportFindingGroupType])
  groups(@Parent() { groups }: ImportRun) {
    return groups.map((group) => ({ ...group, message: sentences(group).message }));
  }

  @ResolveField(() => ScopeType, { nullable: true })
  portfolio(@Parent() { scopeId }: ImportRun) {
    return scopeId === null ? null : scopeOf(this.db, scopeId);
  }

  @ResolveField(() => PersonType)
  startedBy(@Parent() { startedById }: ImportRun) {
    return persons(this.db, startedById);
  }

  @ResolveField(() => ImportRowConnection, { description: 'The report row by row, in the order of the file.' })
  rows(@Parent() { id }: ImportRun, @Args() { status, first, after }: ImportRowsArgs): Promise<Page<ImportReportRow>> {
    return this.reader.rows(id, status, { first, after });
  }

  @ResolveField(() => ImportViewerCan)
  async viewerCan(@Parent() run: ImportRun): Promise<ImportViewerCan> {
    const office = await this.access.permission(importPolicy, { scopeId: null });
    const may = (verb: keyof ImportViewerCan): Permission => (office.allowed ? inState(run, verb) : office);
    return { preview: may('preview'), run: may('run'), cancel: may('cancel'), undo: may('undo') };
  }
}

const events: Readonly<Record<keyof ImportViewerCan, ImportEvent>> = { preview: 'accept', run: 'start', cancel: 'cancel', undo: 'undo' };

/** What the state machine says beforehand, so that a button can give the reason; work done since is only counted when it matters. */
function inState({ state, family }: ImportRun, verb: keyof ImportViewerCan): Permission {
  const outcome = next(importMachine, 'import', state, events[verb], { writable: family !== 'register', changedSince: 0 });
  return outcome.ok ? { allowed: true, why: null } : { allowed: false, why: outcome.refusals.map((each) => tell(currentRequest().language, each).message).join(' ') };
}

@Resolver(() => ImportRowType)
export class ImportRowResolver {
  @ResolveField(() => [ImportFindingType])
  findings(@Parent() { findings }: ImportReportRow) {
    return findings.map((finding) => ({ ...finding, ...sentences(finding) }));
  }
}

function sentences({ rule, values }: Pick<Finding | FindingGroup, 'rule' | 'values'>): { message: string; mend: string } {
  const { message, mend } = tell(currentRequest().language, { rule, path: [], ...(values && { values }) });
  return { message, mend };
}
