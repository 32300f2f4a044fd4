import { DayText } from '@tranche/shared/web/day-text.tsx';
import { Facts, type Fact } from '@tranche/shared/web/facts.tsx';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import { givenDay } from './given-day.ts';
import { decisionsTexts } from './texts.ts';

const named = (person: { displayName: string; key: string } | null | undefined) => (person ? { name: person.displayName, key: person.key } : null);

/** Who decides, by when, and where it comes from. */
export function DecisionFacts({ decision }: { decision: DecisionPage_DecisionFragment }) {
  const t = useMessages(decisionsTexts);
  const { key, kind, body, decider, dueOn, author, effectiveFrom, state, notDataBased } = decision;
  const undecided = ['draft', 'preparing', 'voting', 'pending'].includes(state);
  const items: Fact[] = [
    { label: t('decisions.field.key'), value: key },
    { label: t('decisions.field.decides'), value: body ? <LocalText value={body.name} /> : <PersonName person={named(decider)} /> },
    { label: t('decisions.field.dueOn'), value: dueOn ? <DayText day={givenDay(dueOn)} due={undecided} /> : '–' },
    { label: t('decisions.field.kind'), value: t(`decisions.kind.${kind}`) },
    { label: t('decisions.field.author'), value: <PersonName person={named(author)} /> },
    ...(effectiveFrom ? [{ label: t('decisions.field.effectiveFrom'), value: <DayText day={givenDay(effectiveFrom)} /> }] : []),
    ...(notDataBased ? [{ label: t('decisions.field.basis'), value: <strong>{t('decisions.field.notDataBased')}</strong> }] : []),
  ];
  return <Facts items={items} />;
}
