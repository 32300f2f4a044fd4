import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useAsOf } from './as-of.ts';
import { useMessages } from './messages.ts';
import { notify } from './notify.ts';
import { noteOwnChange } from './own-changes.ts';
import { problemOf } from './problem-of.ts';
import { sharedTexts } from './shared-texts.ts';
import type { UserError } from './user-error.ts';

/** The one mutation field of a document: what changed, or why nothing did. */
export type PayloadOf<Data> = NonNullable<Data[Exclude<keyof Data, '__typename'>]>;
export type ActionDocument<Data, Input> = TypedDocumentNode<Data, { input: Input }>;

export type ActionOutcome<Payload> =
  | { readonly ok: true; readonly payload: Payload }
  /** `failure` is set when no answer came: nothing is known about the change, the same key may be sent again. */
  | { readonly ok: false; readonly errors: readonly UserError[]; readonly failure?: unknown };

export interface ActionOptions {
  /** One per opening of a form: sent twice, the change is carried out once. */
  readonly idempotencyKey?: string;
  /** The caller shows the errors itself. */
  readonly quiet?: boolean;
}

interface WithErrors {
  readonly errors: readonly UserError[];
}

function payloadOf<Data>(data: Data | null | undefined): PayloadOf<Data> & WithErrors {
  const found = Object.entries(data ?? {}).find(([name]) => name !== '__typename')?.[1] as (PayloadOf<Data> & WithErrors) | undefined;
  if (!found) throw new Error('The mutation gave no payload');
  return found;
}

/** Sends one verb of the method. Refusals are values; the cache mends itself from the payload. */
export function useAction<Data, Input>(document: ActionDocument<Data, Input>) {
  const client = useApolloClient();
  const t = useMessages(sharedTexts);
  const { readOnly } = useAsOf();
  const [state, setState] = useState<{ busy: boolean; errors: readonly UserError[] }>({ busy: false, errors: [] });
  const act = useCallback(
    async (input: Input, { idempotencyKey = crypto.randomUUID(), quiet }: ActionOptions = {}): Promise<ActionOutcome<PayloadOf<Data>>> => {
      const tell = (errors: readonly UserError[]) => {
        setState({ busy: false, errors });
        if (!quiet) for (const error of errors) notify({ text: [error.message, error.mend].filter(Boolean).join(' '), tone: 'problem' });
      };
      if (readOnly) {
        const errors = [{ path: [], rule: 'asOf.readOnly', message: t('shared.asOf.readOnly'), mend: null }];
        tell(errors);
        return { ok: false, errors };
      }
      setState({ busy: true, errors: [] });
      try {
        const { data } = await client.mutate({ mutation: document, variables: { input }, context: { headers: { 'Idempotency-Key': idempotencyKey } } });
        const payload = payloadOf<Data>(data as Data);
        noteOwnChange(payload);
        tell(payload.errors);
        return payload.errors.length > 0 ? { ok: false, errors: payload.errors } : { ok: true, payload };
      } catch (failure) {
        setState({ busy: false, errors: [] });
        if (!quiet) notify({ text: `${t(`shared.problem.${problemOf(failure).kind}`)} ${t('shared.problem.safe')}`, tone: 'problem' });
        return { ok: false, errors: [], failure };
      }
    },
    [client, document, readOnly, t],
  );
  return [act, state] as const;
}
