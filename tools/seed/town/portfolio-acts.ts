import { CreatePortfolio } from '@tranche/portfolio/api/create-portfolio.use-case.ts';
import { createPortfolioInput } from '@tranche/portfolio/domain/create-portfolio.ts';
import { firstDay } from './organisation.ts';
import { portfolio } from './programmes.ts';
import { act, type Act } from './town.ts';

export const portfolioBegins: readonly Act[] = [
  act(firstDay, 'pfo', async (town) => {
    const { portfolioId } = await town.do(CreatePortfolio, createPortfolioInput, { titleDe: portfolio.de, titleEn: portfolio.en, purposeDe: portfolio.purposeDe, purposeEn: portfolio.purposeEn });
    await town.expectKey('scope', portfolioId, portfolio.key);
  }),
];
