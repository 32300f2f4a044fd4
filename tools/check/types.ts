import { types } from './step.ts';

process.exitCode = types() ? 0 : 1;
