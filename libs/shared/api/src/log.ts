import { pino, type Logger } from 'pino';

/** JSON lines with ids only: no names, texts, mail addresses or query variables (security.md LO-1). */
export const log: Logger = pino({
  level: process.env['TRANCHE_LOG'] ?? (process.env['NODE_ENV'] === 'test' ? 'silent' : 'info'),
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
});
