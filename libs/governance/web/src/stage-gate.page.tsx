import { useQuery } from '@apollo/client/react';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { readFragment } from '@tranche/shared/web/gql/fragment-masking.ts';
import { useLiveRefresh } from '@tranche/shared/web/live.ts';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { Page } from '@tranche/shared/web/page.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { narrowScreen, useMedia } from '@tranche/shared/web/use-media.ts';
import { flag, useViewState } from '@tranche/shared/web/view-state.ts';
import { Zones } from '@tranche/shared/web/zones.tsx';
import { useEffect } from 'react';
import { GateActions } from './gate-actions.tsx';
import { GateGuards } from './gate-guards.tsx';
import { MarksProvider } from './gate-marks.tsx';
import { GateMoney } from './gate-money.tsx';
import { GateRecommendation } from './gate-recommendation.tsx';
import { GateConditions, GateRecord } from './gate-record.tsx';
import { GateBenefits, GateRisks } from './gate-registers.tsx';
import { GateSide } from './gate-side.tsx';
import { GateLastStage, GateNextStage } from './gate-stages.tsx';
import { asDay, type GateFigures, type GateView } from './gate-view.ts';
import { gateFiguresFragment, gateFragment, gatePageDocument } from './gate.queries.ts';
import { GateZone } from './gate-zone.tsx';
import styles from './stage-gate.module.css';
import { governanceTexts } from './texts.ts';

const schema = { changed: flag() };

/** The board approves a stage: everything on one page, a vote, a record that no one can change (ux.md 5.6 b). */
export default function StageGatePage() {
  const t = useMessages(governanceTexts);
  const { stage } = useRouteKeys();
  const asOf = useAsOf().day;
  const { data, error, loading, refetch } = useQuery(gatePageDocument, { variables: { key: stage ?? '', asOf } });
  const live = useLiveRefresh(['decision', 'vote', 'condition', 'stage', 'stage_gate', 'exception_report'], () => void refetch());
  // Votes of others appear as they are cast; nothing on this page jumps by that.
  useEffect(() => {
    if (live.fresh > 0) live.show();
  }, [live]);
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (loading && !data) return <Skeleton rows={14} />;
  if (!data?.stageGate) return <NotFound what={t('governance.gate.what')} />;
  const gate = readFragment(gateFragment, data.stageGate);
  return <Gate gate={gate} figures={readFragment(gateFiguresFragment, gate.figures)} onChanged={() => void refetch()} />;
}

interface GateProps {
  readonly gate: GateView;
  readonly figures: GateFigures;
  readonly onChanged: () => void;
}

function Gate({ gate, figures, onChanged }: GateProps) {
  const t = useMessages(governanceTexts);
  const [view, setView] = useViewState(schema);
  // On a phone the recommendation and the vote come first, the other zones fold behind them.
  const narrow = useMedia(narrowScreen);
  const side = <GateSide gate={gate} onChanged={onChanged} />;
  const title = gate.decision ? { text: gate.decision.question, language: gate.decision.language } : t('governance.gate.title', { stage: gate.key });
  return (
    <Page title={title} recordKey={gate.key} context={gate.project.key} actions={<GateActions gate={gate} onChanged={onChanged} />}>
      <Lead gate={gate} />
      {gate.changes.length > 0 && (
        <p><label className={styles.toggle}><input type="checkbox" checked={view.changed} onChange={(event) => setView({ changed: event.target.checked })} />{t('governance.gate.whatIsNew', { n: gate.changes.length })}</label></p>
      )}
      <MarksProvider marks={gate.changes} shown={view.changed} currency={gate.project.currency}>
        <div className={styles.layout}>
          <Index gate={gate} />
          {narrow && <Zones><QuestionZone gate={gate} figures={figures} /></Zones>}
          {narrow && side}
          <Zones>
            {!narrow && <QuestionZone gate={gate} figures={figures} />}
            <GateZones gate={gate} figures={figures} />
          </Zones>
          {!narrow && side}
        </div>
      </MarksProvider>
    </Page>
  );
}

function Lead({ gate }: { gate: GateView }) {
  const t = useMessages(governanceTexts);
  const format = useFormat();
  const due = asDay(gate.dueOn);
  return (
    <p className={styles.lead}>
      <span><strong>{gate.key}</strong> <LocalText value={gate.stage.title} /></span>
      <span>{t(`governance.gate.state.${gate.state}`)}</span>
      {gate.state === 'open' && due && <span>{t('governance.gate.dueOn', { day: format.day(due) })} · {format.dueText(due)}</span>}
      {gate.frozen && <span>{t('governance.gate.frozenOn', { at: format.instant(gate.submittedAt) })}</span>}
    </p>
  );
}

const zones = ['question', 'last', 'next', 'money', 'risks', 'benefits', 'guards', 'conditions', 'record'] as const;

function Index({ gate }: { gate: GateView }) {
  const t = useMessages(governanceTexts);
  const shown = zones.filter((zone) => gate.decision || (zone !== 'conditions' && zone !== 'record'));
  return (
    <nav className={styles.index} aria-label={t('governance.gate.index')}>
      {shown.map((zone, index) => <a key={zone} href={`#${zone}`}>{index + 1} {t(`governance.gate.zone.${zone}`)}</a>)}
    </nav>
  );
}

function QuestionZone({ gate, figures }: Pick<GateProps, 'gate' | 'figures'>) {
  const t = useMessages(governanceTexts);
  return <GateZone id="question" title={t('governance.gate.zone.question')} open><GateRecommendation gate={gate} figures={figures} /></GateZone>;
}

function GateZones({ gate, figures }: Pick<GateProps, 'gate' | 'figures'>) {
  const t = useMessages(governanceTexts);
  return (
    <>
      <GateZone id="last" title={t('governance.gate.zone.last')}><GateLastStage last={figures.lastStage} /></GateZone>
      <GateZone id="next" title={t('governance.gate.zone.next')}><GateNextStage figures={figures} /></GateZone>
      <GateZone id="money" title={t('governance.gate.zone.money')}><GateMoney figures={figures} /></GateZone>
      <GateZone id="risks" title={t('governance.gate.zone.risks')}><GateRisks figures={figures} /></GateZone>
      <GateZone id="benefits" title={t('governance.gate.zone.benefits')}><GateBenefits figures={figures} /></GateZone>
      <GateZone id="guards" title={t('governance.gate.zone.guards')}><GateGuards checks={gate.checks} projectKey={gate.project.key} title={t('governance.gate.toAuthorise')} /></GateZone>
      {gate.decision && <GateZone id="conditions" title={t('governance.gate.zone.conditions')}><GateConditions decision={gate.decision} /></GateZone>}
      {gate.decision && <GateZone id="record" title={t('governance.gate.zone.record')} open={gate.decision.outcome != null}><GateRecord gate={gate} /></GateZone>}
    </>
  );
}
