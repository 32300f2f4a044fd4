import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { keyPattern } from '@tranche/shared/domain/key.ts';
import { KeyLink, LinkedText } from '@tranche/shared/web/key-link.tsx';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import styles from './decision.page.module.css';
import { decisionsTexts } from './texts.ts';

/** Background, with keys as links, and what the decision rests on. */
export function ContextText({ decision }: { decision: DecisionPage_DecisionFragment }) {
  const t = useMessages(decisionsTexts);
  const { context, language, evidence } = decision;
  return (
    <>
      {context ? <p className={styles.prose}><Typed text={<LinkedText text={context} />} language={language} /></p> : <p>{t('decisions.context.none')}</p>}
      {evidence.length > 0 && (
        <div>
          <h3>{t('decisions.evidence.title')}</h3>
          <ul>{evidence.map(({ title, target }) => <li key={target + title}><Typed text={title} language={language} /> · <Target target={target} /></li>)}</ul>
        </div>
      )}
    </>
  );
}

/** Only record keys and secure addresses become links; whatever else was typed stays text. */
function Target({ target }: { target: string }) {
  if (keyPattern.test(target)) return <KeyLink to={target} />;
  if (/^https:\/\/\S+$/.test(target)) return <a href={target} rel="noreferrer noopener" target="_blank">{target}</a>;
  return <>{target}</>;
}
