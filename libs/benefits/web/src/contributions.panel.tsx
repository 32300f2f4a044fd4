import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { DataTable, type DataColumn } from '@tranche/shared/web/data-table.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import type { ReactNode } from 'react';
import { useState } from 'react';
import styles from './contributions.module.css';
import { SetContributionsDialog } from './set-contributions.dialog.tsx';
import { benefitsTexts } from './texts.ts';

const contributionsOf = graphql(/* GraphQL */ `
  fragment Contributions_Benefit on Benefit {
    id
    state
    yearlyValue { amount currency }
    contributions { share project { id key title { text language } } realisedValue { amount currency } }
    notAttributed { share realisedValue { amount currency } }
    viewerCan { setContributions { allowed why } }
    ...ContributionsDialog_Benefit
  }
`);

interface Row {
  readonly id: string;
  readonly who: ReactNode;
  readonly share: string;
  readonly value: { readonly amount: string; readonly currency: string } | null;
}

/** Which projects contribute how much; the rest is named, so that nothing looks explained that is not. */
export function Contributions({ benefit: given }: { benefit: FragmentType<typeof contributionsOf> }) {
  const t = useMessages(benefitsTexts);
  const format = useFormat();
  const benefit = readFragment(contributionsOf, given);
  const [editing, setEditing] = useState(false);
  const rows: Row[] = [
    ...benefit.contributions.map(({ project, share, realisedValue }, index) => ({
      id: project?.id ?? `hidden-${index}`, share, value: realisedValue ?? null,
      who: project ? <><KeyLink to={project.key} /> <LocalText value={project.title} />{Number(share) === 0 && <small> {t('benefits.contributions.enabler')}</small>}</> : t('benefits.contributions.hidden'),
    })),
    { id: 'rest', who: t('benefits.contributions.rest'), share: benefit.notAttributed.share, value: benefit.notAttributed.realisedValue ?? null },
  ];
  const columns: DataColumn<Row>[] = [
    { id: 'project', header: t('benefits.contributions.project'), rowHeader: true, cell: (row) => row.who },
    { id: 'share', header: t('benefits.contributions.share'), align: 'end', cell: (row) => <span className={styles.share}><span className={styles.bar} style={{ inlineSize: `${Math.min(Number(row.share), 100) * 0.6}px` }} aria-hidden="true" data-rest={row.id === 'rest' || undefined} />{format.percent(row.share)}</span> },
    ...(benefit.yearlyValue ? [{ id: 'value', header: t('benefits.contributions.realised'), align: 'end' as const, cell: (row: Row) => <MoneyText value={row.value} short /> }] : []),
  ];
  return (
    <div className={styles.panel}>
      <DataTable<Row> caption={t('benefits.contributions.caption')} hideCaption columns={columns} rows={rows} rowId={(row) => row.id} />
      {benefit.state !== 'closed' && benefit.state !== 'dropped' && <div><ActionButton can={benefit.viewerCan.setContributions} onClick={() => setEditing(true)}>{t('benefits.contributions.edit')}</ActionButton></div>}
      {editing && <SetContributionsDialog benefit={benefit} onClose={() => setEditing(false)} />}
    </div>
  );
}
