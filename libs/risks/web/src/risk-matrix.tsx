import { useSuspenseQuery } from '@apollo/client/react';
import { riskKinds, type RiskKind } from '@tranche/risks/domain/risk.ts';
import { band, defaultScoreSettings, score } from '@tranche/risks/domain/score.ts';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import type { RiskMatrixQuery } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { narrowScreen, useMedia } from '@tranche/shared/web/use-media.ts';
import { choice, useViewState } from '@tranche/shared/web/view-state.ts';
import { useRef, type KeyboardEvent } from 'react';
import { RiskMatrixList } from './risk-matrix-list.tsx';
import styles from './risk-matrix.module.css';
import { riskMatrix } from './risk.queries.ts';
import { risksTexts } from './texts.ts';

const moments = ['before', 'now', 'after'] as const;
type Moment = (typeof moments)[number];
const momentSchema = { moment: choice(moments, 'now') };

export type MatrixCell = RiskMatrixQuery['riskMatrix'][number];

const downwards = [5, 4, 3, 2, 1] as const;
const rightwards = [1, 2, 3, 4, 5] as const;
const keysShown = 3;

interface MatrixProps {
  readonly scope: string;
  readonly kind: RiskKind;
  readonly cells: readonly MatrixCell[];
  /** Counts of the moment that is compared with: where the risks came from. */
  readonly ghosts: readonly MatrixCell[];
  readonly onCell: (probability: number, impact: number) => void;
}

const at = (cells: readonly MatrixCell[], kind: RiskKind, probability: number, impact: number) => cells.find((cell) => cell.kind === kind && cell.probability === probability && cell.impact === impact);

function Cell({ scope, kind, probability, impact, cells, ghosts, onCell }: MatrixProps & { probability: number; impact: number }) {
  const t = useMessages(risksTexts);
  const cell = at(cells, kind, probability, impact);
  const ghost = at(ghosts, kind, probability, impact);
  const value = score(probability, impact);
  const name = band(probability, impact);
  const label = t('risks.matrix.cell', { p: probability, i: impact, score: value, band: t(`risks.band.${name}`), n: cell?.count ?? 0 });
  const line = value >= defaultScoreSettings.escalationScore ? styles.above : '';
  return (
    <td className={`${styles.cell} ${styles[name]} ${line}`}>
      <button type="button" tabIndex={probability === 5 && impact === 1 ? 0 : -1} data-p={probability} data-i={impact} aria-label={label} onClick={() => onCell(probability, impact)}>
        <span className={styles.score} aria-hidden="true">{value}</span>
        {cell && <strong className={styles.count} aria-hidden="true">{cell.count}</strong>}
        {ghost && ghost.count !== (cell?.count ?? 0) && <span className={styles.ghost}>{t('risks.matrix.ghost', { n: ghost.count })}</span>}
      </button>
      {cell && <span className={styles.keys}>{cell.risks.slice(0, keysShown).map((risk) => <KeyLink key={risk.key} to={risk.key}><span title={risk.title}>{risk.key.startsWith(`${scope}/`) ? risk.key.slice(scope.length + 1) : risk.key}</span></KeyLink>)}{cell.count > keysShown && <small>+{cell.count - keysShown}</small>}</span>}
    </td>
  );
}

/** Arrow keys move between the cells, as in a grid. */
function useArrows() {
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: [1, 0], ArrowDown: [-1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    const from = (event.target as HTMLElement).dataset;
    if (!step || from['p'] === undefined) return;
    event.preventDefault();
    const [p, i] = [Number(from['p']) + (step[0] ?? 0), Number(from['i']) + (step[1] ?? 0)];
    table.current?.querySelector<HTMLButtonElement>(`[data-p="${p}"][data-i="${i}"]`)?.focus();
  };
  return { table, onKeyDown };
}

function Matrix(props: MatrixProps) {
  const t = useMessages(risksTexts);
  const { table, onKeyDown } = useArrows();
  return (
    <table ref={table} className={styles.matrix} onKeyDown={onKeyDown}>
      <caption>{t(`risks.matrix.caption.${props.kind}`)}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.axis}>{t('risks.matrix.axis')}</th>
          {rightwards.map((impact) => <th key={impact} scope="col">{impact} <small>{t(`risks.impactShort.${impact}`)}</small></th>)}
        </tr>
      </thead>
      <tbody>
        {downwards.map((probability) => (
          <tr key={probability}>
            <th scope="row">{probability} <small>{t(`risks.probabilityShort.${probability}`)}</small></th>
            {rightwards.map((impact) => <Cell key={impact} {...props} probability={probability} impact={impact} />)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each moment is compared with the one before it; "before" has nothing to come from. */
const earlier: Readonly<Record<Moment, Moment | null>> = { before: null, now: 'before', after: 'now' };

function useCells(scope: string, moment: Moment): readonly MatrixCell[] {
  const { day } = useAsOf();
  return useSuspenseQuery(riskMatrix, { variables: { scope, moment, asOf: day } }).data.riskMatrix;
}

/** The open risks on 5×5 cells, before a response, now or after all responses; threats and opportunities each on their own. */
export default function RiskMatrix({ scope, onCell }: { scope: string; onCell: MatrixProps['onCell'] }) {
  const t = useMessages(risksTexts);
  const narrow = useMedia(narrowScreen);
  const [{ moment }, setMoment] = useViewState(momentSchema);
  const cells = useCells(scope, moment);
  const compared = useCells(scope, earlier[moment] ?? moment);
  const ghosts = earlier[moment] === null ? [] : compared;
  const kinds = riskKinds.filter((kind) => kind === 'threat' || cells.some((cell) => cell.kind === kind) || ghosts.some((cell) => cell.kind === kind));
  return (
    <div className={styles.frame}>
      <div className={styles.moments} role="group" aria-label={t('risks.matrix.moment')}>
        {moments.map((each) => <button key={each} type="button" className="quiet" aria-pressed={moment === each} onClick={() => setMoment({ moment: each })}>{t(`risks.moment.${each}`)}</button>)}
      </div>
      <p><small>{t('risks.matrix.line', { score: defaultScoreSettings.escalationScore })}</small></p>
      {narrow ? <RiskMatrixList cells={cells} /> : <div className={styles.pair}>{kinds.map((kind) => <Matrix key={kind} scope={scope} kind={kind} cells={cells} ghosts={ghosts} onCell={onCell} />)}</div>}
    </div>
  );
}
