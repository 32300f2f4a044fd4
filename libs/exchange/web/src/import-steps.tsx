import type { ImportState } from '@tranche/exchange/domain/import-machine.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import styles from './import-run.module.css';
import { exchangeTexts } from './texts.ts';

const steps = ['file', 'answers', 'preview', 'written'] as const;

/** The step at which an import stands; what failed or was stopped is at its preview again. */
const stepOf: Readonly<Record<ImportState, (typeof steps)[number]>> = {
  uploaded: 'file', asking: 'answers', inError: 'preview', ready: 'preview', failed: 'preview', cancelled: 'preview', running: 'written', done: 'written', undone: 'written',
};

/** Where one is on the way from the file to the written records. */
export function ImportSteps({ state }: { state: ImportState }) {
  const t = useMessages(exchangeTexts);
  const current = steps.indexOf(stepOf[state]);
  return (
    <ol className={styles.steps} aria-label={t('exchange.steps.name')}>
      {steps.map((step, index) => (
        <li key={step} className={index < current ? `${styles.step} ${styles.done}` : styles.step} aria-current={index === current ? 'step' : undefined}>
          <span className={styles.number} aria-hidden="true">{index + 1}</span>{t(`exchange.steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
