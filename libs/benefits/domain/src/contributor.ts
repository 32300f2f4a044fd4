import { refusal, type Refusal } from '@tranche/shared/domain/result.ts';

/** A project that contributes to a benefit, with the persons who manage it today. */
export interface Contributor {
  readonly projectId: string;
  readonly managerIds: readonly string[];
}

/** Whoever manages the only contributing project does not judge its benefit as owner (domain.md 2.6). */
export function ownerRefusal(ownerId: string | null, contributors: readonly Contributor[], path: readonly string[]): Refusal | undefined {
  const only = contributors.length === 1 ? contributors[0] : undefined;
  return ownerId !== null && only?.managerIds.includes(ownerId) ? refusal('benefit.ownerManagesOnlyProject', path) : undefined;
}
