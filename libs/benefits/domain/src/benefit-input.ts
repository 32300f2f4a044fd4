import * as z from 'zod';
import { amount, dayInput, decimalInput, line } from '@tranche/shared/domain/input.ts';

/** A value in the benefit's own unit, four places. */
export const measuredValue = decimalInput(4);

/** Width of a band, never below zero. */
export const bandWidth = decimalInput(4).superRefine((value, context) => {
  if (value.startsWith('-')) context.addIssue({ code: 'custom', params: { rule: 'input.negative' } });
});

/** Percent with two places; limits are rules of the method and are checked where they apply. */
export const percentInput = decimalInput(2);

/** Plan points of the realisation curve, in the order of their days. */
export const curveInput = z.array(z.strictObject({ onDay: dayInput, percent: percentInput })).max(60);

/** Yearly value in money; the sign comes from the kind of the benefit, so it is entered without one. */
export const monetisedInput = amount.superRefine((value, context) => {
  if (value.startsWith('-')) context.addIssue({ code: 'custom', params: { rule: 'input.negative' } });
});

/** Link to where a measured value can be looked up. */
export const evidenceInput = line(1, 500).superRefine((value, context) => {
  if (!/^https?:\/\/\S+$/.test(value)) context.addIssue({ code: 'custom', params: { rule: 'measurement.evidenceNoLink' } });
});
