import { DataTable, type DataColumn } from '@tranche/shared/web/data-table.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { BudgetYearTable_YearFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import styles from './money.module.css';
import { financeTexts } from './texts.ts';

const budgetYearTable = graphql(/* GraphQL */ `
  fragment BudgetYearTable_year on BudgetYear {
    fiscalYear currency allocation { amount currency } released { amount currency } committed { amount currency } openCommitments { amount currency } actual { amount currency }
    forecast { amount currency } available { amount currency } lapsed { amount currency } overReleased hidden
  }
`);

type Year = BudgetYearTable_YearFragment;
const amounts = ['allocation', 'released', 'committed', 'actual', 'forecast', 'available'] as const;

function Amount({ year, name, short }: { year: Year; name: (typeof amounts)[number]; short: boolean }) {
  const t = useMessages(financeTexts);
  const format = useFormat();
  const value = year[name];
  if (!value) return <span>{format.missing(t('finance.years.hidden'))}</span>;
  const negative = name === 'available' && year.overReleased;
  return (
    <span className={negative ? styles.over : undefined}>
      {negative && <span className="visually-hidden">{t('finance.years.over')} </span>}
      <MoneyText value={value} short={short} />
    </span>
  );
}

/** Money by fiscal year: given, released, bound, spent, expected, left (domain.md 5.3). */
export function BudgetYearTable({ years, short = false }: { years: readonly FragmentType<typeof budgetYearTable>[]; short?: boolean }) {
  const t = useMessages(financeTexts);
  const rows = readFragment(budgetYearTable, years);
  const mixed = new Set(rows.map((row) => row.currency)).size > 1;
  const columns: readonly DataColumn<Year>[] = [
    { id: 'year', header: t('finance.years.year'), rowHeader: true, cell: (row) => <>{row.fiscalYear}{mixed && <small> {row.currency}</small>}</> },
    ...amounts.map((name): DataColumn<Year> => ({ id: name, header: t(`finance.years.${name}`), align: 'end', cell: (row) => <Amount year={row} name={name} short={short} /> })),
  ];
  const over = rows.filter((row) => row.overReleased).map((row) => row.fiscalYear);
  const lapsed = rows.filter((row) => row.lapsed && Number(row.lapsed.amount) > 0);
  return (
    <div className={short ? `${styles.years} ${styles.short}` : styles.years}>
      <DataTable caption={t('finance.years.caption')} hideCaption columns={columns} rows={rows} rowId={(row) => `${row.fiscalYear} ${row.currency}`} />
      <small>{t('finance.years.formula')}</small>
      {rows.some((row) => row.hidden) && <p><small>{t('finance.years.hiddenWhy')}</small></p>}
      {over.length > 0 && <p className={styles.warning}><span aria-hidden="true">▲</span> {t('finance.years.warning', { years: over.join(', ') })}</p>}
      {lapsed.map((row) => <p key={`${row.fiscalYear} ${row.currency}`}><small>{t('finance.years.lapsed', { year: String(row.fiscalYear) })} <MoneyText value={row.lapsed} /></small></p>)}
    </div>
  );
}
