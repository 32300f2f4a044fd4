import de from '@tranche/finance/domain/messages/de.json' with { type: 'json' };
import en from '@tranche/finance/domain/messages/en.json' with { type: 'json' };
import { capability } from '@tranche/shared/api/capability.ts';
import { AllocateBudget } from './allocate-budget.use-case.ts';
import { BookCost } from './book-cost.use-case.ts';
import { BudgetYearReader } from './budget-year.reader.ts';
import { CostItemReader } from './cost-item.reader.ts';
import { financeEntities } from './finance.entities.ts';
import { CostItemResolver } from './finance.resolver.ts';
import { MoneyPorts } from './money.ports.ts';
import { ReleaseBudget } from './release-budget.use-case.ts';
import { StageCostResolver } from './stage-cost.resolver.ts';
import { StageCosts } from './stage-costs.ts';

export const finance = capability({
  name: 'finance',
  entities: financeEntities,
  providers: [MoneyPorts, StageCosts, CostItemReader, BudgetYearReader, BookCost, AllocateBudget, ReleaseBudget, CostItemResolver, StageCostResolver],
  messages: { de, en },
});
