import { DayText } from '@tranche/shared/web/day-text.tsx';
import { Facts } from '@tranche/shared/web/facts.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { Account } from './account.queries.ts';
import { givenDay } from './given-day.ts';
import { organisationTexts } from './texts.ts';

/** What belongs to a person's account. */
export function AccountFacts({ account: { email, access, unit, language, activeFrom, activeTo } }: { account: Account }) {
  const t = useMessages(organisationTexts);
  return (
    <Facts items={[
      { label: t('organisation.person.email'), value: email ?? t('organisation.person.noEmail') },
      { label: t('organisation.person.access'), value: t(`organisation.access.${access}`) },
      { label: t('organisation.person.unit'), value: unit ? <LocalText value={unit.name} /> : t('organisation.person.noUnit') },
      { label: t('organisation.person.language'), value: t(`organisation.language.${language}`) },
      { label: t('organisation.person.activeFrom'), value: <DayText day={givenDay(activeFrom)} /> },
      { label: t('organisation.person.lastDay'), value: activeTo ? <DayText day={givenDay(activeTo)} /> : t('organisation.person.noLastDay') },
    ]} />
  );
}
