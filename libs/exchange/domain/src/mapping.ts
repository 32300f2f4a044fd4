import * as z from 'zod';
import { encodings } from './decode.ts';
import { dateForms } from './date-form.ts';
import { numberForms } from './number-form.ts';
import { separators } from './separator.ts';

/** Judgement of delivery confidence as published, from bad to good; three of the five since about 2021 (domain.md 5.6). */
export const deliveryConfidences = ['red', 'amberRed', 'amber', 'amberGreen', 'green'] as const;
export type DeliveryConfidence = (typeof deliveryConfidences)[number];

/** How a column of a publication is kept beside the project where the product has no field of its own. */
export const attributeTypes = ['text', 'money', 'day'] as const;
export type AttributeType = (typeof attributeTypes)[number];

/** A column by its header, or the n-th of several with the same header. */
const column = z.union([z.string().min(1), z.strictObject({ header: z.string().min(1), nth: z.int().min(2) })]);
export type ColumnName = z.infer<typeof column>;

const attribute = z.strictObject({ name: z.string().regex(/^[a-z][A-Za-z0-9]*$/), column, type: z.enum(attributeTypes) });

const cost = z.strictObject({
  column,
  /** Source of the money as the publication names it. */
  fund: z.string().min(1),
  kind: z.enum(['plan', 'actual']),
  /** `earlier` money is that of this year and all before it, `later` money that of this year and all after it. */
  fiscalYear: z.int().min(1970).max(2199),
  period: z.enum(['earlier', 'year', 'later']),
});

/** The mapping of one published file to portfolio, programmes, projects and money. */
export const mappingSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Publications of one source are imported into one organisation and can be compared. */
  source: z.string().min(1),
  organisation: z.string().min(1),
  publication: z.strictObject({ titleDe: z.string().min(1), titleEn: z.string().min(1), asOf: z.iso.date() }),
  attribution: z.string().min(1),
  language: z.enum(['de', 'en']),
  encoding: z.enum(encodings),
  separator: z.enum(separators),
  transposed: z.boolean().default(false),
  /** Attribute that says what the project is about, if there is one. */
  summary: z.string().optional(),
  /** Headers by which a file is recognised as this publication; with `yearColumn` also its value in each row. */
  recognise: z.array(z.string().min(1)).min(1),
  yearColumn: z.strictObject({ column, value: z.string() }).optional(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Factor from the published number to one unit of the currency: 1000000 for GBP million. */
  unitFactor: z.string().regex(/^10*$/),
  numbers: z.enum(numberForms),
  dates: z.enum(dateForms),
  /** Two-digit years from here on are 19xx; without it all are 20xx. */
  centuryPivot: z.int().min(0).max(99).optional(),
  /** Columns that together name a project; more than one where ids are not unique. */
  key: z.array(column).min(1),
  title: column,
  programme: z.strictObject({
    column,
    /** Other spellings → the one that is kept; case plays no part in any case. */
    aliases: z.record(z.string(), z.string()).default({}),
  }),
  start: column.optional(),
  end: column.optional(),
  budget: column,
  deliveryConfidence: z.array(column).default([]),
  benefits: column.optional(),
  attributes: z.array(attribute).default([]),
  costs: z.array(cost).default([]),
});
export type Mapping = z.infer<typeof mappingSchema>;
