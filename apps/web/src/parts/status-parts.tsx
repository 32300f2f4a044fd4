import { day } from '@tranche/shared/domain/day.ts';
import { Confidence } from '@tranche/shared/web/confidence.tsx';
import { RiskBand } from '@tranche/shared/web/risk-band.tsx';
import { Sparkline } from '@tranche/shared/web/sparkline.tsx';
import { StageBar, type StageBarItem } from '@tranche/shared/web/stage-bar.tsx';
import { StatusShape } from '@tranche/shared/web/status-shape.tsx';
import { statuses } from '@tranche/shared/web/status.ts';
import { ToleranceBar } from '@tranche/shared/web/tolerance-bar.tsx';
import { TrendArrow } from '@tranche/shared/web/trend-arrow.tsx';
import { Zone } from '@tranche/shared/web/zones.tsx';
import styles from './example.module.css';

const stages: readonly StageBarItem[] = [
  { key: 'P-3/S-1', title: 'Initiierung', from: day('2026-01-01'), to: day('2026-03-31'), state: 'closed', gateOn: day('2026-01-05') },
  { key: 'P-3/S-2', title: 'Schnittstelle und Pilotbetrieb', from: day('2026-04-01'), to: day('2026-10-31'), state: 'exception', timeUsed: 0.85, costUsed: 0.97, gateOn: day('2026-04-01') },
  { key: 'P-3/S-3', title: 'Ausbau', from: day('2026-11-01'), to: day('2027-03-31'), state: 'planned', gateOn: day('2026-11-01') },
];

const points = [41, 40, 38, 36, 33, 31].map((value, index) => ({ label: `2026-0${index + 4}`, value }));

function Bars() {
  return (
    <div className={styles.bars}>
      <ToleranceBar usage={0.4} status="onCourse" />
      <ToleranceBar usage="0.75" status="attention" />
      <ToleranceBar usage="1.8684" status="outside" />
      <ToleranceBar usage={-0.6} status="attention" />
      <ToleranceBar usage={null} status="notAssessed" reason="Prognose ist 45 Tage alt" />
    </div>
  );
}

/** Status shapes, trend, bands, bars. */
export function StatusParts() {
  return (
    <>
      <Zone title="StatusShape, TrendArrow, RiskBand, Confidence" span={6}>
        <div className={styles.stack}>
          <div className={styles.row}>{statuses.map((status) => <StatusShape key={status} status={status} />)}</div>
          <div className={styles.row}>{statuses.map((status) => <StatusShape key={status} status={status} words="short" size={12} />)}{statuses.map((status) => <StatusShape key={`${status} 20`} status={status} words="none" size={20} />)}</div>
          <StatusShape status="outside" driver="Kosten 187 %" />
          <div className={styles.row}><TrendArrow trend="better" word /><TrendArrow trend="same" word /><TrendArrow trend="worse" /></div>
          <div className={styles.row}><RiskBand score={4} probability={2} impact={2} /><RiskBand score={9} probability={3} impact={3} /><RiskBand score={12} probability={3} impact={4} /><RiskBand score={16} probability={4} impact={4} /><RiskBand score={null} /></div>
          <div className={styles.row}><Confidence level={5} /><Confidence level={3} /><Confidence level={1} /></div>
        </div>
      </Zone>
      <Zone title="ToleranceBar, Sparkline" span={6}>
        <Bars />
        <Sparkline points={points} planned={[42, 38, 34, 30, 26, 22]} label="Wartezeit je Monat" format={(value) => `${value} min`} />
      </Zone>
      <Zone title="StageBar" span={12}>
        <StageBar stages={stages} today={day('2026-09-30')} />
        <div className={styles.bars}><StageBar stages={stages} today={day('2026-09-30')} compact /></div>
      </Zone>
    </>
  );
}
