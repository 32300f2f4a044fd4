import { useQuery } from '@apollo/client/react';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { DataTable } from '@tranche/shared/web/data-table.tsx';
import type { PublicationMeasuresQuery } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { FilterButton } from '@tranche/shared/web/register-filters.tsx';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { readAmount } from '@tranche/shared/web/typed-input.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { list, text, useViewState } from '@tranche/shared/web/view-state.ts';
import { useId, useState } from 'react';
import { publicationMeasures } from './publication.query.ts';
import styles from './publications.module.css';
import { exchangeTexts } from './texts.ts';
import { useAttributeName } from './use-attribute-name.ts';

type Compared = PublicationMeasuresQuery['measureComparison'][number];

const view = { left: list(), right: list(), over: text('0') };
const percentage = /^-?\d{1,4}(\.\d{1,4})?$/;

interface Sides {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly over: string;
}

function ComparedTable({ scope, left, right, over }: Sides & { scope: string }) {
  const t = useMessages(exchangeTexts);
  const format = useFormat();
  const name = useAttributeName();
  const { data, error, refetch } = useQuery(publicationMeasures, { variables: { scope, left: [...left], right: [...right], overPercent: over } });
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={3} />;
  if (data.measureComparison.length === 0) return <p>{t('exchange.measures.none')}</p>;
  const [leftName, rightName] = [left, right].map((names) => names.map(name).join(' + '));
  return (
    <DataTable<Compared>
      caption={t('exchange.measures.caption', { left: leftName, right: rightName })} hideCaption rows={data.measureComparison} rowId={(row) => row.left.currency}
      columns={[
        { id: 'projects', header: t('exchange.measures.projects'), align: 'end', cell: (row) => format.number(row.projects) },
        { id: 'left', header: leftName, align: 'end', cell: (row) => <MoneyText value={row.left} /> },
        { id: 'right', header: rightName, align: 'end', cell: (row) => <MoneyText value={row.right} /> },
        { id: 'more', header: t('exchange.measures.more'), align: 'end', cell: (row) => format.number(row.more) },
        { id: 'equal', header: t('exchange.measures.equal'), align: 'end', cell: (row) => format.number(row.equal) },
        { id: 'less', header: t('exchange.measures.less'), align: 'end', cell: (row) => format.number(row.less) },
        ...(over === '0' ? [] : [{ id: 'over', header: t('exchange.measures.over', { percent: format.percent(over) }), align: 'end' as const, cell: (row: Compared) => format.number(row.moreByPercent) }]),
        { id: 'zero', header: t('exchange.measures.rightZero'), align: 'end', cell: (row) => format.number(row.rightZero) },
      ]}
    />
  );
}

function PercentField({ value, onChange }: { value: string; onChange: (next: string) => void }) {
  const t = useMessages(exchangeTexts);
  const words = useMessages(sharedTexts);
  const id = useId();
  const [typed, setTyped] = useState(value);
  const read = readAmount(typed);
  const wrong = read === undefined || !percentage.test(read);
  return (
    <label className={styles.choice}>
      {t('exchange.measures.overPercent')}
      <input className={styles.percent} inputMode="decimal" value={typed} aria-invalid={wrong} aria-describedby={wrong ? id : undefined} onChange={(event) => setTyped(event.target.value)} onBlur={() => !wrong && onChange(read)} onKeyDown={(event) => event.key === 'Enter' && !wrong && onChange(read)} />
      {wrong && <small id={id} role="alert">{words('shared.form.noNumber')}</small>}
    </label>
  );
}

/** Two amounts of each project against each other; several measures on one side are added. */
export function MeasuresPanel({ scope, measures }: { scope: string; measures: readonly string[] }) {
  const t = useMessages(exchangeTexts);
  const name = useAttributeName();
  const [chosen, choose] = useViewState(view);
  const options = measures.map((value) => ({ value, label: name(value) }));
  // Another publication may not have what was chosen for the last one.
  const known = (names: readonly string[], otherwise: string | undefined) => { const kept = names.filter((each) => measures.includes(each)); return kept.length > 0 || otherwise === undefined ? kept : [otherwise]; };
  const sides = { left: known(chosen.left, measures[0]), right: known(chosen.right, measures[1]), over: percentage.test(chosen.over) ? chosen.over : '0' };
  return (
    <>
      <div className={styles.choices} role="group" aria-label={t('exchange.publication.measures')}>
        <FilterButton filter={{ id: 'left', kind: 'choice', label: t('exchange.measures.left'), options }} values={sides.left} onChange={(left) => choose({ left })} />
        <FilterButton filter={{ id: 'right', kind: 'choice', label: t('exchange.measures.right'), options }} values={sides.right} onChange={(right) => choose({ right })} />
        <PercentField value={sides.over} onChange={(over) => choose({ over })} />
      </div>
      <ComparedTable scope={scope} {...sides} />
    </>
  );
}
