import { defineConfig } from '@playwright/test';
import { chromium, chromiumArguments } from './tools/dev/chromium.ts';

const port = 4290;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  outputDir: 'test-results',
  reporter: 'list',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'retain-on-failure',
    timezoneId: 'Europe/Berlin',
    launchOptions: { ...(await chromium()), args: chromiumArguments() },
  },
  webServer: {
    command: 'node tools/check/serve.ts',
    url: `http://127.0.0.1:${port}/health/ready`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'pipe',
  },
});
