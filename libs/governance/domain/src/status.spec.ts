import { addDays, day } from '@tranche/shared/domain/day.ts';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import { assess, assessedUntil, forecastTooOld, reportStatus, statusOfUsage, statusOrder, statuses, worstOf, type DimensionStatus, type Status } from './status.ts';
import type { Usage } from './tolerance.ts';

describe('status of a usage (domain.md 5.6)', () => {
  it.each<[Usage, Status]>([
    [decimal('0'), 'onCourse'], [decimal('0.5'), 'onCourse'], [decimal('0.50001'), 'attention'], [decimal('1'), 'attention'], [decimal('1.0000000005'), 'outside'], ['infinite', 'outside'],
  ])('%s is %s', (usage, status) => {
    expect(statusOfUsage(usage)).toBe(status);
  });
});

describe('age of a forecast', () => {
  // A rhythm of 28 days × 1.5 = 42 days.
  it.each([['2026-08-19', false], ['2026-08-18', true], ['2026-09-30', false]])('of %s on 2026-09-30: too old %s', (on, tooOld) => {
    expect(forecastTooOld(day(on), day('2026-09-30'), 28)).toBe(tooOld);
  });

  it.each([[28, '2026-09-11'], [7, '2026-08-10'], [1, '2026-08-01']])('with a rhythm of %s days lasts until %s', (rhythm, until) => {
    expect(assessedUntil(day('2026-07-31'), rhythm)).toBe(until);
    expect([forecastTooOld(day('2026-07-31'), day(until), rhythm), forecastTooOld(day('2026-07-31'), addDays(day(until), 1), rhythm)]).toEqual([false, true]);
  });

  it('makes a dimension not assessed, with the usage and the reason kept', () => {
    const usage = decimal('0.75');
    expect(assess({ dimension: 'cost', usage, gap: null, forecastOn: day('2026-08-18') }, day('2026-09-30'), 28)).toEqual({ dimension: 'cost', status: 'notAssessed', usage, gap: 'forecastTooOld' });
    expect(assess({ dimension: 'cost', usage: null, gap: null, forecastOn: null }, day('2026-09-30'), 28)).toMatchObject({ status: 'notAssessed', gap: 'forecastMissing' });
    expect(assess({ dimension: 'time', usage: null, gap: 'toleranceMissing', forecastOn: day('2026-09-24') }, day('2026-09-30'), 28)).toMatchObject({ status: 'notAssessed', gap: 'toleranceMissing' });
  });
});

describe('status of a project', () => {
  const of = (dimension: DimensionStatus['dimension'], usage: string | 'infinite' | null): DimensionStatus => ({
    dimension,
    usage: usage === null || usage === 'infinite' ? usage : decimal(usage),
    status: usage === null ? 'notAssessed' : statusOfUsage(usage === 'infinite' ? usage : decimal(usage)),
    gap: usage === null ? 'forecastMissing' : null,
  });

  it('is the worst of its dimensions, named by the driver (P-13: cost ● 0.4, time ▲; domain.md 7)', () => {
    expect(worstOf([of('cost', '0.4'), of('time', '0.9'), of('benefit', null)])).toEqual({ status: 'attention', driver: 'time', notAssessed: ['benefit'] });
  });

  it('names the dimension with the higher usage among equals', () => {
    expect(worstOf([of('cost', '1.2'), of('time', 'infinite')])).toMatchObject({ status: 'outside', driver: 'time' });
    expect(worstOf([of('time', '1.2'), of('cost', '1.2')])).toMatchObject({ driver: 'cost' });
  });

  it('is not assessed when nothing is, never on course', () => {
    expect(worstOf([])).toEqual({ status: 'notAssessed', driver: null, notAssessed: [] });
    expect(worstOf([of('cost', null)])).toEqual({ status: 'notAssessed', driver: null, notAssessed: ['cost'] });
  });

  it('is complete or paused whatever its figures say', () => {
    expect(worstOf([of('cost', '2')], 'complete')).toMatchObject({ status: 'complete', driver: null });
    expect(worstOf([of('cost', '2')], 'paused')).toMatchObject({ status: 'paused', driver: null });
  });
});

describe('reported status (domain.md 6, case 46)', () => {
  it.each<[Status, 'onCourse' | 'attention' | 'outside', boolean]>([
    ['onCourse', 'attention', true], ['attention', 'outside', true], ['outside', 'outside', true], ['notAssessed', 'attention', true],
    ['attention', 'onCourse', false], ['outside', 'attention', false], ['notAssessed', 'onCourse', false], ['complete', 'outside', false], ['paused', 'attention', false],
  ])('computed %s, reported %s: %s', (computed, reported, allowed) => {
    const result = reportStatus(computed, reported, 'Lieferung wankt');
    expect(result.ok).toBe(allowed);
    if (!result.ok) expect(result.refusals.map((each) => each.rule)).toEqual(['status.betterThanComputed']);
  });

  it('needs a reason when it is worse', () => {
    expect(reportStatus('onCourse', 'outside', '  ')).toMatchObject({ ok: false, refusals: [{ rule: 'status.reasonMissing' }] });
    expect(reportStatus('onCourse', 'onCourse', '')).toEqual({ ok: true, value: 'onCourse' });
  });
});

describe('lists with the worst first', () => {
  it('put outside on top and complete last', () => {
    expect(statuses.toSorted((a, b) => statusOrder(b) - statusOrder(a))).toEqual(['outside', 'attention', 'notAssessed', 'onCourse', 'paused', 'complete']);
  });
});
