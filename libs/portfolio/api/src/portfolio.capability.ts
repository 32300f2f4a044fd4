import de from '@tranche/portfolio/domain/messages/de.json' with { type: 'json' };
import en from '@tranche/portfolio/domain/messages/en.json' with { type: 'json' };
import { capability } from '@tranche/shared/api/capability.ts';
import { CreatePortfolio } from './create-portfolio.use-case.ts';
import { ExpectedCosts } from './expected-costs.ts';
import { PortfolioExplainers } from './portfolio-explainers.ts';
import { PortfolioOverviews } from './portfolio-overview.ts';
import { PortfolioSums } from './portfolio-sums.reader.ts';
import { Portfolio } from './portfolio.entities.ts';
import { PortfolioReader } from './portfolio.reader.ts';
import { PortfolioOverviewResolver, PortfolioPartResolver, PortfolioResolver } from './portfolio.resolver.ts';
import { ProgrammeOverviewResolver } from './programme-overview.resolver.ts';
import { ProjectListReader } from './project-list.reader.ts';
import { ProjectListResolver } from './project-list.resolver.ts';

export const portfolio = capability({
  name: 'portfolio',
  entities: [Portfolio],
  providers: [
    PortfolioReader, PortfolioSums, PortfolioOverviews, PortfolioExplainers, ExpectedCosts, CreatePortfolio, ProjectListReader,
    PortfolioResolver, PortfolioOverviewResolver, PortfolioPartResolver, ProgrammeOverviewResolver, ProjectListResolver,
  ],
  messages: { de, en },
});
