import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/** Compiles the ICU catalogues (`messages/<language>.json`) while the client is built, so that no parser is shipped. */
export function messages(): Plugin {
  return {
    name: 'tranche-messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/messages\/[a-z]{2}\.json$/ },
      handler: (code: string) => ({
        code: `export default ${JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(code) as Record<string, string>).map(([id, text]) => [id, compileMessage(text)])))}`,
        moduleType: 'js',
        map: null,
      }),
    },
  };
}
