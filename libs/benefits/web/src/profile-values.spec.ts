import { profileBenefitInput } from '@tranche/benefits/domain/profile-benefit.ts';
import { withoutEmpty } from '@tranche/shared/web/form-issues.ts';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import type { ProfileDialog_BenefitFragment } from '@tranche/shared/web/gql/graphql.ts';
import { profileInputOf, profileValues } from './profile-values.ts';

const id = '0198a000-0000-7000-8000-000000000001';
const owner = '0198a000-0000-7000-8000-000000000002';

const benefit: ProfileDialog_BenefitFragment = {
  __typename: 'Benefit', id, key: 'B-1', version: 4, state: 'profiled', kind: 'benefit', titleDe: 'Kürzere Wartezeit', titleEn: 'Shorter waiting', category: 'quality', beneficiary: 'Bürgerschaft', owner: { __typename: 'Person', id: owner, key: 'PE-9', displayName: 'Kira' },
  measureDe: 'Mittlere Wartezeit', measureEn: null, method: 'Aufrufsystem', unit: 'min', aggregation: 'stock', confidence: 'high', measureEveryMonths: 1, yearlyValue: { __typename: 'Money', amount: '-180000.00', currency: 'CHF' }, holdBand: null,
  baselineValue: '42', baselineOn: '2025-06-30', targetValue: '20', targetOn: '2027-06-30', curve: { __typename: 'RealisationCurve', planned: [{ __typename: 'CurvePoint', onDay: '2025-12-31', percent: null }, { __typename: 'CurvePoint', onDay: '2027-06-30', percent: '100' }] },
};

/** What the form of this benefit sends when these of its fields were changed. */
function sent(changed: Partial<ReturnType<typeof profileValues>>, free = true) {
  const schema = givenSchema(profileBenefitInput, { benefitId: id, expectedVersion: benefit.version }, profileInputOf({ free, currency: 'CHF' }));
  return schema.parse(withoutEmpty({ ...profileValues(benefit), ...changed }));
}

describe('the profile form', () => {
  it('sends what it shows', () => {
    expect(sent({ method: 'Zählung' })).toEqual({
      benefitId: id, expectedVersion: 4, titleDe: 'Kürzere Wartezeit', titleEn: 'Shorter waiting', category: 'quality', beneficiary: 'Bürgerschaft', ownerId: owner, measureDe: 'Mittlere Wartezeit', measureEn: null, method: 'Zählung',
      confidence: 'high', measureEveryMonths: 1, monetisedAmount: '180000.00', currency: 'CHF', unit: 'min', aggregation: 'stock', holdBand: null, baselineValue: '42', baselineOn: '2025-06-30', targetValue: '20', targetOn: '2027-06-30',
      curve: [{ onDay: '2025-12-31', percent: '0' }, { onDay: '2027-06-30', percent: '100' }],
    });
  });

  it.each(['titleEn', 'category', 'beneficiary', 'ownerId', 'measureDe', 'method', 'confidence', 'measureEveryMonths', 'monetisedAmount', 'unit', 'baselineValue', 'baselineOn', 'targetValue', 'targetOn'] as const)('sends %s as null when it was emptied', (name) => {
    expect(sent({ [name]: '' })).toMatchObject({ [name]: null });
  });

  it('sends an emptied curve as an empty one', () => {
    expect(sent({ curve: [] })).toMatchObject({ curve: [] });
  });

  it('leaves the frame of reference alone once it is approved, whatever an older draft says of it', () => {
    expect(Object.keys(sent({ unit: '', targetValue: '18', curve: [] }, false)).sort()).toEqual([
      'beneficiary', 'benefitId', 'category', 'confidence', 'currency', 'expectedVersion', 'measureDe', 'measureEn', 'measureEveryMonths', 'method', 'monetisedAmount', 'ownerId', 'titleDe', 'titleEn',
    ]);
  });
});
