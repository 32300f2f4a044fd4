import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import type { DecisionPage_DecisionFragment, VotePanel_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { Facts } from '@tranche/shared/web/facts.tsx';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { givenDay } from './given-day.ts';
import { Mark } from './mark.tsx';
import styles from './seal-card.module.css';
import { decisionsTexts } from './texts.ts';

export interface SealCardProps {
  readonly decision: DecisionPage_DecisionFragment;
  readonly ballot: VotePanel_DecisionFragment['ballot'];
}

const sumOf = ({ yes, no, abstain, present, entitled, quorumNeeded }: NonNullable<SealCardProps['ballot']>['tally']) => ({ yes, no, abstain, present, entitled, quorumNeeded });

/** The sealed record: outcome, rule, sum, who and when, dissent, and the hash that a third party can check. */
export function SealCard({ decision, ballot }: SealCardProps) {
  const t = useMessages(decisionsTexts);
  const format = useFormat();
  const { outcome, decidedAt, chosenOption, outcomeReason, decidedBy, seal, effectiveOn, language } = decision;
  if (!outcome || !decidedAt) return null;
  const facts = [
    ...(chosenOption ? [{ label: t('decisions.seal.option'), value: <Typed text={chosenOption.title} language={language} /> }] : []),
    ...(ballot ? [
      { label: t('decisions.seal.rule'), value: t(`decisions.rule.${ballot.tally.rule}`) },
      { label: t('decisions.seal.sum'), value: t('decisions.tally.sum', sumOf(ballot.tally)) },
    ] : []),
    { label: t(ballot ? 'decisions.seal.closedBy' : 'decisions.seal.decidedBy'), value: decidedBy?.displayName ?? '–' },
    { label: t('decisions.seal.at'), value: <time dateTime={decidedAt}>{format.instant(decidedAt)}</time> },
    { label: t('decisions.seal.inForce'), value: effectiveOn ? format.day(givenDay(effectiveOn)) : t('decisions.seal.notInForce') },
  ];
  return (
    <div className={styles.seal}>
      <p className={styles.outcome}><Mark name={outcome === 'approved' ? 'check' : 'cross'} /> {t(`decisions.outcome.${outcome}`)}</p>
      <p>{t('decisions.seal.sealed')}</p>
      {ballot && ballot.tally.basis !== 'rule' && <p>{t(`decisions.basis.${ballot.tally.basis}`)}</p>}
      <Facts items={facts} />
      {outcomeReason && <blockquote className={styles.reason}><Typed text={outcomeReason} language={language} /></blockquote>}
      {ballot && ballot.dissent.length > 0 && <Dissent dissent={ballot.dissent} language={language} />}
      {seal && <Hash hash={seal.hash} entries={seal.entries} />}
    </div>
  );
}

function Dissent({ dissent, language }: { dissent: NonNullable<VotePanel_DecisionFragment['ballot']>['dissent']; language: string }) {
  const t = useMessages(decisionsTexts);
  return (
    <div>
      <h3>{t('decisions.seal.dissent')}</h3>
      <ul className={styles.dissent}>
        {dissent.map((each) => <li key={each.role + (each.person?.id ?? '')}><strong>{t(`organisation.role.${each.role}` as 'organisation.role.executive')}</strong>, {each.person?.displayName}: {each.comment ? <q><Typed text={each.comment} language={language} /></q> : t('decisions.seal.noWords')}</li>)}
      </ul>
    </div>
  );
}

function Hash({ hash, entries }: { hash: string; entries: number }) {
  const t = useMessages(decisionsTexts);
  const copy = () => void navigator.clipboard.writeText(hash).then(() => notify({ text: t('decisions.seal.copied') }), () => undefined);
  return (
    <div className={styles.hash}>
      <span>{t('decisions.seal.hash')}</span>
      <code>{hash.match(/.{1,16}/g)?.join(' ')}</code>
      <small>{t('decisions.seal.chain', { n: entries })}</small>
      <button type="button" className="quiet no-print" onClick={copy}>{t('decisions.seal.copy')}</button>
    </div>
  );
}
