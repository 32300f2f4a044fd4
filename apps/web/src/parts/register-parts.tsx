import { addDays, day, type Day } from '@tranche/shared/domain/day.ts';
import { CountLine } from '@tranche/shared/web/count-line.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { Facts } from '@tranche/shared/web/facts.tsx';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { RegisterGrid, type RegisterColumn } from '@tranche/shared/web/register-grid.tsx';
import { useRegisterView } from '@tranche/shared/web/register-view.ts';
import { RiskBand } from '@tranche/shared/web/risk-band.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { Zone } from '@tranche/shared/web/zones.tsx';
import { notify } from '@tranche/shared/web/notify.ts';
import { useCallback, useMemo, useState } from 'react';

interface ExampleRow {
  readonly key: string;
  readonly title: string;
  readonly state: string;
  readonly probability: number | null;
  readonly impact: number;
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly due: Day;
}

const states = [{ value: 'raised', label: 'Gemeldet' }, { value: 'assessed', label: 'Bewertet' }, { value: 'closed', label: 'Geschlossen' }];
const titles = ['Schnittstelle des Lieferanten verspätet sich', 'Genehmigung der Verkehrsbehörde für die Straßenarbeiten bleibt aus und verzögert den Baubeginn der Glasfaserstrecke', 'Schlüsselperson fällt aus', 'Zahlungsdienst kündigt den Vertrag'];

/** As many rows as a large authority has in one register. */
const all: readonly ExampleRow[] = Array.from({ length: 10_000 }, (_, index) => ({
  key: `P-3/R-${index + 1}`, title: titles[index % titles.length] ?? '', state: states[index % 3]?.value ?? 'raised', probability: index % 7 === 0 ? null : (index % 5) + 1, impact: (index % 4) + 2,
  owner: index % 3 === 0 ? null : { id: `p${index % 9}`, name: `Projektleitung P-${(index % 9) + 1}` }, due: addDays(day('2026-11-20'), index % 40),
}));

const page = 50;

function useColumns(change: (key: string, part: Partial<ExampleRow>) => Promise<{ ok: true }>): readonly RegisterColumn<ExampleRow>[] {
  const format = useFormat();
  return useMemo(() => [
    { id: 'key', header: 'Schlüssel', width: 96, pinned: true, value: (row) => row.key, cell: (row) => <KeyLink to={row.key} /> },
    { id: 'title', header: 'Risiko', width: 260, grow: 3, value: (row) => row.title, edit: { kind: 'text', max: 200, value: (row) => row.title, save: (row, title) => change(row.key, { title }) } },
    { id: 'score', header: 'Einschätzung', width: 150, card: 'status', sort: { down: 'score' }, value: (row) => String((row.probability ?? 0) * row.impact), cell: (row) => <RiskBand score={row.probability === null ? null : row.probability * row.impact} probability={row.probability} impact={row.impact} /> },
    { id: 'probability', header: 'W', width: 60, align: 'end', value: (row) => String(row.probability ?? '–'), edit: { kind: 'scale', value: (row) => row.probability, save: (row, probability) => change(row.key, { probability }) } },
    { id: 'state', header: 'Stand', width: 120, value: (row) => states.find((state) => state.value === row.state)?.label ?? '', edit: { kind: 'select', options: states, value: (row) => row.state, save: (row, state) => change(row.key, { state }) } },
    { id: 'owner', header: 'Verantwortlich', width: 180, card: 'fact', value: (row) => row.owner?.name ?? '–', edit: { kind: 'person', value: (row) => row.owner, save: (row, owner) => change(row.key, { owner }) } },
    { id: 'due', header: 'Fällig', width: 120, card: 'fact', sort: { up: 'due', down: 'latest' }, value: (row) => format.day(row.due), cell: (row) => <DayText day={row.due} />, edit: { kind: 'day', value: (row) => row.due, save: (row, due) => change(row.key, { due: due ?? row.due }) } },
    { id: 'note', header: 'Vermerk', width: 200, hidden: true, value: () => 'Nur auf Wunsch' },
  ], [change, format]);
}

