import * as z from 'zod';
import { isDay, type Day } from '@tranche/shared/domain/day.ts';
import { amount, decimalInput, line } from '@tranche/shared/domain/input.ts';

/** A value in the benefit's own unit, four places. */
export const measuredValue = decimalInput(4);

/** Width of a band, never below zero. */
export const bandWidth = decimalInput(4).superRefine((value, context) => {
  if (value.startsWith('-')) context.addIssue({ code: 'custom', params: { rule: 'input.negative' } });
});

const uuid = z.uuid();
const percent = decimalInput(2);

/** In rows of a form an empty field is a missing one, not one of a wrong form. */
function filled(reads: (text: string) => boolean, rule: string) {
  return z.string().superRefine((text, context) => {
    if (text === '') context.addIssue({ code: 'custom', params: { rule: 'input.missing' } });
    else if (!reads(text)) context.addIssue({ code: 'custom', params: { rule, values: { value: text, places: 2 } } });
  });
}

/** Percent with two places; limits are rules of the method and are checked where they apply. */
export const percentInput = filled((text) => percent.safeParse(text).success, 'input.noNumber');

/** Id of a record that is picked in a row of a form. */
export const pickedId = filled((text) => uuid.safeParse(text).success, 'input.wrongForm');

const pointDay = filled(isDay, 'input.noDay').transform((text) => text as Day);

/** Plan points of the realisation curve, in the order of their days. */
export const curveInput = z.array(z.strictObject({ onDay: pointDay, percent: percentInput })).max(60);

/** Yearly value in money; the sign comes from the kind of the benefit, so it is entered without one. */
export const monetisedInput = amount.superRefine((value, context) => {
  if (value.startsWith('-')) context.addIssue({ code: 'custom', params: { rule: 'input.negative' } });
});

/** Link to where a measured value can be looked up. */
export const evidenceInput = line(1, 500).superRefine((value, context) => {
  if (!/^https?:\/\/\S+$/.test(value)) context.addIssue({ code: 'custom', params: { rule: 'measurement.evidenceNoLink' } });
});
