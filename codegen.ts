import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: ['libs/*/web/src/**/*.{ts,tsx}', 'apps/web/src/**/*.{ts,tsx}', '!libs/shared/web/src/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    'libs/shared/web/src/gql/': {
      preset: 'client',
      // Apollo Client adds __typename to what it sends; the hash must be that of the same text.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' }, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: { useTypeImports: true, enumsAsTypes: true, emitLegacyCommonJSImports: false, importExtension: '.ts', scalars: { ID: 'string', Day: 'string', DateTime: 'string', Decimal: 'string' } },
    },
  },
};
export default config;
