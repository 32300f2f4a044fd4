import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documents, operations } from '../../tools/build/documents.ts';
import { messages } from '../../tools/build/messages.ts';

const generated = path.resolve(import.meta.dirname, '../../libs/shared/web/src/gql');

export default defineConfig({
  root: import.meta.dirname,
  plugins: [messages(), documents(generated), react(), operations(generated)],
  build: { target: 'baseline-widely-available', outDir: '../../dist/web', emptyOutDir: true, sourcemap: false },
  server: { port: 4201, proxy: Object.fromEntries(['/graphql', '/auth', '/health', '/imports', '/files'].map((route) => [route, 'http://127.0.0.1:4200'])) },
});
