import * as z from 'zod';
import { line } from '@tranche/shared/domain/input.ts';
import { schemaResolver } from './form-issues.ts';
import type { TextValues } from './messages.ts';

const schema = z.strictObject({ title: line(3, 20), count: z.int().min(1).max(5), options: z.array(z.strictObject({ title: line(1, 10) })).optional() });
const tell = (rule: string, values: TextValues) => `${rule} ${JSON.stringify(values)}`;
const check = (values: Record<string, unknown>) => schemaResolver<Record<string, unknown>, unknown>(schema, tell)(values, undefined, { fields: {}, shouldUseNativeValidation: false }) as { values: unknown; errors: Record<string, unknown> };

describe('checking a form by the schema of the server', () => {
  it('hands on what the schema made of the values', () => {
    expect(check({ title: '  Schnittstelle ', count: 3 })).toEqual({ values: { title: 'Schnittstelle', count: 3 }, errors: {} });
  });

  it('treats an empty field as absent', () => {
    expect(check({ title: '', count: 3 }).errors).toEqual({ title: { type: 'rule', message: 'input.missing {}' } });
  });

  it('takes a list from which nothing was chosen for empty, not for wrong', () => {
    const rules = (values: Record<string, unknown>) => schemaResolver<Record<string, unknown>, unknown>(z.strictObject({ kind: z.enum(['a', 'b']) }), tell)(values, undefined, { fields: {}, shouldUseNativeValidation: false });
    expect(rules({ kind: '' })).toMatchObject({ errors: { kind: { message: 'input.missing {}' } } });
    expect(rules({ kind: 'c' })).toMatchObject({ errors: { kind: { message: 'input.notInList {}' } } });
  });

  it('names the rule of a field with its bounds', () => {
    expect(check({ title: 'ab', count: 9 }).errors).toEqual({ title: { type: 'rule', message: 'input.tooShort {"min":3}' }, count: { type: 'rule', message: 'input.tooBig {"max":5}' } });
  });

  it('lays an issue deep inside on its own field', () => {
    expect(check({ title: 'Zwei Wege', count: 1, options: [{ title: 'A' }, {}] }).errors).toEqual({ options: { 1: { title: { type: 'rule', message: 'input.missing {}' } } } });
  });
});
