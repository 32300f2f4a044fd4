import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { ImportReportRowsQuery, ImportRunQuery } from '@tranche/shared/web/gql/graphql.ts';

export const importList = graphql(/* GraphQL */ `
  query ImportList($first: Int = 20, $after: String) {
    imports(first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node { id state kind fileName createdAt newRows changedRows sameRows errorRows startedBy { id displayName } portfolio { key title { text language } } } }
    }
  }
`);

export const importRun = graphql(/* GraphQL */ `
  query ImportRun($id: ID!) {
    import(id: $id) {
      id
      version
      state
      fileName
      kind
      createdAt
      finishedAt
      newRows
      changedRows
      sameRows
      errorRows
      emptyRows
      repeatedHeaders
      doneRows
      missing
      startedBy { id displayName }
      portfolio { key title { text language } }
      form { encoding encodingGuessed firstOddLine unreadableLines separator transposed columnCount columns { header field numbers dates } }
      questions { column asks message examples }
      refusals { path rule message mend }
      groups { severity rule message columnName value count rows }
      viewerCan { preview { allowed why } run { allowed why } cancel { allowed why } undo { allowed why } }
    }
  }
`);

export const importRows = graphql(/* GraphQL */ `
  query ImportReportRows($id: ID!, $status: ImportRowStatus, $first: Int = 50, $after: String) {
    import(id: $id) {
      id
      rows(status: $status, first: $first, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { row line status title differences { field was becomes } findings { severity rule message mend line column columnName value } } }
      }
    }
  }
`);

export type ImportReport = NonNullable<ImportRunQuery['import']>;
export type ReportRow = NonNullable<ImportReportRowsQuery['import']>['rows']['edges'][number]['node'];

export const previewImportDocument = graphql(/* GraphQL */ `
  mutation PreviewImport($input: PreviewImportInput!) {
    previewImport(input: $input) { import { id version state } errors { path rule message mend } }
  }
`);

export const runImportDocument = graphql(/* GraphQL */ `
  mutation RunImport($input: RunImportInput!) {
    runImport(input: $input) { import { id version state } errors { path rule message mend } }
  }
`);

export const cancelImportDocument = graphql(/* GraphQL */ `
  mutation CancelImport($input: CancelImportInput!) {
    cancelImport(input: $input) { import { id version state } errors { path rule message mend } }
  }
`);

export const undoImportDocument = graphql(/* GraphQL */ `
  mutation UndoImport($input: UndoImportInput!) {
    undoImport(input: $input) { import { id version state } errors { path rule message mend } }
  }
`);
