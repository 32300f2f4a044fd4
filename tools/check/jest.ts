import { jest } from './step.ts';

process.exitCode = jest(process.argv.slice(2)) ? 0 : 1;
