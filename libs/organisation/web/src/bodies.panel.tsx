import { useQuery } from '@apollo/client/react';
import type { BodyKind } from '@tranche/organisation/domain/bodies.ts';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { Zone } from '@tranche/shared/web/zones.tsx';
import { useState } from 'react';
import { BodyCard } from './body-card.tsx';
import { kindsOfScope } from './body-kinds.ts';
import { ChangeSeatsDialog } from './change-seats.dialog.tsx';
import { CreateBodyDialog } from './create-body.dialog.tsx';
import { NameDeputyDialog } from './name-deputy.dialog.tsx';
import { bodiesOf, type ScopeBody } from './people.queries.ts';
import type { RolesScope } from './roles.panel.tsx';
import { organisationTexts } from './texts.ts';

type Open = { readonly verb: 'create' } | { readonly verb: 'change' | 'deputy'; readonly id: string };

interface DialogsProps {
  readonly open: Open | null;
  readonly scope: RolesScope;
  readonly bodies: readonly ScopeBody[];
  readonly missing: readonly BodyKind[];
  readonly onClose: () => void;
  readonly onRead: () => void;
}

/** The dialogs look up what they are about, so that they speak of the newest version. */
function BodyDialogs({ open, scope, bodies, missing: [kind, ...more], onClose, onRead }: DialogsProps) {
  if (open?.verb === 'create') return kind && <CreateBodyDialog scope={scope} kinds={[kind, ...more]} onClose={onClose} onDone={onRead} />;
  const body = bodies.find(({ id }) => id === open?.id);
  if (open?.verb === 'change') return body && <ChangeSeatsDialog body={body} onClose={onClose} onRead={onRead} />;
  const seat = bodies.flatMap(({ seats }) => seats).find(({ id }) => id === open?.id);
  return seat && <NameDeputyDialog seat={seat} onClose={onClose} onRead={onRead} />;
}

/** Boards and committees of a scope with their seats and the rule by which they decide. */
export function BodiesPanel({ scope, span }: { scope: RolesScope; span: number }) {
  const t = useMessages(organisationTexts);
  const { data, error, refetch } = useQuery(bodiesOf, { variables: { scope: scope.key } });
  const [open, setOpen] = useState<Open | null>(null);
  const read = () => void refetch();
  const bodies = data?.bodies;
  const missing = bodies ? kindsOfScope[scope.kind].filter((kind) => !bodies.some((body) => body.kind === kind)) : [];
  const create = missing.length > 0 && <ActionButton can={data?.peopleRights?.createBody ?? null} onClick={() => setOpen({ verb: 'create' })}>{t('organisation.body.create')}</ActionButton>;
  return (
    <Zone span={span} title={t('organisation.body.title')} actions={create}>
      {error && <Problem error={error} onRetry={read} />}
      {!bodies && !error && <Skeleton rows={6} />}
      {bodies?.length === 0 && <EmptyState sentence={t('organisation.body.none')} />}
      {bodies?.map((body) => <BodyCard key={body.id} body={body} onChange={() => setOpen({ verb: 'change', id: body.id })} onDeputy={(seat) => setOpen({ verb: 'deputy', id: seat.id })} />)}
      {bodies && <BodyDialogs open={open} scope={scope} bodies={bodies} missing={missing} onClose={() => setOpen(null)} onRead={read} />}
    </Zone>
  );
}
