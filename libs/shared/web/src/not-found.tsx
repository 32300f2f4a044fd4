import { Link, useLocation } from 'react-router';
import { EmptyState } from './empty-state.tsx';
import { useMessages } from './messages.ts';
import { Page } from './page.tsx';
import { sharedTexts } from './shared-texts.ts';

/** For an address or key that names nothing the person may see; both look alike, so nothing is given away. */
export function NotFound({ what }: { what?: string }) {
  const t = useMessages(sharedTexts);
  const { pathname } = useLocation();
  const name = what ?? decodeURIComponent(pathname.slice(1));
  return (
    <Page title={t('shared.notFound.title')} narrow>
      <EmptyState sentence={t('shared.notFound.sentence', { name })} action={<Link className="button primary" to="/">{t('shared.notFound.home')}</Link>} />
    </Page>
  );
}
