import * as z from 'zod';
import { settingValues, type ChangeSettingInput, type SettingName } from '@tranche/organisation/domain/settings.ts';
import { isDay, type Day } from '@tranche/shared/domain/day.ts';
import { prose } from '@tranche/shared/domain/input.ts';

export const sliceLimitNames = settingValues.sliceLimits.keyof().options;
export type SliceLimitName = (typeof sliceLimitNames)[number];

export interface Closure {
  readonly from: Day;
  readonly to: Day;
}

export interface ReadSettings {
  readonly closures: readonly Closure[];
  readonly sliceLimits: Partial<Readonly<Record<SliceLimitName, number>>>;
  readonly reopenDays: number | null;
}

interface Sent {
  readonly closures?: readonly { readonly from: string; readonly to: string }[];
  readonly sliceLimits?: Partial<Record<SliceLimitName, number>>;
  readonly reopenDays?: number;
}

/** Settings as the api sends them (JSON text); what is absent has the default of the method. */
export function readSettings(json: string): ReadSettings {
  const { closures = [], sliceLimits = {}, reopenDays = null } = JSON.parse(json) as Sent;
  return { closures: closures.filter((each): each is Closure => isDay(each.from) && isDay(each.to)), sliceLimits, reopenDays };
}

const reason = prose(3, 500);

/** The change of a setting as the verb takes it: its value travels as JSON text. */
const change = (name: SettingName, value: unknown, why: string, expectedVersion: number): ChangeSettingInput => ({ name, value: JSON.stringify(value), reason: why, expectedVersion });

/** Schema of the form of each setting, with the fields that the form shows. */
export const settingForms = {
  calendarState: (version: number) => z.strictObject({ calendarState: settingValues.calendarState, reason }).transform((typed) => change('calendarState', typed.calendarState, typed.reason, version)),
  closures: (version: number) => z.strictObject({ closures: settingValues.closures, reason }).transform((typed) => change('closures', typed.closures, typed.reason, version)),
  sliceLimits: (version: number) => z.strictObject({ ...settingValues.sliceLimits.shape, reason }).transform(({ reason: why, ...limits }) => change('sliceLimits', limits, why, version)),
  reopenDays: (version: number) => z.strictObject({ reopenDays: settingValues.reopenDays, reason }).transform((typed) => change('reopenDays', typed.reopenDays, typed.reason, version)),
} satisfies Record<SettingName, (version: number) => z.ZodType<ChangeSettingInput>>;
