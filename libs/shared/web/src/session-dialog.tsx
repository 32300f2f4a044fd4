import { Dialog } from './dialog.tsx';
import { useMessages } from './messages.ts';
import { sessionEnded, signInAddress } from './session.ts';
import { sharedTexts } from './shared-texts.ts';

/** Over the page when the session has ended: drafts are kept, the way leads back to the same spot. */
export function SessionDialog() {
  const t = useMessages(sharedTexts);
  return (
    <Dialog open={sessionEnded.use()} onClose={() => sessionEnded.set(false)} title={t('shared.session.title')}>
      <p>{t('shared.session.kept')}</p>
      <span><a className="button primary" href={signInAddress()}>{t('shared.session.signIn')}</a></span>
    </Dialog>
  );
}
