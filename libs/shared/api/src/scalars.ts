import { Scalar, type CustomScalar } from '@nestjs/graphql';
import { isDay, type Day as DayText } from '@tranche/shared/domain/day.ts';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

function refuse(what: string, value: unknown): never {
  throw new GraphQLError(`${JSON.stringify(value)} is no ${what}.`, { extensions: { code: 'BAD_USER_INPUT' } });
}

function text(node: ValueNode): string | undefined {
  return node.kind === Kind.STRING ? node.value : undefined;
}

/** Names of the scalars for `@Field(() => Day)`. */
export abstract class Day {}
export abstract class DateTime {}
export abstract class Decimal {}

@Scalar('Day', () => Day)
export class DayScalar implements CustomScalar<string, string> {
  description = 'A calendar day without time and zone, `2026-09-30`.';
  serialize(value: unknown): string {
    return String(value);
  }
  // Inputs arrive as text; whether the day exists is said by the input schema, in the person's language.
  parseValue(value: unknown): string {
    return typeof value === 'string' ? value : refuse('day', value);
  }
  parseLiteral(node: ValueNode): string {
    return text(node) ?? refuse('day', node.kind);
  }
}

@Scalar('DateTime', () => DateTime)
export class DateTimeScalar implements CustomScalar<string, string> {
  description = 'An instant in UTC with milliseconds, `2026-09-30T09:15:00.000Z`.';
  serialize(value: unknown): string {
    const instant = value instanceof Date ? value : new Date(String(value));
    return Number.isNaN(instant.getTime()) ? refuse('instant', value) : instant.toISOString();
  }
  parseValue(value: unknown): string {
    return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : refuse('instant', value);
  }
  parseLiteral(node: ValueNode): string {
    return this.parseValue(text(node));
  }
}

@Scalar('Decimal', () => Decimal)
export class DecimalScalar implements CustomScalar<string, string> {
  description = 'An exact decimal as text with `.`, `"-61000.00"`; never a float.';
  serialize(value: unknown): string {
    return String(value);
  }
  parseValue(value: unknown): string {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : refuse('decimal', value);
  }
  parseLiteral(node: ValueNode): string {
    return text(node) ?? (node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : refuse('decimal', node.kind));
  }
}

/** A day that exists, or an error of the query: an `asOf` that is wrong must not quietly mean today. */
export function asDay(value: string): DayText {
  return isDay(value) ? value : refuse('day between 1970 and 2199', value);
}

export const scalars = [DayScalar, DateTimeScalar, DecimalScalar];
