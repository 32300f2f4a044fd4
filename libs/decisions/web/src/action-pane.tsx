import { useQuery } from '@apollo/client/react';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { Facts } from '@tranche/shared/web/facts.tsx';
import { readFragment } from '@tranche/shared/web/gql/fragment-masking.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText, Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { ActionActs } from './action-acts.tsx';
import styles from './decision-pane.module.css';
import { actionFragment } from './decision.fragments.ts';
import { actionRecord } from './decision.queries.ts';
import { givenDay } from './given-day.ts';
import { decisionsTexts } from './texts.ts';

/** An action beside its register. */
export function ActionPane({ actionKey }: { actionKey: string }) {
  const t = useMessages(decisionsTexts);
  const { day } = useAsOf();
  const { data, error, refetch } = useQuery(actionRecord, { variables: { key: actionKey, asOf: day } });
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Skeleton rows={6} />;
  if (!data.action) return <p>{t('decisions.page.gone')}</p>;
  const action = readFragment(actionFragment, data.action);
  return (
    <div className={styles.pane}>
      <p><Typed text={action.title} language={action.language} /></p>
      <Facts
        items={[
          { label: t('decisions.register.state'), value: t(`decisions.actionState.${action.state}`) },
          { label: t('decisions.action.owner'), value: action.owner?.displayName ?? '–' },
          { label: t('decisions.action.dueOn'), value: <DayText day={givenDay(action.dueOn)} due={action.endedAt === null} /> },
          { label: t('decisions.action.origin'), value: action.originKey ? <KeyLink to={action.originKey} /> : '–' },
          { label: t('decisions.register.scope'), value: <><KeyLink to={action.scope.key} /> <LocalText value={action.scope.title} /></> },
        ]}
      />
      {action.note && <p>{action.note}</p>}
      <ActionActs action={action} />
    </div>
  );
}
