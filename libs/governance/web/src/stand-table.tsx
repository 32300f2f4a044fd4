import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { StatusShape } from '@tranche/shared/web/status-shape.tsx';
import { ToleranceBar } from '@tranche/shared/web/tolerance-bar.tsx';
import type { ExceptionProject } from './exception.page.tsx';
import { governanceTexts } from './texts.ts';
import { useLimits } from './tolerance-list.tsx';

/** Forecast against tolerance, dimension by dimension. */
export function StandTable({ project }: { project: ExceptionProject }) {
  const t = useMessages(governanceTexts);
  const limits = useLimits(project.currency);
  const rows = project.figures?.dimensions ?? [];
  if (rows.length === 0) return <p>{t('governance.tolerance.none')}</p>;
  return (
    <DataTable
      caption={t('governance.exception.stand')} hideCaption rows={rows} rowId={(row) => row.dimension}
      columns={[
        { id: 'dimension', header: t('governance.exception.dimension'), cell: (row) => t(`governance.dimension.${row.dimension}`), rowHeader: true },
        { id: 'status', header: t('governance.gate.status'), cell: (row) => <StatusShape status={row.status} /> },
        { id: 'usage', header: t('governance.exception.usage'), cell: (row) => <ToleranceBar usage={row.unlimited ? 2 : (row.usage ?? null)} status={row.status} reason={row.gap ? t(`governance.gap.${row.gap}`) : null} /> },
        { id: 'limits', header: t('governance.gate.tolerances'), cell: (row) => { const found = project.tolerances.items.find((item) => item.dimension === row.dimension); return found ? <span className="nowrap">{limits(found)}</span> : '–'; }, align: 'end' },
      ]}
    />
  );
}
