import { useQuery } from '@apollo/client/react';
import { keepAsOf, useAsOf } from '@tranche/shared/web/as-of.ts';
import { readFragment } from '@tranche/shared/web/gql/fragment-masking.ts';
import { MoreIcon } from '@tranche/shared/web/icons.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { Permission } from '@tranche/shared/web/permission.ts';
import { useRegistry } from '@tranche/shared/web/registry.tsx';
import { lazy, Suspense, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { gateFragment, gatePageDocument } from './gate.queries.ts';
import type { StageAct } from './stage-act.dialogs.tsx';
import type { BoardCard } from './stage-card.tsx';
import type { MenuEntry } from './stage-menu.tsx';
import { governanceTexts } from './texts.ts';

const StageMenu = lazy(() => import('./stage-menu.tsx'));
const SubmitDialog = lazy(() => import('./submit-stage-plan.dialog.tsx'));
const StageActDialog = lazy(() => import('./stage-act.dialogs.tsx'));

type Move = StageAct | 'submit';

/** The events that the machine knows in the state of the card, in the order in which they are usual. */
function movesOf({ stage, viewerCan }: BoardCard): readonly { readonly move: Move; readonly can: Permission }[] {
  if (stage.state === 'planned') return [{ move: 'submit', can: viewerCan.submit }];
  if (stage.state === 'submitted') return [{ move: 'withdraw', can: viewerCan.withdraw }];
  if (stage.state === 'authorised') return [{ move: 'start', can: stage.viewerCan.start }];
  if (stage.state === 'inProgress') return [{ move: 'end', can: stage.viewerCan.end }, { move: 'raise', can: viewerCan.raiseException }];
  return stage.state === 'ending' ? [{ move: 'accept', can: viewerCan.acceptEndStageReport }] : [];
}

function useEntries(card: BoardCard, open: (move: Move) => void): MenuEntry[] {
  const t = useMessages(governanceTexts);
  const { readOnly } = useAsOf();
  const registry = useRegistry();
  const { search } = useLocation();
  const navigate = useNavigate();
  const { stage, project, decision } = card;
  const why = (can: Permission) => (readOnly ? t('governance.board.readOnly') : can.allowed ? null : (can.why ?? null));
  const link = (id: string, label: string, to: string): MenuEntry => ({ id, label, why: null, run: () => void navigate(keepAsOf(to, search)) });
  return [
    ...movesOf(card).map(({ move, can }) => ({ id: move, label: t(`governance.${move}.button`), why: why(can), run: () => open(move) })),
    ...(stage.state === 'exception' ? [link('exception', t('governance.board.toException'), `/${project.key}/exception`)] : []),
    ...(decision ? [link('decision', t('governance.board.toDecision', { key: decision.key }), registry.addressOf(decision.key))] : []),
    link('gate', t('governance.board.toGate'), `/${stage.key}/gate`),
  ];
}

/** What can happen to the stage now. A refused event says who could do it; an allowed one opens its form with the guards. */
export function StageMoves({ card, onChanged }: { card: BoardCard; onChanged: () => void }) {
  const t = useMessages(governanceTexts);
  const button = useRef<HTMLButtonElement>(null);
  const [menu, setMenu] = useState(false);
  const [move, setMove] = useState<Move | null>(null);
  const entries = useEntries(card, setMove);
  const close = { onClose: () => setMove(null), onDone: onChanged, onReload: onChanged };
  return (
    <>
      <button ref={button} type="button" className="quiet icon" aria-haspopup="menu" aria-expanded={menu} aria-label={t('governance.board.moves', { stage: card.stage.key })} onClick={() => setMenu(true)}><MoreIcon /></button>
      <Suspense fallback={null}>
        {menu && <StageMenu anchor={button.current} entries={entries} onClose={() => setMenu(false)} />}
        {move === 'submit' && <Submit card={card} {...close} />}
        {move !== null && move !== 'submit' && <StageActDialog act={move} stage={card.stage} {...close} />}
      </Suspense>
    </>
  );
}

/** The guards are read when the form is opened, not with every card. */
function Submit({ card, ...more }: { card: BoardCard; onClose: () => void; onDone: () => void; onReload: () => void }) {
  const { data } = useQuery(gatePageDocument, { variables: { key: card.stage.key, asOf: null }, fetchPolicy: 'network-only' });
  if (!data?.stageGate) return null;
  const gate = readFragment(gateFragment, data.stageGate);
  return <SubmitDialog stage={gate.stage} projectKey={card.project.key} checks={gate.submitChecks} breachToName={gate.breachToName} {...more} />;
}
