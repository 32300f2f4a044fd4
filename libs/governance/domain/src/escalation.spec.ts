import { decimal } from '@tranche/shared/domain/decimal.ts';
import { example } from '@tranche/shared/testing/examples.ts';
import type { Level } from './dimension.ts';
import { brokenLevel, deciderOf } from './escalation.ts';
import type { Usage } from './tolerance.ts';

function route(usages: Partial<Record<Level, Usage>>): string {
  const level = brokenLevel(usages);
  return level ? deciderOf(level) : 'none';
}

describe('escalation of a forecast breach: to the level that set the tolerance, the highest wins', () => {
  it.each(['escalation-wp', 'escalation-stage', 'escalation-project', 'escalation-inside'])('%s', (id) => {
    const { inputs, expected } = example<{ workPackage: number; stage: number; project: number }, { to: string }>(id);
    expect(route({ workPackage: decimal(inputs.workPackage), stage: decimal(inputs.stage), project: decimal(inputs.project) })).toBe(expected.to);
  });

  it('goes to the sponsoring group when the programme breaks its tolerance (domain.md 3.12)', () => {
    expect(route({ project: decimal(2), programme: 'infinite' })).toBe('sponsoringGroup');
  });

  it('takes a level without figure as unknown, not as broken', () => {
    expect(brokenLevel({ stage: null, project: undefined })).toBeUndefined();
  });
});