/** The register with ten thousand rows that are held in memory. */
function LargeRegister() {
  const format = useFormat();
  const [view, setView] = useRegisterView({ sort: 'score', filter: { state: [], ownerless: [] } });
  const [changed, setChanged] = useState<Readonly<Record<string, Partial<ExampleRow>>>>({});
  const [shown, setShown] = useState(page);
  const change = useCallback((key: string, part: Partial<ExampleRow>) => {
    setChanged((now) => ({ ...now, [key]: { ...now[key], ...part } }));
    return Promise.resolve({ ok: true as const });
  }, []);
  const columns = useColumns(change);
  const matching = useMemo(() => all.map((row) => ({ ...row, ...changed[row.key] })).filter((row) => {
    const wanted = view.filter.state ?? [];
    return (wanted.length === 0 || wanted.includes(row.state)) && (!view.filter.ownerless?.includes('1') || row.owner === null) && row.title.toLowerCase().includes(view.q.toLowerCase());
  }), [changed, view.filter, view.q]);
  const list = { rows: matching.slice(0, shown), total: matching.length, hasMore: shown < matching.length, loadMore: () => setShown(shown + page), loading: false, error: undefined, refetch: () => undefined };
  return (
    <RegisterGrid<ExampleRow>
      name="parts" label="Risiken" list={list} view={view} onView={setView} columns={columns} searchable rowKey={(row) => row.key} rowTitle={(row) => row.title}
      filters={[{ id: 'state', label: 'Stand', kind: 'choice', options: states }, { id: 'ownerless', label: 'Ohne Verantwortung', kind: 'flag' }]}
      count={<CountLine items={[{ text: `${format.number(all.length)} Risiken` }, { text: 'nur gemeldete', filter: { state: ['raised'], ownerless: [] } }]} onFilter={(filter) => setView({ filter })} />}
      pane={(row) => <Facts items={[{ label: 'Schlüssel', value: row.key }, { label: 'Fällig', value: <DayText day={row.due} due /> }]} />}
      rowActions={(row) => [{ id: 'assess', label: 'Bewerten', run: () => notify({ text: row.key }) }, { id: 'close', label: 'Schließen', can: { allowed: false, why: 'Schließen kann nur die Risikoverantwortung.' }, run: () => undefined }]}
      bulkActions={[{ id: 'owner', label: 'Verantwortung setzen', run: (rows) => notify({ text: `${rows.length}` }) }]} marks={(row) => ({ overdue: format.isPast(row.due) })} empty={<EmptyState sentence="Noch keine Risiken." />}
    />
  );
}

const none = { rows: [], total: 0, hasMore: false, loadMore: () => undefined, refetch: () => undefined };
const empty = { q: '', sort: '', filter: {}, row: '' };

/** Registers: full, empty, waiting, failed. */
export function RegisterParts() {
  const common = { label: 'Beispiel', view: empty, onView: () => undefined, columns: [], rowKey: (row: ExampleRow) => row.key, rowTitle: (row: ExampleRow) => row.title, empty: <EmptyState sentence="Noch keine Einträge." /> };
  return (
    <>
      <Zone title="RegisterGrid" span={12}><LargeRegister /></Zone>
      <Zone title="RegisterGrid: empty" span={4}><RegisterGrid<ExampleRow> {...common} name="empty" list={{ ...none, loading: false, error: undefined }} /></Zone>
      <Zone title="RegisterGrid: waiting" span={4}><RegisterGrid<ExampleRow> {...common} name="waiting" list={{ ...none, loading: true, error: undefined }} /></Zone>
      <Zone title="RegisterGrid: failed" span={4}><RegisterGrid<ExampleRow> {...common} name="failed" list={{ ...none, loading: false, error: new Error('example') }} /></Zone>
    </>
  );
}
