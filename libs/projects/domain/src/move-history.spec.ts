import { example } from '@tranche/shared/testing/examples.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { amountsByParent, memberOn } from './move-history.ts';

interface Inputs {
  readonly membership: { readonly validFrom: Day; readonly programme: string }[];
  readonly actuals: [Day, string][];
}
interface Expected {
  readonly memberOn: Record<Day, string>;
  readonly actualsByProgramme: Record<string, string>;
}

describe('move history', () => {
  const { inputs, expected } = example<Inputs, Expected>('project-move-history');
  const history = inputs.membership.map(({ validFrom, programme }) => ({ validFrom, parent: programme }));

  it.each(Object.entries(expected.memberOn))('belongs on %s to %s', (on, programme) => {
    expect(memberOn(history, on as Day)).toBe(programme);
  });

  it('leaves amounts with the programme of their day', () => {
    expect(amountsByParent(history, inputs.actuals.map(([on, amount]) => ({ on, amount })))).toEqual(expected.actualsByProgramme);
  });

  it('belongs nowhere before the first membership', () => {
    expect(memberOn(history, '2025-12-31' as Day)).toBeNull();
  });
});
