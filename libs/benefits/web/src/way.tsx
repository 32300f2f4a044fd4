import { ArrowIcon } from '@tranche/shared/web/icons.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { benefitsTexts } from './texts.ts';
import styles from './way.module.css';

/** The arrow between baseline and target: drawn, because not every font has one, and said to those who do not see it. */
export function Way() {
  const t = useMessages(benefitsTexts);
  return <span className={styles.way} role="img" aria-label={t('benefits.sentence.to')}><ArrowIcon turn={0} /></span>;
}
