import { DataTable } from '@tranche/shared/web/data-table.tsx';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { decisionsTexts } from './texts.ts';

type EarlierVote = DecisionPage_DecisionFragment['earlierVotes'][number];

/** Votes of ballots that ended without a result; they do not count but stay readable. */
export function EarlierVotes({ decision }: { decision: DecisionPage_DecisionFragment }) {
  const t = useMessages(decisionsTexts);
  return (
    <>
      <p>{t('decisions.earlier.note')}</p>
      <DataTable<EarlierVote>
        caption={t('decisions.zone.earlier')} hideCaption rows={decision.earlierVotes} rowId={(vote, index) => `${vote.round}-${vote.role}-${index}`}
        columns={[
          { id: 'round', header: t('decisions.earlier.round'), cell: (vote) => vote.round },
          { id: 'seat', header: t('decisions.earlier.seat'), cell: (vote) => t(`organisation.role.${vote.role}` as 'organisation.role.executive'), rowHeader: true },
          { id: 'person', header: t('decisions.earlier.person'), cell: (vote) => vote.castBy?.displayName ?? '–' },
          { id: 'value', header: t('decisions.earlier.value'), cell: (vote) => t(`decisions.vote.${vote.value}`) },
          { id: 'comment', header: t('decisions.vote.comment'), cell: (vote) => vote.comment || '–' },
        ]}
      />
    </>
  );
}
