import { useQuery } from '@apollo/client/react';
import { deliveryConfidences } from '@tranche/exchange/domain/mapping.ts';
import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import type { PublicationRollUpQuery } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { publicationRollUp } from './publication.query.ts';
import styles from './publications.module.css';
import { exchangeTexts } from './texts.ts';
import { useAttributeName } from './use-attribute-name.ts';

type Group = PublicationRollUpQuery['projectRollUp']['groups'][number];

function Sums({ sums }: { sums: Group['sums'] }) {
  if (sums.length === 0) return '–';
  return <span className={styles.sums}>{sums.map((sum) => <MoneyText key={sum.currency} value={sum} />)}</span>;
}

function GroupLabel({ group, by }: { group: Group; by: string }) {
  const t = useMessages(exchangeTexts);
  const { label, scope } = group;
  if (scope) return <KeyLink to={scope.key}><LocalText value={scope.title} /></KeyLink>;
  if (label === null || label === undefined) return t('exchange.publication.withoutLabel');
  const confidence = by === 'deliveryConfidence' ? deliveryConfidences.find((each) => each === label) : undefined;
  return confidence ? t(`exchange.deliveryConfidence.${confidence}`) : label;
}

/** Projects, sums and how many projects have no number, by group and in all. */
export function RollUpTable({ scope, by, measure }: { scope: string; by: string; measure: string }) {
  const t = useMessages(exchangeTexts);
  const format = useFormat();
  const name = useAttributeName();
  const grouping = by === 'programme' || by === 'deliveryConfidence' ? { groupBy: by, attribute: null } as const : { groupBy: 'attribute', attribute: by } as const;
  const { data, error, refetch } = useQuery(publicationRollUp, { variables: { scope, measure, ...grouping } });
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={10} />;
  const { groups, groupCount, total } = data.projectRollUp;
  return (
    <>
      <DataTable<Group>
        caption={t('exchange.publication.caption', { measure: name(measure), by: name(by) })} rows={groups} rowId={(row) => row.scope?.key ?? row.label ?? ''}
        columns={[
          { id: 'label', header: name(by), rowHeader: true, cell: (row) => <span className={styles.label}><GroupLabel group={row} by={by} /></span> },
          { id: 'projects', header: t('exchange.publication.projects'), align: 'end', cell: (row) => format.number(row.projects) },
          { id: 'sum', header: name(measure), align: 'end', cell: (row) => <Sums sums={row.sums} /> },
          { id: 'without', header: t('exchange.publication.without'), align: 'end', cell: (row) => format.number(row.withoutValue) },
        ]}
        footer={(
          <tr>
            <th scope="row">{t('exchange.publication.total', { n: groupCount })}</th>
            <td className="number">{format.number(total.projects)}</td>
            <td className="number"><Sums sums={total.sums} /></td>
            <td className="number">{format.number(total.withoutValue)}</td>
          </tr>
        )}
      />
      {groupCount > groups.length && <p>{t('exchange.publication.more', { shown: groups.length, n: groupCount })}</p>}
    </>
  );
}
