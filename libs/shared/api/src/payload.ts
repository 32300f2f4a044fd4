import type { Result } from '@tranche/shared/domain/result.ts';
import { tell } from './messages.ts';
import { currentRequest } from './request-context.ts';
import type { UserError } from './shared.types.ts';

/** The payload of a mutation: what changed, or why nothing did. `fields` reads in the same transaction. */
export async function payload<T, Fields extends object>(result: Result<T> | Promise<Result<T>>, fields: (value: T) => Promise<Fields> | Fields): Promise<Partial<Fields> & { errors: UserError[] }> {
  const settled = await result;
  if (settled.ok) return { ...(await fields(settled.value)), errors: [] };
  const { language } = currentRequest();
  return { errors: settled.refusals.map((each) => tell(language, each)) } as Partial<Fields> & { errors: UserError[] };
}
