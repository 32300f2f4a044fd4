import fs from 'node:fs';
import tseslint from 'typescript-eslint';
import { forbiddenImports, frameworks, layers, ranks } from './tools/check/boundaries.mjs';

const barrels = { regex: '^@mui/(material|icons-material)$', message: 'Import single files of MUI; its root brings everything.' };

/** Each layer of each capability knows its neighbours by the one table of boundaries. */
const boundaries = Object.keys(ranks).flatMap((capability) =>
  Object.keys(layers).filter((layer) => fs.existsSync(`libs/${capability}/${layer}`)).map((layer) => ({
    files: [`libs/${capability}/${layer}/src/**/*.{ts,tsx}`],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [barrels, ...forbiddenImports(capability, layer), ...(layer === 'domain' ? [{ group: frameworks, message: 'The domain is pure: no framework, no input or output.' }] : [])],
      }],
    },
  })));

export default tseslint.config(
  { ignores: ['dist', '.nx', '.tranche', 'node_modules', 'test-results', 'libs/shared/web/src/gql'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error',
        { selector: "ImportDeclaration[source.value='zod'][importKind!='type'] > ImportSpecifier[importKind!='type'][imported.name='z']", message: "import * as z from 'zod': the named import brings all languages into the client." },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Markup of users is never put into the page.' },
        { selector: "CallExpression[callee.property.name=/^native(Insert|Update|Delete|InsertMany)$/]", message: 'It writes no audit row: use the unit of work, or bulkInsert.' }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  ...boundaries,
);
