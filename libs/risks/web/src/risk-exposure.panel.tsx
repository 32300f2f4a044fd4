import { useSuspenseQuery } from '@apollo/client/react';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { Figure } from '@tranche/shared/web/figure.tsx';
import type { RiskExposureQuery } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { Zone, Zones } from '@tranche/shared/web/zones.tsx';
import { riskExposure } from './risk.queries.ts';
import { risksTexts } from './texts.ts';

type CurrencyExposure = RiskExposureQuery['riskExposure']['byCurrency'][number];

function Exposure({ exposure, scope }: { exposure: CurrencyExposure; scope: string }) {
  const t = useMessages(risksTexts);
  const rows = [
    { id: 'net', value: exposure.net, figure: true }, { id: 'threats', value: exposure.threats }, { id: 'opportunities', value: exposure.opportunities }, { id: 'netAfter', value: exposure.netAfter },
    { id: 'responseCost', value: exposure.responseCost }, { id: 'responseNetValue', value: exposure.responseNetValue },
  ] as const;
  const budget = [{ id: 'p50', value: exposure.p50 }, { id: 'p80', value: exposure.p80 }, { id: 'p90', value: exposure.p90 }] as const;
  return (
    <Zones>
      <Zone title={t('risks.money.exposure', { currency: exposure.currency, n: exposure.valued })} span={6}>
        <DataTable
          caption={t('risks.money.exposureCaption')} hideCaption rows={rows} rowId={(row) => row.id}
          columns={[
            { id: 'name', header: t('risks.money.figure'), rowHeader: true, cell: (row) => t(`risks.money.${row.id}`) },
            { id: 'value', header: t('risks.money.amount'), align: 'end', cell: (row) => ('figure' in row ? <Figure figure="scope.riskExposure" of={scope} label={t('risks.money.net')}><MoneyText value={row.value} /></Figure> : <MoneyText value={row.value} />) },
          ]}
        />
      </Zone>
      <Zone title={t('risks.money.budget')} span={6}>
        <p>{t('risks.money.budgetHelp')}</p>
        <DataTable
          caption={t('risks.money.budget')} hideCaption rows={budget} rowId={(row) => row.id}
          columns={[
            { id: 'name', header: t('risks.money.certainty'), rowHeader: true, cell: (row) => t(`risks.money.${row.id}`) },
            { id: 'value', header: t('risks.money.amount'), align: 'end', cell: (row) => <MoneyText value={row.value} /> },
          ]}
        />
        <p><small>{exposure.runs ? t('risks.money.simulated', { n: exposure.runs }) : t('risks.money.exact')}</small></p>
      </Zone>
    </Zones>
  );
}

/** What the open risks may cost or bring, currency by currency, and the risk budget that covers the threats. */
export default function RiskExposurePanel({ scope }: { scope: string }) {
  const t = useMessages(risksTexts);
  const { day } = useAsOf();
  const { data } = useSuspenseQuery(riskExposure, { variables: { scope, asOf: day } });
  const { byCurrency, withoutValue } = data.riskExposure;
  return (
    <>
      {byCurrency.length === 0 && <EmptyState sentence={t('risks.money.none')} />}
      {byCurrency.map((exposure) => <Exposure key={exposure.currency} exposure={exposure} scope={scope} />)}
      {withoutValue > 0 && <p>{t('risks.money.withoutValue', { n: withoutValue })}</p>}
    </>
  );
}
