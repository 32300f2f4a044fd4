import { lint } from './step.ts';

process.exitCode = lint() ? 0 : 1;
