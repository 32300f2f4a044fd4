/** What other parts may react to later, through the outbox; named by what has happened. */
export const financeEvents = ['CostBooked', 'BudgetAllocated', 'BudgetReleased'] as const;
export type FinanceEvent = (typeof financeEvents)[number];
