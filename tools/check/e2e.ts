import { build, playwright } from './step.ts';

process.exitCode = build() && playwright(process.argv.slice(2)) ? 0 : 1;
