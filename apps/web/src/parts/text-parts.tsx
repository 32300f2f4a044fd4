import { day } from '@tranche/shared/domain/day.ts';
import { ChartFrame } from '@tranche/shared/web/chart-frame.tsx';
import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { LoadMore } from '@tranche/shared/web/load-more.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { EmptyState, FilteredEmpty } from '@tranche/shared/web/empty-state.tsx';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { Facts } from '@tranche/shared/web/facts.tsx';
import { Figure } from '@tranche/shared/web/figure.tsx';
import { GuardList } from '@tranche/shared/web/guard-list.tsx';
import { FreshPill } from '@tranche/shared/web/fresh-pill.tsx';
import { HistoryPanel } from '@tranche/shared/web/history-panel.tsx';
import { KeyLink, LinkedText } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { QuickRow } from '@tranche/shared/web/quick-row.tsx';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { VisibilityChip } from '@tranche/shared/web/visibility-chip.tsx';
import { Zone } from '@tranche/shared/web/zones.tsx';
import styles from './example.module.css';

const forecast = { amount: '451000.00', currency: 'EUR' };
const loss = { amount: '-61000.00', currency: 'EUR' };

function Written() {
  const format = useFormat();
  return (
    <Facts items={[
      { label: 'MoneyText', value: <><MoneyText value={forecast} /> · <MoneyText value={forecast} short /> · <MoneyText value={{ amount: '5847500.00', currency: 'EUR' }} short /> · <MoneyText value={loss} /></> },
      { label: 'percent, usage', value: `${format.percent('73.1')} · ${format.usage('1.8684')}` },
      { label: 'day', value: `${format.day(day('2026-09-04'))} · ${format.dayShort(day('2026-09-04'))} · ${format.dayLong(day('2026-09-04'))}` },
      { label: 'DayText', value: <><DayText day={day('2026-12-01')} relative /> · <DayText day={day('2026-09-26')} due /></> },
      { label: 'Figure', value: <Figure figure="project.costUsage" of="P-3" label="Kosten">{format.usage('1.8684')}</Figure> },
      { label: 'KeyLink', value: <><KeyLink to="P-3/R-1" /> <KeyLink to="P-3" title="Anbindung Bürgerkonto" /></> },
      { label: 'LinkedText', value: <LinkedText text="Siehe P-3/R-1 und PG-1/D-4, nicht P-0." /> },
      { label: 'LocalText', value: <LocalText value={{ text: 'Citizen account connection', language: 'en' }} /> },
      { label: 'PersonName', value: <><PersonName person={{ name: 'Dr. Ngọc Nguyễn-Weiß' }} deputyFor={{ name: 'M. Köhler' }} /> · <PersonName person={null} /></> },
      { label: 'missing', value: format.missing('Ausgangswert fehlt') },
      { label: 'VisibilityChip', value: <span className={styles.row}><VisibilityChip /><VisibilityChip restrictedUntil={day('2026-12-31')} reason="Personalangelegenheit" /></span> },
    ]}
    />
  );
}

const months = [{ month: 'Jan 2026', planned: 20, actual: 18 }, { month: 'Feb 2026', planned: 40, actual: 31 }, { month: 'Mrz 2026', planned: 65, actual: 41 }];

function Chart() {
  return (
    <ChartFrame
      title="41 % erreicht, geplant waren 65 %" subtitle="B-1 Kürzere Wartezeit, Prozent, Stand 31.03.2026" description="Geplant steigt von 20 auf 65 Prozent, erreicht sind 41 Prozent." csvName="b-1"
      columns={[{ id: 'month', header: 'Monat' }, { id: 'planned', header: 'Geplant', align: 'end' }, { id: 'actual', header: 'Ist', align: 'end' }]} rows={months.map(({ month, planned, actual }) => ({ month, planned: `${planned} %`, actual: `${actual} %` }))}
    >
      <svg className={styles.chart} viewBox="0 0 960 160" aria-hidden="true">
        <polyline points={months.map(({ planned }, index) => `${40 + index * 400},${150 - planned * 2}`).join(' ')} fill="none" stroke="var(--secondary)" strokeDasharray="6 4" strokeWidth="2" />
        <polyline points={months.map(({ actual }, index) => `${40 + index * 400},${150 - actual * 2}`).join(' ')} fill="none" stroke="var(--series-1)" strokeWidth="2.500" />
        {months.map(({ actual, month }, index) => <circle key={month} cx={40 + index * 400} cy={150 - actual * 2} r="4" fill="var(--series-1)" />)}
      </svg>
    </ChartFrame>
  );
}

const rows = [{ key: 'P-3', title: 'Anbindung Bürgerkonto', budget: '380.000,00 €' }, { key: 'P-4', title: 'Bezahlen im Netz', budget: '240.000,00 €' }];

/** Written values, states of pages, tables. */
export function TextParts() {
  return (
    <>
      <Zone title="Format, links, texts" span={12}><Written /></Zone>
      <Zone title="EmptyState" span={6}>
        <EmptyState sentence="Noch keine Risiken. Hier steht, was das Ziel gefährden oder fördern könnte." action={<button type="button" className="primary">Risiko erfassen</button>} example="R-1 Schnittstelle des Lieferanten verspätet · 4×4 kritisch" />
        <FilteredEmpty hidden={42} filters={[{ id: 'state', label: 'Status = offen' }, { id: 'q', label: 'Konto' }]} onClear={() => undefined} onClearAll={() => undefined} />
      </Zone>
      <Zone title="Problem, Skeleton" span={6}>
        <Problem error={new Error('example')} onRetry={() => undefined} />
        <Skeleton rows={3} />
      </Zone>
      <Zone title="GuardList" span={6}>
        <GuardList guards={[
          { rule: 'a', text: 'Vorige Phase ist abgeschlossen', ok: true },
          { rule: 'b', text: 'Budget ist freigegeben', ok: false, mend: 'Die Kämmerei gibt das Budget 2027 frei.', to: '/P-5/money' },
          { rule: 'c', text: 'Mindestens eine Kennzahl mit Zielwert', ok: true },
        ]}
        />
      </Zone>
      <Zone title="DataTable" span={6}>
        <DataTable caption="Projekte des Programms" rows={rows} rowId={(row) => row.key} columns={[{ id: 'key', header: 'Schlüssel', rowHeader: true, cell: (row) => <KeyLink to={row.key} /> }, { id: 'title', header: 'Titel', cell: (row) => row.title }, { id: 'budget', header: 'Budget', align: 'end', cell: (row) => row.budget }]} />
      </Zone>
      <Zone title="LoadMore" span={6}>
        <LoadMore list={{ rows, total: null, hasMore: true, loadMore: () => undefined, loading: false, error: undefined, refetch: () => undefined }} />
      </Zone>
      <Zone title="ChartFrame" span={12}><Chart /></Zone>
      <Zone title="HistoryPanel" span={6}><HistoryPanel recordKey="P-3/R-1" /></Zone>
      <Zone title="QuickRow, FreshPill" span={6}><QuickRow kind="risk" scopeKey="P-3" /><FreshPill live={{ fresh: 3, show: () => undefined }} /></Zone>
    </>
  );
}
