import { useApolloClient } from '@apollo/client/react';
import { normaliseKey } from '@tranche/shared/domain/key.ts';
import { FieldFrame, useField, type FieldProps } from '@tranche/shared/web/field-frame.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { LookupBox } from '@tranche/shared/web/lookup-box.tsx';
import { useCallback, useState } from 'react';
import type { FieldValues } from 'react-hook-form';

const findDecision = graphql(/* GraphQL */ `
  query FindDecisionByKey($key: ID!) {
    byKey(key: $key) { id key kind title { text } }
  }
`);

interface FoundDecision {
  readonly id: string;
  readonly key: string;
  readonly title: string;
}

/** A decision by its key, `PG-1/D-4`; stores the id. */
export function DecisionInput<Values extends FieldValues, Output>(props: FieldProps<Values, Output>) {
  const { id, field, error, describedBy } = useField(props);
  const client = useApolloClient();
  const [picked, setPicked] = useState<FoundDecision | null>(null);
  const search = useCallback(async (text: string): Promise<readonly FoundDecision[]> => {
    const key = normaliseKey(text);
    if (!key?.includes('/D-')) return [];
    const { data } = await client.query({ query: findDecision, variables: { key } });
    return data?.byKey?.kind === 'decision' ? [{ id: data.byKey.id, key: data.byKey.key, title: data.byKey.title.text }] : [];
  }, [client]);
  return (
    <FieldFrame {...props} id={id} error={error}>
      <LookupBox
        id={id} value={picked && picked.id === field.value ? picked : null} search={search} labelOf={(decision) => `${decision.key} ${decision.title}`} onBlur={field.onBlur} inputRef={field.ref} invalid={Boolean(error)} describedBy={describedBy}
        onChange={(decision) => {
          setPicked(decision);
          field.onChange(decision?.id ?? '');
        }}
      />
    </FieldFrame>
  );
}
