import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { Facts } from '@tranche/shared/web/facts.tsx';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { Marked } from './gate-marks.tsx';
import { asDay, type GateFigures } from './gate-view.ts';
import styles from './stage-gate.module.css';
import { governanceTexts } from './texts.ts';

/** The stage before: planned against reached. */
export function GateLastStage({ last }: { last: GateFigures['lastStage'] }) {
  const t = useMessages(governanceTexts);
  if (!last) return <p>{t('governance.gate.firstStage')}</p>;
  const state = <Marked figure="lastStage.state">{t(`governance.board.state.${last.state}` as 'governance.board.state.closed')}</Marked>;
  const rows = [
    { id: 'start', name: t('governance.gate.start'), planned: <DayText day={asDay(last.plannedStart)} />, reached: <DayText day={asDay(last.actualStart)} /> },
    { id: 'end', name: t('governance.gate.end'), planned: <DayText day={asDay(last.plannedEnd)} />, reached: last.actualEnd ? <DayText day={asDay(last.actualEnd)} /> : <>{t('governance.gate.expected')} <DayText day={asDay(last.forecastEnd)} /></> },
    { id: 'cost', name: t('governance.dimension.cost'), planned: <MoneyText value={last.budget} />, reached: <Marked figure="lastStage.actualCost"><MoneyText value={last.actualCost} /></Marked> },
  ];
  return (
    <>
      <p><KeyLink to={last.key} /> <LocalText value={last.title} /> · {state}</p>
      <DataTable
        caption={t('governance.gate.lastStage')} hideCaption rows={rows} rowId={(row) => row.id}
        columns={[
          { id: 'name', header: t('governance.gate.aspect'), cell: (row) => row.name, rowHeader: true },
          { id: 'planned', header: t('governance.gate.planned'), cell: (row) => row.planned, align: 'end' },
          { id: 'reached', header: t('governance.gate.reached'), cell: (row) => row.reached, align: 'end' },
        ]}
      />
    </>
  );
}

/** The stage that is asked for: what it reaches, by when, with whom. */
export function GateNextStage({ figures }: { figures: GateFigures }) {
  const t = useMessages(governanceTexts);
  const format = useFormat();
  const { stage, project, milestones } = figures;
  return (
    <>
      <p className={styles.prose}>{stage.objectives ?? format.missing(t('governance.gate.noObjectives'))}</p>
      <Facts
        items={[
          { label: t('governance.gate.products'), value: project.productCount ?? '–' },
          { label: t('governance.gate.people'), value: project.peopleCount ?? '–' },
          { label: t('governance.gate.slice'), value: project.sliceSignal ? t(`governance.gate.slice.${project.sliceSignal}` as 'governance.gate.slice.slice') : '–' },
          { label: t('governance.gate.projectEnd'), value: <><DayText day={asDay(project.plannedEnd)} />{project.forecastEnd && project.forecastEnd !== project.plannedEnd && <small> {t('governance.gate.expected')} <Marked figure="project.forecastEnd"><DayText day={asDay(project.forecastEnd)} /></Marked></small>}</> },
        ]}
      />
      {milestones.length > 0 && (
        <>
          <h3 className={styles.sub}>{t('governance.gate.milestones')}</h3>
          <DataTable
            caption={t('governance.gate.milestones')} hideCaption rows={milestones} rowId={(row) => row.key}
            columns={[
              { id: 'title', header: t('governance.gate.milestone'), cell: (row) => <LocalText value={row.title} />, rowHeader: true },
              { id: 'baseline', header: t('governance.gate.planned'), cell: (row) => <DayText day={asDay(row.baselineOn)} />, align: 'end' },
              { id: 'expected', header: t('governance.gate.expectedHead'), cell: (row) => <DayText day={asDay(row.actualOn ?? row.forecastOn ?? row.baselineOn)} />, align: 'end' },
            ]}
          />
        </>
      )}
    </>
  );
}
