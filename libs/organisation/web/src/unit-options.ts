import { useQuery } from '@apollo/client/react';
import type { Option } from '@tranche/shared/web/fields.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';

const unitChoices = graphql(/* GraphQL */ `
  query UnitChoices { units { id shortName name { text language } } }
`);

/** The units of the line organisation for a list to choose from. */
export function useUnitOptions(): readonly Option[] {
  const { data } = useQuery(unitChoices);
  return (data?.units ?? []).map(({ id, shortName, name }) => ({ value: id, label: shortName ? `${name.text} (${shortName})` : name.text }));
}
