import type { DecisionState } from '@tranche/decisions/domain/decision.ts';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { decisionsTexts } from './texts.ts';

interface Link {
  readonly key: string;
  readonly question: string;
  readonly state: DecisionState;
}

/** Which decision this one replaces, and which replaces it; in effect only once the successor is in force. */
export function DecisionChain({ decision }: { decision: DecisionPage_DecisionFragment }) {
  const t = useMessages(decisionsTexts);
  const { supersedes, supersededBy } = decision;
  return (
    <ul>
      {supersedes && <Step label={t('decisions.chain.supersedes')} link={supersedes} />}
      {supersededBy && <Step label={t(decision.state === 'superseded' ? 'decisions.chain.supersededBy' : 'decisions.chain.willBeSupersededBy')} link={supersededBy} />}
    </ul>
  );
}

function Step({ label, link }: { label: string; link: Link }) {
  const t = useMessages(decisionsTexts);
  return <li><strong>{label}:</strong> <KeyLink to={link.key} /> {link.question} <small>({t(`decisions.state.${link.state}`)})</small></li>;
}
