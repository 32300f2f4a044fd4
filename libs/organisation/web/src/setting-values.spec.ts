import { readSettings, settingForms } from './setting-values.ts';

describe('settings as the forms read and send them', () => {
  it('reads what is absent as the default', () => {
    expect(readSettings('{}')).toEqual({ closures: [], sliceLimits: {}, reopenDays: null });
  });

  it.each([
    ['calendarState', { calendarState: 'NW' }, '"NW"'],
    ['closures', { closures: [{ from: '2026-12-28', to: '2026-12-31' }] }, '[{"from":"2026-12-28","to":"2026-12-31"}]'],
    ['sliceLimits', { budget: 250_000, stages: 3 }, '{"budget":250000,"stages":3}'],
    ['reopenDays', { reopenDays: 60 }, '60'],
  ] as const)('sends %s as JSON with its reason', (name, typed, value) => {
    expect(settingForms[name](7).parse({ ...typed, reason: 'Beschluss vom Herbst' })).toEqual({ name, value, reason: 'Beschluss vom Herbst', expectedVersion: 7 });
  });

  it('asks for a reason', () => {
    expect(settingForms.reopenDays(1).safeParse({ reopenDays: 60 }).success).toBe(false);
  });
});
