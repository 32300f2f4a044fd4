import { example } from '@tranche/shared/testing/examples.ts';
import { recordDeliveryConfidence, stepsFromStatus, threePoint, type DeliveryConfidence } from './delivery-confidence.ts';
import type { Status } from './status.ts';

describe('delivery confidence', () => {
  it('maps five points to three (dca-map)', () => {
    const { inputs, expected } = example<{ values: DeliveryConfidence[] }, { threePoint: string[] }>('dca-map');
    expect(inputs.values.map(threePoint)).toEqual(expected.threePoint);
  });

  // PG-1, PG-2, PG-3 of the demo town: none needs a comment, PG-3 differs by one step (domain.md 7).
  it.each<[DeliveryConfidence, Status, number | null]>([
    ['amber', 'outside', 1], ['amberGreen', 'attention', 0], ['green', 'attention', 1], ['green', 'outside', 2], ['red', 'onCourse', 2], ['red', 'notAssessed', null],
  ])('%s against %s is %s steps', (value, computed, steps) => {
    expect(stepsFromStatus(value, computed)).toBe(steps);
  });

  it('asks for a comment from two steps on', () => {
    expect(recordDeliveryConfidence('green', 'outside', ' ')).toEqual({ ok: false, refusals: [{ rule: 'deliveryConfidence.commentMissing', path: ['comment'], values: { steps: 2 } }] });
    expect(recordDeliveryConfidence('green', 'outside', 'Nachforderung ist bewilligt').ok).toBe(true);
    expect(recordDeliveryConfidence('green', 'attention', '').ok).toBe(true);
    expect(recordDeliveryConfidence('red', 'paused', '').ok).toBe(true);
  });
});
