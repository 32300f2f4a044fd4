import { DataTable, type DataColumn } from '@tranche/shared/web/data-table.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { BenefitRollup_RollupFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import styles from './benefit-rollup.module.css';
import { benefitsTexts } from './texts.ts';

const rollupOf = graphql(/* GraphQL */ `
  fragment BenefitRollup_Rollup on BenefitRollup {
    money {
      plannedNet { amount currency }
      realisedNet { amount currency }
      plannedBenefits { amount currency }
      realisedBenefits { amount currency }
      plannedDisBenefits { amount currency }
      realisedDisBenefits { amount currency }
      percent
      countBehind
      countNotMeasured
    }
    notMonetised { status count }
  }
`);

type Net = BenefitRollup_RollupFragment['money'][number];

interface Line {
  readonly id: 'benefits' | 'disBenefits' | 'net';
  readonly planned: Net['plannedNet'];
  readonly realised: Net['realisedNet'];
}

/** Planned and realised as two bars on one scale; dis-benefits point to the left. */
function Bars({ line, largest }: { line: Line; largest: number }) {
  const size = (amount: string) => ({ inlineSize: `${Math.min(Math.abs(Number(amount)) / largest, 1) * 100}%` });
  return (
    <span className={styles.bars} aria-hidden="true" data-negative={Number(line.planned.amount) < 0 || undefined}>
      <span className={styles.planned} style={size(line.planned.amount)} />
      <span className={styles.realised} style={size(line.realised.amount)} />
    </span>
  );
}

const isZero = (money: Net['plannedNet']) => Number(money.amount) === 0;

function NetTable({ net }: { net: Net }) {
  const t = useMessages(benefitsTexts);
  const format = useFormat();
  const lines: Line[] = [
    { id: 'benefits', planned: net.plannedBenefits, realised: net.realisedBenefits },
    ...(isZero(net.plannedDisBenefits) && isZero(net.realisedDisBenefits) ? [] : [{ id: 'disBenefits', planned: net.plannedDisBenefits, realised: net.realisedDisBenefits } as const]),
    { id: 'net', planned: net.plannedNet, realised: net.realisedNet },
  ];
  const largest = Math.max(...lines.flatMap((line) => [Math.abs(Number(line.planned.amount)), Math.abs(Number(line.realised.amount))]), 1);
  const columns: DataColumn<Line>[] = [
    { id: 'line', header: t('benefits.rollup.yearly'), rowHeader: true, cell: (line) => t(`benefits.rollup.${line.id}`) },
    { id: 'planned', header: t('benefits.rollup.planned'), align: 'end', cell: (line) => <MoneyText value={line.planned} short /> },
    { id: 'realised', header: t('benefits.rollup.realised'), align: 'end', cell: (line) => <MoneyText value={line.realised} short /> },
    { id: 'bars', header: <span className={styles.named}><span className="visually-hidden">{t('benefits.rollup.picture')}</span></span>, cell: (line) => <Bars line={line} largest={largest} /> },
  ];
  const notes = [
    net.percent === null ? '' : t('benefits.rollup.percent', { percent: format.percent(net.percent) }),
    net.countBehind > 0 ? t('benefits.rollup.behind', { n: net.countBehind }) : '', net.countNotMeasured > 0 ? t('benefits.rollup.notMeasured', { n: net.countNotMeasured }) : '',
  ].filter(Boolean);
  return <div className={styles.net}><DataTable<Line> caption={notes.join(' · ')} columns={columns} rows={lines} rowId={(line) => line.id} /></div>;
}

/** Benefits of a scope together: on money, dis-benefits apart, those without a money value counted beside it. */
export function BenefitRollup({ rollup: given }: { rollup: FragmentType<typeof rollupOf> }) {
  const t = useMessages(benefitsTexts);
  const { money, notMonetised } = readFragment(rollupOf, given);
  if (money.length === 0) return null;
  const others = notMonetised.map(({ status, count }) => t('benefits.register.count', { n: count, status }));
  return (
    <section className={styles.rollup} aria-label={t('benefits.rollup.title')}>
      {money.map((net) => <NetTable key={net.plannedNet.currency} net={net} />)}
      {others.length > 0 && <p className={styles.others}>{t('benefits.rollup.notMonetised')} {others.join(', ')}</p>}
    </section>
  );
}
