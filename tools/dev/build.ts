import { build } from '../check/step.ts';

process.exitCode = build() ? 0 : 1;
