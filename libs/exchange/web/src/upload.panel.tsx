import { previewImportInput } from '@tranche/exchange/domain/import-input.ts';
import { limits } from '@tranche/exchange/domain/table.ts';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { announce } from '@tranche/shared/web/notify.ts';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useReadAgain } from '@tranche/shared/web/use-read-again.ts';
import type { UserError } from '@tranche/shared/web/user-error.ts';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { previewImportDocument } from './import.queries.ts';
import { exchangeTexts } from './texts.ts';
import { upload } from './upload.ts';
import styles from './upload.module.css';

interface Sending {
  readonly name: string;
  /** Null while the server reads the file. */
  readonly share: number | null;
  readonly stop: AbortController;
}

type Told = Pick<UserError, 'message' | 'mend'>;

const megabytes = limits.bytes / 1024 / 1024;

/** The way of a file to the server and to its report. */
function useUpload() {
  const t = useMessages(exchangeTexts);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const readAgain = useReadAgain();
  const [preview] = useAction(previewImportDocument);
  const [sending, setSending] = useState<Sending | null>(null);
  const [errors, setErrors] = useState<readonly Told[]>([]);

  async function send(file: File): Promise<void> {
    const stop = new AbortController();
    const state = { name: file.name, stop };
    setErrors([]);
    setSending({ ...state, share: 0 });
    const sent = await upload(file, language, (share) => setSending({ ...state, share: share < 1 ? share : null }), stop.signal);
    if (!sent.ok) {
      setSending(null);
      if (!stop.signal.aborted) setErrors(sent.errors.length > 0 ? sent.errors : [{ message: t('exchange.upload.noAnswer'), mend: t('exchange.upload.noAnswer.mend') }]);
      return;
    }
    announce(t('exchange.upload.reading'));
    // What the reading finds stands in the report; also a file that cannot be read has one, from where it can be read again.
    await preview(previewImportInput.parse({ importId: sent.importId, expectedVersion: sent.version }), { quiet: true });
    await navigate(`/admin/import/${sent.importId}`);
    readAgain(['imports']);
  }
  return { send, sending, errors };
}

function Progress({ name, share, stop }: Sending) {
  const t = useMessages(exchangeTexts);
  const words = useMessages(sharedTexts);
  const format = useFormat();
  if (share === null) return <p role="status">{t('exchange.upload.reading')}</p>;
  return (
    <div className={styles.progress}>
      <progress aria-label={t('exchange.upload.sending', { file: name })} value={share} max={1} />
      <span>{format.share(share)}</span>
      <button type="button" onClick={() => stop.abort()}>{words('shared.word.cancel')}</button>
    </div>
  );
}

/** Sends a file and has it read; then its report opens. Nothing is written yet. */
export function UploadPanel() {
  const t = useMessages(exchangeTexts);
  const words = useMessages(sharedTexts);
  const { readOnly } = useAsOf();
  const mayImport = useViewer().roles.some(({ role, scopeKey }) => role === 'portfolioOffice' && scopeKey === null);
  const id = useId();
  const { send, sending, errors } = useUpload();
  if (!mayImport) return <p>{t('rule.policy.import.write')}</p>;
  if (readOnly) return <p>{words('shared.asOf.readOnly')}</p>;
  return (
    <div className={styles.upload}>
      {sending ? <Progress {...sending} /> : (
        // The system's own field speaks the language of the browser; its label does the same in that of the reader.
        <span className={styles.pick}>
          <input id={id} type="file" className="visually-hidden" accept=".csv,.tsv,.txt,text/csv" aria-describedby={`${id}-help`} onChange={(event) => event.target.files?.[0] && void send(event.target.files[0])} />
          <label htmlFor={id} className="button primary">{t('exchange.upload.file')}</label>
        </span>
      )}
      <small id={`${id}-help`}>{t('exchange.upload.help', { mb: megabytes })}</small>
      {errors.map((error) => <div key={error.message} className={styles.error} role="alert"><p>{error.message}</p>{error.mend && <p>{error.mend}</p>}</div>)}
    </div>
  );
}
