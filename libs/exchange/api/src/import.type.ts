import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PersonType, ScopeType } from '@tranche/organisation/api/offers.ts';
import { dateForms, type DateForm } from '@tranche/exchange/domain/date-form.ts';
import { rowStatuses, type RowStatus } from '@tranche/exchange/domain/differences.ts';
import { severities, type Severity } from '@tranche/exchange/domain/finding.ts';
import type { PreviewImportForm, RunImportInput as RunImportForm } from '@tranche/exchange/domain/import-input.ts';
import { importStates, type ImportState } from '@tranche/exchange/domain/import-machine.ts';
import { numberForms, type NumberForm } from '@tranche/exchange/domain/number-form.ts';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { connectionOf } from '@tranche/shared/api/page.ts';
import { InheritsParent } from '@tranche/shared/api/read-policy.ts';
import { DateTime } from '@tranche/shared/api/scalars.ts';
import { PageArgs, Payload, Permission, UserError } from '@tranche/shared/api/shared.types.ts';

export const ImportStateEnum = graphqlEnum('ImportState', importStates, 'State of an import: looked at as often as wanted, written once, taken back as a whole.');
export const RowStatusEnum = graphqlEnum('ImportRowStatus', rowStatuses, 'What an import would do with a row; every data row is one of these.');
export const SeverityEnum = graphqlEnum('ImportSeverity', severities, 'An error keeps the whole import from being written, a warning should be read, a note says what was understood.');
export const DateFormEnum = graphqlEnum('ImportDateForm', dateForms, 'How the days of a column are written.');
export const NumberFormEnum = graphqlEnum('ImportNumberForm', numberForms, 'How the numbers of a column are written: german 1.234,56, english 1,234.56.');

@ObjectType('ImportFinding', { description: 'Something to know about a row or a cell, with its place in the file.' })
@InheritsParent()
export class ImportFindingType {
  @Field(() => SeverityEnum) severity!: Severity;
  @Field(() => String, { description: 'Stable name of the rule.' }) rule!: string;
  @Field(() => String) message!: string;
  @Field(() => String) mend!: string;
  @Field(() => Int, { description: 'Row of the spreadsheet, the header is row 1.' }) row!: number;
  @Field(() => Int, { description: 'Line of the file in a text editor.' }) line!: number;
  @Field(() => Int, { nullable: true }) column!: number | null;
  @Field(() => String, { nullable: true }) columnName!: string | null;
  @Field(() => String, { description: 'What stands in the cell, shortened.' }) value!: string;
}

@ObjectType('ImportFindingGroup', { description: 'Equal findings of many rows in one line.' })
@InheritsParent()
export class ImportFindingGroupType {
  @Field(() => SeverityEnum) severity!: Severity;
  @Field(() => String) rule!: string;
  @Field(() => String, { description: 'Sentence for the first of them.' }) message!: string;
  @Field(() => String, { nullable: true }) columnName!: string | null;
  @Field(() => String) value!: string;
  @Field(() => Int) count!: number;
  @Field(() => [Int], { description: 'First rows; columns, where a file is transposed.' }) rows!: number[];
}

@ObjectType('ImportDifference', { description: 'A field that the import would change.' })
@InheritsParent()
export class ImportDifferenceType {
  @Field(() => String) field!: string;
  @Field(() => String, { nullable: true, description: 'Null: it was empty.' }) was!: string | null;
  @Field(() => String, { nullable: true, description: 'Null: it becomes empty.' }) becomes!: string | null;
}

@ObjectType('ImportRow', { description: 'A data row of the file and what the import does with it.' })
@InheritsParent()
export class ImportRowType {
  @Field(() => Int, { description: 'Row of the spreadsheet; column, where a file is transposed.' }) row!: number;
  @Field(() => Int) line!: number;
  @Field(() => RowStatusEnum) status!: RowStatus;
  @Field(() => String) title!: string;
  @Field(() => [ImportDifferenceType]) differences!: ImportDifferenceType[];
  @Field(() => [ImportFindingType]) findings!: ImportFindingType[];
}

export const ImportRowConnection = connectionOf(ImportRowType, 'ImportRow');

@ObjectType('ImportQuestion', { description: 'What only a person can say about a column; answer it with the next preview.' })
@InheritsParent()
export class ImportQuestionType {
  @Field(() => String) column!: string;
  @Field(() => String, { description: '`dateOrder` or `numberForm`.' }) asks!: string;
  @Field(() => String) message!: string;
  @Field(() => [String]) examples!: string[];
}

@ObjectType('ImportColumn', { description: 'How a column was understood.' })
@InheritsParent()
export class ImportColumnType {
  @Field(() => String) header!: string;
  @Field(() => String, { nullable: true, description: 'Field of the register; null for a column that is not read, and for publications, whose columns are known.' }) field!: string | null;
  @Field(() => NumberFormEnum, { nullable: true }) numbers!: NumberForm | null;
  @Field(() => DateFormEnum, { nullable: true }) dates!: DateForm | null;
}

