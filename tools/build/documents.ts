import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'graphql';
import type { Plugin } from 'vite';

const call = /\bgraphql\(\s*(?:\/\*\s*GraphQL\s*\*\/\s*)?`([^`]*)`\s*,?\s*\)/g;

/**
 * Puts the generated document in the place of each `graphql(…)` call. Otherwise one map of all operations of the client
 * would be part of the first route.
 */
export function documents(generated: string): Plugin {
  return {
    name: 'tranche-documents',
    enforce: 'pre',
    transform: {
      filter: { id: /\/(libs\/[^/]+\/web|apps\/web)\/src\/.*\.tsx?$/, code: /\bgraphql\(/ },
      handler(code: string, id: string) {
        if (id.startsWith(generated)) return null;
        const names = new Set<string>();
        const replaced = code.replace(call, (_, text: string) => {
          const [definition] = parse(text, { noLocation: true }).definitions;
          if (definition?.kind !== 'OperationDefinition' && definition?.kind !== 'FragmentDefinition') throw new Error(`${id}: a document names one operation or fragment.`);
          const name = definition.name?.value;
          if (!name) throw new Error(`${id}: an operation has no name.`);
          // The generator writes each part of a name with a capital: `RiskPanel_risk` becomes `RiskPanel_RiskFragmentDoc`.
          const written = name.split('_').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('_');
          const document = `${written}${definition.kind === 'FragmentDefinition' ? 'FragmentDoc' : 'Document'}`;
          names.add(document);
          return document;
        });
        if (names.size === 0) return null;
        return { code: `import { ${[...names].join(', ')} } from ${JSON.stringify(path.join(generated, 'graphql.ts'))};\n${replaced}`, map: null };
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
