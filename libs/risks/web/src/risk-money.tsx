import { Facts } from '@tranche/shared/web/facts.tsx';
import { Figure } from '@tranche/shared/web/figure.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import type { PanelRisk } from './risk.panel.tsx';
import { risksTexts } from './texts.ts';

/** What the risk may cost or bring, now and after its responses. */
export function RiskMoney({ risk }: { risk: PanelRisk }) {
  const t = useMessages(risksTexts);
  const format = useFormat();
  const percent = (value: string | null | undefined) => (value ? format.percent(Number(value)) : '–');
  if (!risk.impactMoney && !risk.probabilityPercent) return <p><small>{t('risks.panel.noMoney')}</small></p>;
  const range = risk.impactMin && risk.impactMax ? <small> ({format.money(risk.impactMin)} – {format.money(risk.impactMax)})</small> : null;
  const after = risk.residualPercent || risk.residualMoney;
  const items = [
    { label: t('risks.field.probability'), value: percent(risk.probabilityPercent) },
    { label: t('risks.field.impactMoney'), value: <><MoneyText value={risk.impactMoney} />{range}</> },
    { label: t('risks.field.expectedValue'), value: <Figure figure="risk.expectedValue" of={risk.key} label={t('risks.field.expectedValue')}><MoneyText value={risk.expectedValue} /></Figure> },
    ...(after ? [{ label: t('risks.field.residualValue'), value: <><MoneyText value={risk.residualValue} /> <small>({percent(risk.residualPercent)})</small></> }] : []),
  ];
  return <Facts items={items} />;
}
