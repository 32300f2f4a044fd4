/** What other parts may react to later, through the outbox; named by what has happened. */
export const portfolioEvents = ['PortfolioCreated'] as const;
export type PortfolioEvent = (typeof portfolioEvents)[number];
