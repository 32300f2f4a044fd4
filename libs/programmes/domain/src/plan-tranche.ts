import * as z from 'zod';
import { dayInput, id, line, prose, version } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import type { Programme, ProgrammeState, Tranche } from './programme.ts';
import type { ProgrammeEvent } from './programme-events.ts';

export const planTrancheInput = z.strictObject({
  programmeId: id,
  expectedVersion: version,
  titleDe: line(1, 120),
  titleEn: line(1, 120).nullish(),
  startsOn: dayInput,
  endsOn: dayInput,
  stepChangeDe: prose(1, 4000).nullish(),
  stepChangeEn: prose(1, 4000).nullish(),
});
export type PlanTrancheForm = z.input<typeof planTrancheInput>;
export type PlanTrancheInput = z.output<typeof planTrancheInput>;

export interface PlanTrancheFacts {
  readonly tranches: readonly Pick<Tranche, 'number' | 'state' | 'startsOn' | 'endsOn'>[];
  readonly overlapAllowed: boolean;
}

const plannable: readonly ProgrammeState[] = ['design', 'plan', 'deliver'];

/** The next tranche of a programme. Tranches do not overlap unless the organisation allows it (domain.md 2.3). */
export function planTranche(programme: Programme, input: PlanTrancheInput, facts: PlanTrancheFacts): Result<{ change: Tranche; events: ProgrammeEvent[] }> {
  return unlessRefused(
    [
      plannable.includes(programme.state) ? undefined : refusal('tranche.programmeNotPlannable', [], { state: programme.state }),
      input.endsOn < input.startsOn ? refusal('tranche.endBeforeStart', ['endsOn'], { start: input.startsOn, end: input.endsOn }) : undefined,
      facts.overlapAllowed ? undefined : overlapRefusal(input, facts.tranches),
    ],
    () => ({
      change: {
        number: Math.max(0, ...facts.tranches.map((tranche) => tranche.number)) + 1, state: 'planned', titleDe: input.titleDe, titleEn: input.titleEn ?? null,
        startsOn: input.startsOn, endsOn: input.endsOn, actualStart: null, actualEnd: null,
        stepChangeDe: input.stepChangeDe ?? null, stepChangeEn: input.stepChangeEn ?? null, stateReason: null,
      },
      events: ['TranchePlanned'],
    }),
  );
}

function overlapRefusal(period: Pick<Tranche, 'startsOn' | 'endsOn'>, tranches: PlanTrancheFacts['tranches']): Refusal | undefined {
  const other = tranches.find((each) => each.state !== 'cancelled' && period.startsOn <= each.endsOn && each.startsOn <= period.endsOn);
  return other ? refusal('tranche.overlaps', ['startsOn'], { number: other.number, start: other.startsOn, end: other.endsOn }) : undefined;
}
