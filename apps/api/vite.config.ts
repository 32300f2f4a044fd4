import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  build: {
    ssr: true,
    rolldownOptions: { input: { main: 'src/main.ts', prepare: 'src/prepare.ts', schema: 'src/schema.ts', 'import-worker': '../../libs/exchange/api/src/plan-file.worker.ts' } },
    target: 'node24',
    outDir: '../../dist/apps/api',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
  },
  ssr: { noExternal: [/^@tranche\//] },
});
