import { SliceSignal } from '@tranche/projects/web/slice.panel.tsx';
import { ProjectStateChip } from '@tranche/projects/web/state-chip.tsx';
import { projectsTexts } from '@tranche/projects/web/texts.ts';
import { Figure } from '@tranche/shared/web/figure.tsx';
import type { ProjectRegisterQuery } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import type { RegisterColumn } from '@tranche/shared/web/register-grid.tsx';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { StatusShape } from '@tranche/shared/web/status-shape.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useMemo } from 'react';
import { givenDay } from './given-day.ts';
import { useDriverWords } from './status-words.ts';
import { portfolioTexts } from './texts.ts';

export type RegisterProject = ProjectRegisterQuery['projects']['edges'][number]['node'];

/** Columns of the list of projects; headers and cells as text are what CSV and readers get. */
export function useProjectColumns(): readonly RegisterColumn<RegisterProject>[] {
  const t = useMessages(portfolioTexts);
  const tp = useMessages(projectsTexts);
  const ts = useMessages(sharedTexts);
  const format = useFormat();
  const driver = useDriverWords();
  return useMemo(() => {
    const day = (text: string | null | undefined) => {
      const known = givenDay(text);
      return known ? format.day(known) : '';
    };
    const usage = ({ figures }: RegisterProject) => (figures?.costUsage && figures.costStatus !== 'notAssessed' ? format.usage(figures.costUsage) : null);
    const gateOf = (row: RegisterProject) => row.stages.find((stage) => stage.state === 'submitted' || stage.state === 'planned');
    return [
      { id: 'key', header: t('portfolio.column.key'), value: (row) => row.key, cell: (row) => <KeyLink to={row.key} />, width: 100, pinned: true, sort: { up: 'key', down: 'newest' } },
      { id: 'title', header: t('portfolio.column.title'), value: (row) => row.title.text, cell: (row) => <LocalText value={row.title} />, width: 220, grow: 3, sort: { up: 'titleUp', down: 'titleDown' } },
      { id: 'state', header: t('portfolio.frame.state'), value: (row) => tp(`projects.state.${row.state}`), cell: (row) => <ProjectStateChip state={row.state} />, width: 130, card: 'fact' },
      { id: 'status', header: t('portfolio.column.status'), value: (row) => [ts(`shared.status.${row.figures?.status ?? 'notAssessed'}`), driver(row.figures)].filter(Boolean).join(', '), cell: (row) => <StatusShape status={row.figures?.status ?? 'notAssessed'} words="short" driver={driver(row.figures)} />, width: 210, sort: { up: 'statusBest', down: 'status' }, card: 'status' },
      { id: 'stage', header: t('portfolio.frame.stage'), value: (row) => (row.currentStage ? t('portfolio.frame.stageOf', { number: row.currentStage.number, all: row.stages.length }) : ''), width: 90 },
      { id: 'gate', header: t('portfolio.column.gate'), value: (row) => { const gate = gateOf(row); return gate ? `${gate.key.split('/')[1] ?? ''} ${day(gate.plannedStart)}` : ''; }, width: 130 },
      { id: 'usage', header: t('portfolio.column.cost'), value: (row) => usage(row) ?? '', cell: (row) => usage(row) && <Figure figure="project.costUsage" of={row.key} label={t('portfolio.column.cost')}>{usage(row)}</Figure>, width: 100, align: 'end', sort: { up: 'costUsageLowest', down: 'costUsage' } },
      { id: 'budget', header: t('portfolio.measure.budget'), value: (row) => (row.budget ? format.money(row.budget) : ''), cell: (row) => <MoneyText value={row.budget ?? null} short />, width: 110, align: 'end' },
      { id: 'forecast', header: t('portfolio.measure.forecast'), value: (row) => (row.figures?.forecast ? format.money(row.figures.forecast) : ''), cell: (row) => row.figures?.forecast && <Figure figure="project.forecast" of={row.key} label={t('portfolio.measure.forecast')}><MoneyText value={row.figures.forecast} short /></Figure>, width: 110, align: 'end', sort: { up: 'forecastLowest', down: 'forecast' }, card: 'fact' },
      { id: 'end', header: t('portfolio.column.end'), value: (row) => day(row.figures?.forecastEnd ?? row.plannedEnd), width: 120, sort: { up: 'plannedEnd', down: 'plannedEndLatest' } },
      { id: 'slice', header: t('portfolio.column.slice'), value: (row) => tp(`projects.sliceSignal.${row.slice.signal}`), cell: (row) => <SliceSignal signal={row.slice.signal} />, width: 120 },
      { id: 'manager', header: t('portfolio.frame.manager'), value: (row) => row.manager?.displayName ?? '', width: 160 },
      { id: 'parent', header: t('portfolio.column.parent'), value: (row) => row.parent?.key ?? '', cell: (row) => row.parent && <KeyLink to={row.parent.key} />, width: 90 },
    ];
  }, [t, tp, ts, format, driver]);
}
