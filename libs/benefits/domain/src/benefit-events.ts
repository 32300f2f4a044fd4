/** What other parts may react to later, through the outbox; named by what has happened. */
export const benefitEvents = [
  'BenefitIdentified', 'BenefitProfiled', 'BenefitApproved', 'BenefitRealisationStarted', 'BenefitRealised', 'BenefitRelapsed', 'BenefitRebaselined',
  'BenefitContributionsSet', 'BenefitDropped', 'BenefitClosed', 'MeasurementRecorded', 'MeasurementCorrected', 'BenefitReviewPlanned', 'BenefitReviewHeld',
] as const;
export type BenefitEvent = (typeof benefitEvents)[number];
