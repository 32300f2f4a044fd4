import { cancelImportInput, previewImportInput, runImportInput, undoImportInput } from '@tranche/exchange/domain/import-input.ts';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { useConfirm } from '@tranche/shared/web/confirm-dialog.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { columnAnswers } from './column-answers.ts';
import { cancelImportDocument, previewImportDocument, runImportDocument, undoImportDocument, type ImportReport } from './import.queries.ts';
import { exchangeTexts } from './texts.ts';

interface ActProps {
  readonly report: ImportReport;
  readonly onDone: () => void;
}

/** Reads the file again as it was understood before: after a stop, or when the answer to the first look never came. */
function PreviewButton({ report, onDone }: ActProps) {
  const t = useMessages(exchangeTexts);
  const [preview, { busy }] = useAction(previewImportDocument);
  const answers = columnAnswers(report).filter(({ open }) => !open).map(({ column, asks, form }) => ({ column, [asks]: form }));
  async function look(): Promise<void> {
    await preview(previewImportInput.parse({ importId: report.id, expectedVersion: report.version, kind: report.kind ?? null, answers }));
    onDone();
  }
  return <ActionButton variant="primary" busy={busy} can={report.viewerCan.preview} onClick={() => void look()}>{t(report.state === 'uploaded' ? 'exchange.run.check' : 'exchange.run.again')}</ActionButton>;
}

function StartButton({ report, onDone }: ActProps) {
  const t = useMessages(exchangeTexts);
  const [run, { busy }] = useAction(runImportDocument);
  const { id: importId, version: expectedVersion, newRows, changedRows } = report;
  async function start(): Promise<void> {
    await run(runImportInput.parse({ importId, expectedVersion }));
    onDone();
  }
  // There is nothing to start where nothing would change; the page says so.
  if (newRows + changedRows === 0) return null;
  return <ActionButton variant="primary" busy={busy} explain can={report.viewerCan.run} onClick={() => void start()}>{t('exchange.run.start', { n: newRows + changedRows })}</ActionButton>;
}

function CancelButton({ report, onDone }: ActProps) {
  const t = useMessages(exchangeTexts);
  const [cancel, { busy }] = useAction(cancelImportDocument);
  async function stop(): Promise<void> {
    const outcome = await cancel(cancelImportInput.parse({ importId: report.id, expectedVersion: report.version }));
    if (outcome.ok) notify({ text: t('rule.import.cancelled') });
    onDone();
  }
  return <ActionButton variant="danger" busy={busy} can={report.viewerCan.cancel} onClick={() => void stop()}>{t('exchange.run.cancel')}</ActionButton>;
}

function UndoButton({ report, onDone }: ActProps) {
  const t = useMessages(exchangeTexts);
  const confirm = useConfirm();
  const [undo, { busy }] = useAction(undoImportDocument);
  async function takeBack(): Promise<void> {
    if (!(await confirm({ title: t('exchange.run.undoTitle', { file: report.fileName }), effect: t('exchange.run.undoEffect'), verb: t('exchange.run.undo'), danger: true }))) return;
    const outcome = await undo(undoImportInput.parse({ importId: report.id, expectedVersion: report.version }));
    if (outcome.ok) notify({ text: t('exchange.run.undone') });
    onDone();
  }
  return <ActionButton variant="danger" busy={busy} can={report.viewerCan.undo} onClick={() => void takeBack()}>{t('exchange.run.undo')}</ActionButton>;
}

/** The verb that comes next: look again, write what the preview showed, stop the writing, take it back. */
export function ImportActs(props: ActProps) {
  switch (props.report.state) {
    case 'uploaded': case 'failed': case 'cancelled': return <PreviewButton {...props} />;
    case 'ready': return <StartButton {...props} />;
    case 'running': return <CancelButton {...props} />;
    case 'done': return <UndoButton {...props} />;
    case 'asking': case 'inError': case 'undone': return null;
  }
}
