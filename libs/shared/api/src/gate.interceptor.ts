import { createHash } from 'node:crypto';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Access } from './access.ts';
import { ALLOWED, type Allowance } from './allowed.ts';
import { Database } from './database.ts';
import { parseInput } from './input.ts';
import { tell, type ToldRefusal } from './messages.ts';
import type { Refusal } from '@tranche/shared/domain/result.ts';
import { currentActor, currentRequest } from './request-context.ts';
import { asDay } from './scalars.ts';
import { UnitOfWork, type Work } from './unit-of-work.ts';

interface Answer {
  readonly errors?: readonly ToldRefusal[];
}

/**
 * The one gate before every root field: sign-in, policy, and for mutations input schema, idempotency and the
 * transaction. A resolver behind it carries values only.
 */
@Injectable()
export class Gate implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly access: Access,
    private readonly db: Database,
    private readonly unit: UnitOfWork,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    const { parentType, fieldName } = graphql.getInfo<GraphQLResolveInfo>();
    const allowance = this.reflector.get<Allowance | undefined>(ALLOWED, context.getHandler());
    if (!allowance) throw new Error(`${parentType.name}.${fieldName} has no policy.`);
    const args = graphql.getArgs<Record<string, unknown>>();
    const act = () => lastValueFrom(next.handle());
    return from(parentType.name === 'Mutation' ? this.mutation(fieldName, allowance, args, act) : this.query(allowance, args, act));
  }

  private async query({ policy }: Allowance, args: Record<string, unknown>, act: () => Promise<unknown>): Promise<unknown> {
    const request = currentRequest();
    if (policy.who !== 'anyone' && !request.actor) throw unauthenticated();
    const asked = args['asOf'];
    if (typeof asked === 'string') {
      // All reads of an operation share one transaction, so they look at one day.
      if (request.readSession && request.asOf !== asked) throw new GraphQLError('One operation shows one day: give the same asOf to all its fields.', { extensions: { code: 'BAD_USER_INPUT', rule: 'asOf.mixed' } });
      request.asOf = asDay(asked);
    }
    if (policy.who === 'anyone' && !request.actor) return act();
    const [facts] = await Promise.all([policy.target(args, this.db), this.access.foresee(policy)]);
    if (!facts) return null;
    const verdict = await this.access.verdict(policy, facts);
    if (!verdict.allowed) {
      const told = tell(request.language, verdict.refusal!);
      throw new GraphQLError(told.message, { extensions: { code: 'FORBIDDEN', rule: told.rule, mend: told.mend } });
    }
    return act();
  }

  private async mutation(name: string, { policy, input }: Allowance, args: Record<string, unknown>, act: () => Promise<unknown>): Promise<Answer> {
    const request = currentRequest();
    if (!request.actor) throw unauthenticated();
    if (request.asOf !== undefined) return this.refuse([{ rule: 'asOf.readOnly', path: [] }]);
    if (input) {
      const parsed = parseInput(input, args['input']);
      if (!parsed.ok) return this.refuse(parsed.refusals);
      args['input'] = parsed.value;
    }
    return this.unit.transaction(
      name,
      async (work) => {
        const known = await this.answerGivenBefore(work, name, args['input']);
        if (known) return known;
        const [facts] = await Promise.all([policy.target(args, this.db), this.access.foresee(policy)]);
        if (!facts) return this.refuse([{ rule: 'notFound', path: [] }]);
        const verdict = await this.access.verdict(policy, facts);
        if (!verdict.allowed) return this.refuse([verdict.refusal!]);
        request.roleUsed = verdict.role;
        const answer = (await act()) as Answer;
        await this.keepAnswer(work, answer);
        return answer;
      },
      (answer) => (answer.errors?.length ?? 0) > 0,
      (rule) => this.refuse([{ rule, path: [] }]),
    );
  }

  private refuse(refusals: readonly Refusal[]): Answer {
    const { language } = currentRequest();
    return { errors: refusals.map((each) => tell(language, each)) };
  }

  /** A twin of the request waits here on the unique row and gets the stored answer (security.md RE-2). */
  private async answerGivenBefore(work: Work, name: string, input: unknown): Promise<Answer | undefined> {
    const key = currentRequest().idempotencyKey;
    if (!key) return undefined;
    const hash = createHash('sha256').update(JSON.stringify([name, input])).digest('hex');
    const { personId, orgId } = currentActor();
    const made = await work.rows('insert into idempotency (actor_id, key, org_id, request_hash) values ($1, $2, $3, $4) on conflict do nothing returning key', [personId, key, orgId, hash]);
    if (made.length > 0) return undefined;
    const [row] = await work.rows<{ hash: string; response: Answer | null }>('select request_hash as hash, response from idempotency where actor_id = $1 and key = $2', [personId, key]);
    if (row?.hash !== hash) return this.refuse([{ rule: 'idempotency.mismatch', path: [] }]);
    return row.response ?? undefined;
  }

  private async keepAnswer(work: Work, answer: Answer): Promise<void> {
    const { idempotencyKey, actor } = currentRequest();
    if (!idempotencyKey || (answer.errors?.length ?? 0) > 0) return;
    await work.flush();
    await work.rows('update idempotency set response = $3 where actor_id = $1 and key = $2', [actor?.personId, idempotencyKey, JSON.stringify(answer)]);
  }
}

function unauthenticated(): GraphQLError {
  const told = tell(currentRequest().language, { rule: 'signIn.needed', path: [] });
  return new GraphQLError(told.message, { extensions: { code: 'UNAUTHENTICATED', rule: told.rule, http: { status: 401 } } });
}
