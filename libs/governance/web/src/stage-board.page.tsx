import { useQuery } from '@apollo/client/react';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { FreshPill } from '@tranche/shared/web/fresh-pill.tsx';
import { readFragment } from '@tranche/shared/web/gql/fragment-masking.ts';
import { useLiveRefresh } from '@tranche/shared/web/live.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Page } from '@tranche/shared/web/page.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { useShortcuts } from '@tranche/shared/web/shortcuts.ts';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { narrowScreen, useMedia } from '@tranche/shared/web/use-media.ts';
import { choice, text, useViewState } from '@tranche/shared/web/view-state.ts';
import type { StageBoardQuery } from '@tranche/shared/web/gql/graphql.ts';
import { useRef } from 'react';
import { stageBoardDocument, stageCardFragment } from './board.queries.ts';
import { BoardColumn } from './board-column.tsx';
import { BoardList } from './board-list.tsx';
import { useCardKeys } from './use-card-keys.ts';
import type { BoardCard } from './stage-card.tsx';
import styles from './stage-board.module.css';
import { governanceTexts } from './texts.ts';

const schema = { as: choice(['board', 'list'], 'board'), column: text() };

type Board = StageBoardQuery['stageBoard'];

/** Where all stages stand between their gates; cards move only by the events of their machine (ux.md 5.6 a). */
export default function StageBoardPage() {
  const t = useMessages(governanceTexts);
  const { scope } = useRouteKeys();
  const asOf = useAsOf().day;
  const { data, error, loading, refetch } = useQuery(stageBoardDocument, { variables: { scope: scope ?? null, asOf } });
  const live = useLiveRefresh(['stage', 'stage_gate', 'decision', 'vote', 'exception_report'], () => void refetch());
  const [view, setView] = useViewState(schema);
  const flip = () => setView({ as: view.as === 'list' ? 'board' : 'list' });
  useShortcuts([{ keys: 'v', label: t('governance.board.flip'), run: flip }]);
  return (
    <Page title={t('governance.board.title')} {...(scope ? { context: scope } : {})} actions={<button type="button" className="quiet" aria-keyshortcuts="v" onClick={flip}>{t(view.as === 'list' ? 'governance.board.asBoard' : 'governance.board.asList')} <kbd aria-hidden="true">v</kbd></button>}>
      <FreshPill live={live} />
      {error && !data && <Problem error={error} onRetry={() => void refetch()} />}
      {loading && !data && <Skeleton rows={12} />}
      {data && <Stages board={data.stageBoard} inProject={scope?.startsWith('P-') ?? false} as={view.as} column={view.column} onColumn={(column) => setView({ column })} onChanged={() => void refetch()} />}
    </Page>
  );
}

interface StagesProps {
  readonly board: Board;
  readonly inProject: boolean;
  readonly as: 'board' | 'list';
  readonly column: string;
  readonly onColumn: (column: string) => void;
  readonly onChanged: () => void;
}

function Stages({ board, inProject, as, column, onColumn, onChanged }: StagesProps) {
  const t = useMessages(governanceTexts);
  const narrow = useMedia(narrowScreen);
  const root = useRef<HTMLDivElement>(null);
  const onKeyDown = useCardKeys(root);
  const cards = board.cards.map((card): BoardCard => readFragment(stageCardFragment, card));
  if (cards.length === 0) return <EmptyState sentence={t('governance.board.empty')} />;
  if (as === 'list') return <BoardList cards={cards} inProject={inProject} onChanged={onChanged} />;
  const first = board.columns.find((each) => each.count > 0)?.state;
  const chosen = board.columns.find((each) => each.state === column)?.state ?? first;
  const shown = narrow ? board.columns.filter((each) => each.state === chosen) : board.columns;
  return (
    <>
      {narrow && (
        <label className={styles.picker}>
          {t('governance.board.column')}
          <select value={chosen} onChange={(event) => onColumn(event.target.value)}>
            {board.columns.map((each) => <option key={each.state} value={each.state}>{t(`governance.board.state.${each.state}`)} ({each.count})</option>)}
          </select>
        </label>
      )}
      <div ref={root} className={styles.board} onKeyDown={onKeyDown}>
        {shown.map((each) => <BoardColumn key={each.state} column={each} cards={cards.filter((card) => card.stage.state === each.state)} inProject={inProject} onChanged={onChanged} />)}
      </div>
      {board.more && <p>{t('governance.board.more')}</p>}
    </>
  );
}
