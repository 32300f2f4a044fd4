import { policy, recordTarget, scopeTarget, wholeOrganisation } from '@tranche/shared/api/policy.ts';

export const readMoney = policy({ name: 'money.read', who: 'member', target: wholeOrganisation });
export const bookCostPolicy = policy({ name: 'cost.book', who: ['projectManager', 'projectSupport', 'programmeOffice', 'portfolioOffice'], target: scopeTarget() });
export const allocateBudgetPolicy = policy({ name: 'budget.allocate', who: ['portfolioOffice', 'portfolioBoard'], target: scopeTarget() });
export const releaseBudgetPolicy = policy({ name: 'budget.release', who: ['portfolioOffice', 'portfolioBoard'], target: recordTarget('budget_allocation', 'allocationId') });
