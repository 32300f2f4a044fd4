import * as z from 'zod';
import { id, line, version } from '@tranche/shared/domain/input.ts';
import { dateForms } from './date-form.ts';
import { numberForms } from './number-form.ts';

const answer = z.strictObject({ column: z.string().min(1).max(1000), dates: z.enum(dateForms).nullish(), numbers: z.enum(numberForms).nullish() });

/** Looks at an uploaded file; kind and answers where the file does not say them itself. */
export const previewImportInput = z.strictObject({
  importId: id,
  expectedVersion: version,
  kind: line(1, 60).nullish(),
  answers: z.array(answer).max(200).default([]),
});
export type PreviewImportForm = z.input<typeof previewImportInput>;
export type PreviewImportInput = z.output<typeof previewImportInput>;

/** Writes what the preview showed: all of it or nothing. */
export const runImportInput = z.strictObject({ importId: id, expectedVersion: version });
export type RunImportInput = z.output<typeof runImportInput>;

/** Stops an import that is being written; nothing of it stays. */
export const cancelImportInput = z.strictObject({ importId: id, expectedVersion: version });
export type CancelImportInput = z.output<typeof cancelImportInput>;

/** Takes a whole import back. */
export const undoImportInput = z.strictObject({ importId: id, expectedVersion: version });
export type UndoImportInput = z.output<typeof undoImportInput>;

/** A new organisation to import publications into; offered on the demo's sign-in page with two persons. */
export const importOrganisationInput = z.strictObject({ name: line(2, 200), currency: z.string().regex(/^[A-Z]{3}$/).default('EUR') });
