import { day } from '@tranche/shared/domain/day.ts';
import { example } from '@tranche/shared/testing/examples.ts';
import { nextMeasurementDue } from './measurement-schedule.ts';

describe('next measurement', () => {
  it('keeps its anchor day through common years', () => {
    const { inputs, expected } = example<{ first: string; count: number }, { due: string[] }>('leap-day');
    const schedule = { anchorOn: day(inputs.first), everyMonths: 12 };
    const [, ...later] = expected.due.map(day);
    expect(later.map((_, index) => nextMeasurementDue(schedule, day(expected.due[index] ?? '')))).toEqual(later);
  });

  it('is the first due day after the latest measurement', () => {
    const quarterly = { anchorOn: day('2026-03-31'), everyMonths: 3 };
    expect(nextMeasurementDue(quarterly, null)).toBe('2026-06-30');
    expect(nextMeasurementDue(quarterly, day('2026-06-29'))).toBe('2026-06-30');
    expect(nextMeasurementDue(quarterly, day('2026-07-15'))).toBe('2026-09-30');
  });
});
