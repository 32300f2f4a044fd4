import { useSuspenseQuery } from '@apollo/client/react';
import { programmesTexts } from '@tranche/programmes/web/texts.ts';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import { ContextBar } from '@tranche/shared/web/scope-frame.tsx';
import { useMemo, type ReactNode } from 'react';
import { portfolioTexts } from './texts.ts';

const programmeFrame = graphql(/* GraphQL */ `
  query ProgrammeFrame($key: ID!, $asOf: Day) {
    programme(key: $key, asOf: $asOf) {
      id key state title { text language } sro { id key displayName } ancestors { id key title { text language } } rollup { status drivers { key } }
    }
  }
`);

/** Head of all pages of a programme: status with the project that drives it, state, who is responsible. */
export default function ProgrammeFrame({ scopeKey, children }: { scopeKey: string; children: ReactNode }) {
  const t = useMessages(portfolioTexts);
  const tp = useMessages(programmesTexts);
  const { day } = useAsOf();
  const { data } = useSuspenseQuery(programmeFrame, { variables: { key: scopeKey, asOf: day } });
  const { programme } = data;
  const ancestors = useMemo(() => programme?.ancestors.map(({ key, title }) => ({ key, title: title.text })) ?? [], [programme?.ancestors]);
  if (!programme) return <NotFound />;
  const facts = [
    { label: t('portfolio.frame.state'), value: tp(`programmes.state.${programme.state}`) },
    { label: t('portfolio.frame.sro'), value: <PersonName person={programme.sro ? { name: programme.sro.displayName, key: programme.sro.key } : null} /> },
  ];
  return <ContextBar scopeId={programme.id} scopeKey={programme.key} title={programme.title} status={programme.rollup.status} driver={programme.rollup.drivers[0]?.key ?? null} facts={facts} ancestors={ancestors}>{children}</ContextBar>;
}
