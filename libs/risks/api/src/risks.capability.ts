import de from '@tranche/risks/domain/messages/de.json' with { type: 'json' };
import en from '@tranche/risks/domain/messages/en.json' with { type: 'json' };
import { capability } from '@tranche/shared/api/capability.ts';
import { AssessRisk } from './assess-risk.use-case.ts';
import { RaiseRisk } from './raise-risk.use-case.ts';
import { Risk } from './risk.entity.ts';
import { RiskReader } from './risk.reader.ts';
import { RiskResolver } from './risk.resolver.ts';

export const risks = capability({
  name: 'risks',
  entities: [Risk],
  providers: [RiskReader, RaiseRisk, AssessRisk, RiskResolver],
  messages: { de, en },
});
