import { decisionFragment, votePanelFragment } from '@tranche/decisions/web/decision.fragments.ts';
import { SealCard } from '@tranche/decisions/web/seal-card.tsx';
import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { readFragment } from '@tranche/shared/web/gql/fragment-masking.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { asDay, type GateView } from './gate-view.ts';
import styles from './stage-gate.module.css';
import { governanceTexts } from './texts.ts';

type GateDecision = NonNullable<GateView['decision']>;

/** Conditions of the decision; the blocking ones hold the effect back. They are proposed and met on the decision's own page. */
export function GateConditions({ decision: masked }: { decision: GateDecision }) {
  const t = useMessages(governanceTexts);
  const decision = readFragment(decisionFragment, masked);
  const link = <p><KeyLink to={decision.key}>{t('governance.gate.toDecision', { key: decision.key })}</KeyLink></p>;
  if (decision.conditions.length === 0) return <><p>{t('governance.gate.noConditions')}</p>{link}</>;
  return (
    <>
      <DataTable
        caption={t('governance.gate.zone.conditions')} hideCaption rows={decision.conditions} rowId={(row) => row.id}
        columns={[
          { id: 'text', header: t('governance.gate.condition'), cell: (row) => <Typed text={row.text} language={decision.language} />, rowHeader: true },
          { id: 'blocking', header: t('governance.gate.effect'), cell: (row) => t(row.blocking ? 'governance.gate.blocking' : 'governance.gate.notBlocking') },
          { id: 'due', header: t('governance.gate.due'), cell: (row) => <DayText day={asDay(row.dueOn)} />, align: 'end' },
          { id: 'state', header: t('governance.gate.conditionState'), cell: (row) => t(`governance.gate.condition.${row.state}`) },
        ]}
      />
      {link}
    </>
  );
}

/** The sealed record with the check sum of what the board saw; before the end of the vote what it will contain. */
export function GateRecord({ gate }: { gate: GateView }) {
  const t = useMessages(governanceTexts);
  const format = useFormat();
  const decision = gate.decision && readFragment(decisionFragment, gate.decision);
  const ballot = gate.decision && readFragment(votePanelFragment, gate.decision).ballot;
  if (!decision) return null;
  return (
    <>
      {decision.outcome ? <SealCard decision={decision} ballot={ballot ?? null} /> : <p>{t('governance.gate.noRecord')}</p>}
      {gate.endedAt && <p>{t(`governance.gate.state.${gate.state}`)}: {format.instant(gate.endedAt)}</p>}
      {gate.acceptance && <p>{t('governance.gate.accepted')}: <DayText day={asDay(gate.acceptance.acceptedOn)} />, <PersonName person={gate.acceptance.acceptedBy && { name: gate.acceptance.acceptedBy.displayName, key: gate.acceptance.acceptedBy.key }} />: <Typed text={gate.acceptance.judgement} language={gate.acceptance.language} /></p>}
      <p><small>{t('governance.gate.snapshot')}</small><br /><code className={styles.hash}>{gate.snapshotHash}</code></p>
    </>
  );
}
