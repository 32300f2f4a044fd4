import { type Day } from '@tranche/shared/domain/day.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import { type Money } from '@tranche/shared/domain/money.ts';
import type { DeliveryConfidence } from './mapping.ts';

/** A published value that the product keeps beside the project. Wording stands where a number or a day was withheld. */
export type Attribute =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'money'; readonly amount: string; readonly currency: string }
  | { readonly type: 'day'; readonly day: Day }
  | { readonly type: 'withheld'; readonly wording: string };

export interface PlannedCost {
  readonly fund: string;
  readonly kind: 'plan' | 'actual';
  readonly fiscalYear: number;
  /** Money of earlier years in one sum, of the year, or of all later years. */
  readonly period: 'earlier' | 'year' | 'later';
  readonly amount: string;
  readonly currency: string;
}

/** A row of a publication as a project of the product. Plain data: it is stored as it is, as the base of the next comparison. */
export interface PlannedProject {
  /** As published, parts of a composite key joined by ` / `. */
  readonly externalId: string;
  readonly title: string;
  readonly summary: string | null;
  readonly language: Language;
  /** Title of its programme: the department or agency. */
  readonly programme: string;
  readonly plannedStart: Day | null;
  readonly plannedEnd: Day | null;
  readonly budget: Money | null;
  readonly deliveryConfidence: DeliveryConfidence | null;
  /** Yearly or total monetised benefit as published; negative is a dis-benefit. */
  readonly benefits: Money | null;
  readonly costs: readonly PlannedCost[];
  /** Published values by the names of the mapping. */
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** All values of a project as comparable texts, field by field; the base of "new, changed, same". */
export function fieldsOf(project: PlannedProject): Map<string, string> {
  const fields = new Map<string, string>();
  const put = (name: string, value: string | null) => value !== null && fields.set(name, value);
  put('title', project.title);
  put('summary', project.summary);
  put('programme', project.programme);
  put('plannedStart', project.plannedStart);
  put('plannedEnd', project.plannedEnd);
  put('budget', project.budget && moneyText(project.budget));
  put('deliveryConfidence', project.deliveryConfidence);
  put('benefits', project.benefits && moneyText(project.benefits));
  for (const cost of project.costs) put(`cost.${cost.fund}.${cost.fiscalYear}`, moneyText(cost));
  for (const [name, attribute] of Object.entries(project.attributes)) put(`attribute.${name}`, attributeText(attribute));
  return fields;
}

function moneyText({ amount, currency }: Money): string {
  return `${amount} ${currency}`;
}

function attributeText(attribute: Attribute): string {
  switch (attribute.type) {
    case 'text': return attribute.text;
    case 'money': return moneyText(attribute);
    case 'day': return attribute.day;
    case 'withheld': return attribute.wording;
  }
}
