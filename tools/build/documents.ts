import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'graphql';
import type { Plugin } from 'vite';

const call = /\bgraphql\(\s*(?:\/\*\s*GraphQL\s*\*\/\s*)?`([^`]*)`\s*,?\s*\)/g;
const generatedDocument = /^export const (\w+) = (\{.*\}) as unknown/gm;

/** JSON of every generated document by its name in lower case: the codegen writes some names with other capitals. */
function readDocuments(generated: string): ReadonlyMap<string, string> {
  const text = fs.readFileSync(path.join(generated, 'graphql.ts'), 'utf8');
  return new Map([...text.matchAll(generatedDocument)].map(([, name, json]) => [(name ?? '').toLowerCase(), json ?? '']));
}

function nameOf(text: string, id: string): string {
  const [definition] = parse(text, { noLocation: true }).definitions;
  if (definition?.kind !== 'OperationDefinition' && definition?.kind !== 'FragmentDefinition') throw new Error(`${id}: a document names one operation or fragment.`);
  if (!definition.name) throw new Error(`${id}: an operation has no name.`);
  return `${definition.name.value}${definition.kind === 'FragmentDefinition' ? 'FragmentDoc' : 'Document'}`;
}

/**
 * Puts the generated document itself in the place of each `graphql(…)` call, so that it is downloaded with the page that
 * uses it. Imported from the one generated module, all documents of all pages would be part of the first route.
 */
export function documents(generated: string): Plugin {
  let known: ReadonlyMap<string, string> | undefined;
  return {
    name: 'tranche-documents',
    enforce: 'pre',
    buildStart() {
      known = undefined;
    },
    transform: {
      filter: { id: /\/(libs\/[^/]+\/web|apps\/web)\/src\/.*\.tsx?$/, code: /\bgraphql\(/ },
      handler(code: string, id: string) {
        if (id.startsWith(generated)) return null;
        const replaced = code.replace(call, (_, text: string) => {
          known ??= readDocuments(generated);
          const name = nameOf(text, id);
          const json = known.get(name.toLowerCase());
          if (!json) throw new Error(`${id}: ${name} was not generated; run the codegen.`);
          return `(${json})`;
        });
        return replaced === code ? null : { code: replaced, map: null };
      },
    },
  };
}

/** The server reads hashes and texts of the client's operations from its build. */
export function operations(generated: string): Plugin {
  return {
    name: 'tranche-operations',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'operations.json', source: fs.readFileSync(path.join(generated, 'persisted-documents.json'), 'utf8') });
    },
  };
}
