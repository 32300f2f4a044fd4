import { SetMetadata } from '@nestjs/common';
import type { ZodType } from 'zod';
import type { Policy } from './policy.ts';

export interface Allowance {
  readonly policy: Policy;
  /** The form's own schema; the server parses `input` by it before anything else. */
  readonly input?: ZodType | undefined;
}

export const ALLOWED = 'tranche:allowed';

/** Every query, mutation and subscription names its policy, and a mutation its input schema. The build checks it. */
export function Allowed<Facts extends { scopeId: string | null }>(policy: Policy<Facts & { [fact: string]: unknown }>, input?: ZodType) {
  return SetMetadata(ALLOWED, { policy, input } satisfies Allowance);
}
