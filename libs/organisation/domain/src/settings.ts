import * as z from 'zod';
import { dayInput, prose, version } from '@tranche/shared/domain/input.ts';
import { refusalOf } from '@tranche/shared/domain/refused-input.ts';
import { refused, ok, type Result } from '@tranche/shared/domain/result.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { states, type State } from './holidays.ts';

export interface OrganisationSettings {
  /** Days on which the offices are closed besides holidays. */
  readonly closures?: readonly { readonly from: Day; readonly to: Day }[];
  /** Limits of a small project; what is absent has the default of the method. */
  readonly sliceLimits?: Readonly<Record<string, number>>;
  /** Days within which a closed project may be reopened. */
  readonly reopenDays?: number;
  /** Milliseconds by which the clock of a demo organisation lies behind; no other organisation has it, and production ignores it. */
  readonly clockBehind?: number;
  readonly [name: string]: unknown;
}

const count = (most: number) => z.int().min(1).max(most);

const closure = z.strictObject({ from: dayInput, to: dayInput }).superRefine(({ from, to }, context) => {
  if (to < from) context.addIssue({ code: 'custom', path: ['to'], params: { rule: 'setting.closureEndsBeforeItStarts' } });
});

/** Settings by name, each with the schema of its value; the value travels as JSON text. */
export const settingValues = {
  calendarState: z.enum(states),
  closures: z.array(closure).max(50),
  sliceLimits: z.strictObject({ durationMonths: count(120), budget: count(1_000_000_000), products: count(1_000), teamSize: count(1_000), stages: count(100), monthsToFirstBenefit: count(120) }).partial(),
  reopenDays: count(3_650),
} as const;
export const settingNames = Object.keys(settingValues) as SettingName[];
export type SettingName = keyof typeof settingValues;

export const changeSettingInput = z.strictObject({
  name: z.enum(settingNames),
  value: z.string().max(10_000),
  reason: prose(3, 500),
  expectedVersion: version,
});
export type ChangeSettingInput = z.output<typeof changeSettingInput>;

export type SettingChange = { readonly calendarState: State } | { readonly settings: OrganisationSettings };

/** Reads the value by the schema of its setting; what it changes in the organisation. */
export function changeSetting(settings: OrganisationSettings, { name, value }: ChangeSettingInput): Result<SettingChange> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch {
    return refused('setting.noJson', ['value']);
  }
  if (name === 'calendarState') {
    const state = settingValues.calendarState.safeParse(parsed);
    return state.success ? ok({ calendarState: state.data }) : refused('setting.wrongValue', ['value'], { name });
  }
  const checked = settingValues[name].safeParse(parsed);
  if (checked.success) return ok({ settings: { ...settings, [name]: checked.data } });
  const broken = checked.error.issues.map(refusalOf).find(({ rule }) => rule === 'setting.closureEndsBeforeItStarts');
  return broken ? refused(broken.rule, ['value']) : refused('setting.wrongValue', ['value'], { name });
}
