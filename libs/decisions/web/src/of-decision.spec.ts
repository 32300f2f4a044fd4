import { setDecisionOptionsInput } from '@tranche/decisions/domain/set-decision-options.ts';
import { withdrawDecisionInput } from '@tranche/decisions/domain/withdraw-decision.ts';
import { schemaResolver } from '@tranche/shared/web/form-issues.ts';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { ofDecision } from './of-decision.ts';

const id = '0198a000-0000-7000-8000-000000000001';
const given = ofDecision({ id, key: 'P-3/D-1', version: 3 });

describe('a form on a decision', () => {
  it('sends the decision and the version that the person sees, also over those of an older draft', () => {
    const withdrawal = givenSchema(withdrawDecisionInput, given);
    expect(withdrawal.parse({ reason: 'Not needed any more.', expectedVersion: 1 })).toEqual({ reason: 'Not needed any more.', decisionId: id, expectedVersion: 3 });
  });

  it('counts empty fields of an option as absent and names what is missing at its row', async () => {
    const empty = { id: '', description: '', amount: '', currency: 'EUR', doNothing: false, scores: [] };
    const check = schemaResolver(givenSchema(setDecisionOptionsInput, given), (rule) => rule);
    const values = { options: [{ ...empty, title: 'A' }, { ...empty, title: '' }], criteria: [], evidence: [] };
    const { errors } = await check(values, undefined, { fields: {}, shouldUseNativeValidation: undefined });
    expect(errors).toEqual({ options: { 1: { title: { type: 'rule', message: 'input.missing' } } } });
  });
});
