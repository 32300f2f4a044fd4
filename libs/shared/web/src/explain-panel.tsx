import { useQuery } from '@apollo/client/react';
import { isDay, type Day } from '@tranche/shared/domain/day.ts';
import { DataTable } from './data-table.tsx';
import { DayText } from './day-text.tsx';
import { Dialog } from './dialog.tsx';
import { Problem } from './error-zone.tsx';
import { explained, type ExplainedFigure } from './explain-store.ts';
import type { Format } from './format.ts';
import { graphql } from './gql/gql.ts';
import type { ExplainFigureQuery } from './gql/graphql.ts';
import { KeyLink } from './key-link.tsx';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';
import { Skeleton } from './skeleton.tsx';
import { useFormat } from './use-format.ts';

const explainFigure = graphql(/* GraphQL */ `
  query ExplainFigure($figure: String!, $key: ID!) {
    explain(figure: $figure, key: $key) {
      figure
      value
      unit
      rule
      reason
      inputs { name value unit on key }
    }
  }
`);

type Explanation = NonNullable<ExplainFigureQuery['explain']>;

/** A value in its unit: money, percent, days, a day, or the benefit's own unit behind the number. */
function valueIn(format: Format, value: string | null | undefined, unit: string | null | undefined): string {
  if (value === null || value === undefined) return format.missing();
  if (isDay(value)) return format.day(value);
  if (!/^-?\d+(\.\d+)?$/.test(value)) return value;
  if (unit === '%') return format.percent(value, 2);
  if (unit === 'ratio') return format.share(value);
  if (unit === 'day') return format.days(Number(value));
  if (unit && /^[A-Z]{3}$/.test(unit)) return format.money({ amount: value, currency: unit });
  return unit ? `${format.number(value)} ${unit}` : format.number(value);
}

function Inputs({ inputs }: { inputs: Explanation['inputs'] }) {
  const t = useMessages(sharedTexts);
  const format = useFormat();
  return (
    <DataTable
      caption={t('shared.explain.inputs')} rows={inputs} rowId={(input, index) => `${input.key ?? ''}${input.name}${index}`}
      columns={[
        { id: 'name', header: t('shared.explain.name'), cell: (input) => <>{input.key && <KeyLink to={input.key} />} {input.name}</> },
        { id: 'value', header: t('shared.explain.value'), align: 'end', cell: (input) => valueIn(format, input.value, input.unit) },
        { id: 'on', header: t('shared.explain.on'), cell: (input) => <DayText day={(input.on ?? null) as Day | null} /> },
      ]}
    />
  );
}

function Body({ figure, of }: ExplainedFigure) {
  const t = useMessages(sharedTexts);
  const format = useFormat();
  const { data, error, refetch } = useQuery(explainFigure, { variables: { figure, key: of } });
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={5} />;
  const { explain: explanation } = data;
  if (!explanation) return <p>{t('shared.explain.none')}</p>;
  return (
    <>
      <p data-explained={explanation.value ?? ''}><strong>{explanation.value === null ? format.missing(explanation.reason) : valueIn(format, explanation.value, explanation.unit)}</strong></p>
      <p>{explanation.rule}</p>
      {explanation.inputs.length > 0 && <Inputs inputs={explanation.inputs} />}
      <small>{t('shared.explain.asOf', { day: format.day(format.today) })}</small>
    </>
  );
}

/** Value, rule in words, inputs with dates and the rows behind a figure; opened by `Figure` through the frame. */
export function ExplainPanel({ shown }: { shown: ExplainedFigure }) {
  const t = useMessages(sharedTexts);
  return (
    <Dialog open onClose={() => explained.set(null)} title={shown.label ? `${shown.label} – ${shown.of}` : t('shared.explain.title', { key: shown.of })}>
      <Body {...shown} />
    </Dialog>
  );
}
