/** The seven performance targets of a plan (domain.md 1.2, 3.13); an organisation may hide sustainability. */
export const dimensions = ['cost', 'time', 'scope', 'quality', 'benefit', 'risk', 'sustainability'] as const;
export type Dimension = (typeof dimensions)[number];

/** In what a tolerance is given. `percent` is a share of the baseline, `workingDays` a slip of the end. */
export const toleranceUnits = ['money', 'percent', 'workingDays', 'count', 'own'] as const;
export type ToleranceUnit = (typeof toleranceUnits)[number];

/** Units that make sense for a dimension (domain.md 3.13). */
export const unitsOf: Readonly<Record<Dimension, readonly ToleranceUnit[]>> = {
  cost: ['money', 'percent'],
  time: ['workingDays'],
  scope: ['count', 'percent'],
  quality: ['count', 'percent'],
  benefit: ['percent', 'money'],
  risk: ['money', 'count'],
  sustainability: ['own', 'percent'],
};

/** Levels of management, each bound by the tolerance that the next higher one set (domain.md 3.13). */
export const levels = ['workPackage', 'stage', 'project', 'programme'] as const;
export type Level = (typeof levels)[number];
