import * as z from 'zod';
import { line, prose } from '@tranche/shared/domain/input.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { PortfolioEvent } from './portfolio-events.ts';

export const createPortfolioInput = z.strictObject({
  titleDe: line(1, 120),
  titleEn: line(1, 120).nullish(),
  /** What the organisation wants to reach with it. */
  purposeDe: prose(1, 4000).nullish(),
  purposeEn: prose(1, 4000).nullish(),
});
export type CreatePortfolioForm = z.input<typeof createPortfolioInput>;
export type CreatePortfolioInput = z.output<typeof createPortfolioInput>;

/** A portfolio; its title, key and people belong to its scope. */
export interface Portfolio {
  readonly purposeDe: string | null;
  readonly purposeEn: string | null;
}

/** A new portfolio: all programmes and projects that an organisation invests in (domain.md 1.1). */
export function createPortfolio(input: CreatePortfolioInput): Result<{ change: Portfolio; events: PortfolioEvent[] }> {
  return ok({ change: { purposeDe: input.purposeDe ?? null, purposeEn: input.purposeEn ?? null }, events: ['PortfolioCreated'] });
}
