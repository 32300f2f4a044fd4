import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

export function bin(file: string): string {
  return path.join(root, 'node_modules', file);
}

/** Runs a tool of the repository with this Node; its output goes to the terminal. */
export function run(file: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

export const jestOptions = { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning', NODE_ENV: 'test' };

export function build(): boolean {
  return run(bin('nx/dist/bin/nx.js'), ['run-many', '-t', 'build', '--outputStyle=stream']);
}

export function types(): boolean {
  return run(bin('typescript/bin/tsc'), ['-p', 'tsconfig.json']);
}

export function lint(): boolean {
  return run(bin('eslint/bin/eslint.js'), ['.', '--max-warnings', '0']);
}

export function jest(args: readonly string[]): boolean {
  return run(bin('jest/bin/jest.js'), args, jestOptions);
}

export function playwright(args: readonly string[]): boolean {
  return run(bin('@playwright/test/cli.js'), ['test', ...args]);
}
