import { useMessages } from './messages.ts';
import type { RegisterList } from './register-types.ts';
import { sharedTexts } from './shared-texts.ts';

/** The way to the rest of a list that is no grid: how much is there, and a button for more. Nothing where all is there. */
export function LoadMore({ list }: { list: RegisterList<unknown> }) {
  const t = useMessages(sharedTexts);
  const { rows, hasMore, loading, loadMore } = list;
  if (!hasMore) return null;
  return (
    <div className="load-more">
      <span role="status">{t('shared.register.loaded', { n: rows.length })}</span>
      <button type="button" aria-disabled={loading} aria-busy={loading || undefined} onClick={() => loading || loadMore()}>{t('shared.register.more')}</button>
    </div>
  );
}
