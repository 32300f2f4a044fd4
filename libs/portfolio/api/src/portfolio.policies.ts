import { policy, wholeOrganisation } from '@tranche/shared/api/policy.ts';

export const readPortfolios = policy({ name: 'portfolio.read', who: 'member', target: wholeOrganisation });
export const createPortfolioPolicy = policy({ name: 'portfolio.create', who: ['portfolioOffice', 'portfolioBoard'], target: wholeOrganisation });