@ObjectType('ImportForm', { description: 'How the file was understood, for confirmation.' })
@InheritsParent()
export class ImportFormType {
  @Field(() => String) encoding!: string;
  @Field(() => Boolean, { description: 'True: nothing in the file names its encoding.' }) encodingGuessed!: boolean;
  @Field(() => Int, { nullable: true, description: 'First line whose bytes are no UTF-8.' }) firstOddLine!: number | null;
  @Field(() => [Int], { description: 'Lines with bytes that the encoding does not know.' }) unreadableLines!: number[];
  @Field(() => String) separator!: string;
  @Field(() => Boolean, { description: 'True: each column of the file is a record.' }) transposed!: boolean;
  @Field(() => Int) columnCount!: number;
  @Field(() => [ImportColumnType]) columns!: ImportColumnType[];
}

@ObjectType({ description: 'Verbs of an import, and whether the viewer may use them now.' })
@InheritsParent()
export class ImportViewerCan {
  @Field(() => Permission) preview!: Permission;
  @Field(() => Permission) run!: Permission;
  @Field(() => Permission) cancel!: Permission;
  @Field(() => Permission) undo!: Permission;
}

@ObjectType('Import', { description: 'A file that is or was imported, with its report. Every data row is new, changed, same or in error.' })
@InheritsParent()
export class ImportType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ImportStateEnum) state!: ImportState;
  @Field(() => String) fileName!: string;
  @Field(() => Int, { description: 'Bytes.' }) fileSize!: number;
  @Field(() => String, { nullable: true, description: 'Id of the publication, or name of the register; null before the first preview.' }) kind!: string | null;
  @Field(() => ImportFormType, { nullable: true }) form!: ImportFormType | null;
  @Field(() => [ImportQuestionType]) questions!: ImportQuestionType[];
  @Field(() => [UserError], { description: 'Why the file as a whole could not be read or written.' }) refusals!: UserError[];
  @Field(() => [ImportFindingGroupType]) groups!: ImportFindingGroupType[];
  @Field(() => [String], { description: 'Records of an earlier import that the file no longer has; they stay.' }) missing!: string[];
  @Field(() => Int) newRows!: number;
  @Field(() => Int) changedRows!: number;
  @Field(() => Int) sameRows!: number;
  @Field(() => Int) errorRows!: number;
  @Field(() => Int, { description: 'Rows without any text; not counted as data.' }) emptyRows!: number;
  @Field(() => [Int], { description: 'Rows that repeat the header; left out.' }) repeatedHeaders!: number[];
  @Field(() => Int, { description: 'Rows written so far, of `newRows + changedRows`.' }) doneRows!: number;
  @Field(() => ScopeType, { nullable: true, description: 'The portfolio that the import filled.' }) portfolio!: ScopeType | null;
  @Field(() => PersonType) startedBy!: PersonType;
  @Field(() => DateTime) createdAt!: string;
  @Field(() => DateTime, { nullable: true }) finishedAt!: string | null;
  @Field(() => ImportRowConnection) rows!: unknown;
  @Field(() => ImportViewerCan) viewerCan!: ImportViewerCan;
}

export const ImportConnection = connectionOf(ImportType, 'Import');

@ArgsType()
export class ImportRowsArgs extends PageArgs {
  @Field(() => RowStatusEnum, { nullable: true }) status?: RowStatus;
}

@InputType({ description: 'What the file cannot say itself about one of its columns.' })
export class ImportAnswer {
  @Field(() => String, { description: 'Header of the column.' }) column!: string;
  @Field(() => DateFormEnum, { nullable: true }) dates?: DateForm | null;
  @Field(() => NumberFormEnum, { nullable: true }) numbers?: NumberForm | null;
}

@InputType({ description: 'A look at an uploaded file; nothing is written.' })
export class PreviewImportInput implements PreviewImportForm {
  @Field(() => ID) importId!: string;
  @Field(() => Int, { description: 'Version that you read.' }) expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Id of a publication or name of a register; found from the columns when absent.' }) kind?: string | null;
  @Field(() => [ImportAnswer], { defaultValue: [] }) answers!: ImportAnswer[];
}

@InputType({ description: 'Writes what the preview showed: all of it or nothing.' })
export class RunImportInput implements RunImportForm {
  @Field(() => ID) importId!: string;
  @Field(() => Int, { description: 'Version that you read.' }) expectedVersion!: number;
}

@InputType({ description: 'Stops an import that is being written; nothing of it stays.' })
export class CancelImportInput implements RunImportForm {
  @Field(() => ID) importId!: string;
  @Field(() => Int, { description: 'Version that you read.' }) expectedVersion!: number;
}

@InputType({ description: 'Takes a whole import back, unless somebody has worked on its records since.' })
export class UndoImportInput implements RunImportForm {
  @Field(() => ID) importId!: string;
  @Field(() => Int, { description: 'Version that you read.' }) expectedVersion!: number;
}

@ObjectType({ description: 'The import as it is now, or why nothing was done.' })
@InheritsParent()
export class ImportPayload extends Payload {
  @Field(() => ImportType, { nullable: true }) import?: ImportType;
}
