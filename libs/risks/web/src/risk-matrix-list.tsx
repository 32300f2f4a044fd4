import { riskBands } from '@tranche/risks/domain/score.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { RiskBand } from '@tranche/shared/web/risk-band.tsx';
import type { MatrixCell } from './risk-matrix.tsx';
import styles from './risk-matrix.module.css';
import { risksTexts } from './texts.ts';

/** On a small screen the matrix is a ranked list with counts per band. */
export function RiskMatrixList({ cells }: { cells: readonly MatrixCell[] }) {
  const t = useMessages(risksTexts);
  const worst = [...cells].sort((one, other) => other.score - one.score);
  return (
    <>
      {[...riskBands].reverse().map((band) => {
        const own = worst.filter((cell) => cell.band === band);
        const count = own.reduce((sum, cell) => sum + cell.count, 0);
        return (
          <section key={band} className={styles.band}>
            <h2>{t('risks.matrix.bandCount', { band: t(`risks.band.${band}`), n: count })}</h2>
            <ul>
              {own.flatMap((cell) => cell.risks.map((risk) => (
                <li key={risk.key}><RiskBand score={cell.score} probability={cell.probability} impact={cell.impact} /> <KeyLink to={risk.key}>{risk.key} {risk.title}</KeyLink>{cell.kind === 'opportunity' && <small> {t('risks.kind.opportunity')}</small>}</li>
              )))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
