import { AdministrationPage } from '@tranche/shared/web/administration-page.tsx';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { problemOf } from '@tranche/shared/web/problem-of.ts';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { Zone, Zones } from '@tranche/shared/web/zones.tsx';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { AnswersPanel } from './answers.panel.tsx';
import { FindingGroups } from './finding-groups.tsx';
import { ImportActs } from './import-acts.tsx';
import { ImportCounts } from './import-counts.tsx';
import styles from './import-run.module.css';
import { ImportSteps } from './import-steps.tsx';
import type { ImportReport } from './import.queries.ts';
import { ReportRows } from './report-rows.tsx';
import { exchangeTexts } from './texts.ts';
import { Understood } from './understood.panel.tsx';
import { useImport } from './use-import.ts';

const written: ReadonlySet<string> = new Set(['running', 'done', 'undone']);

const aboutKind: ReadonlySet<string> = new Set(['import.kindNotRecognised', 'import.columnMissing']);

/** Whether it goes on only when a person says something about the file. */
function isAsked({ questions, refusals }: ImportReport): boolean {
  return questions.length > 0 || refusals.some(({ rule }) => aboutKind.has(rule));
}

function Answers({ report, onDone }: { report: ImportReport; onDone: () => void }) {
  const t = useMessages(exchangeTexts);
  if (!report.viewerCan.preview.allowed) return null;
  const panel = <AnswersPanel key={report.version} report={report} onDone={onDone} />;
  if (isAsked(report)) return <Zone title={t('exchange.run.questions')}>{panel}</Zone>;
  // What cannot be read at all is not mended by saying what it holds.
  if (report.form === null || report.form === undefined) return null;
  return <Zone title={t('exchange.run.answers')}><details className={styles.answers}><summary>{t('exchange.run.change')}</summary>{panel}</details></Zone>;
}

function Report({ report, read }: { report: ImportReport; read: () => void }) {
  const t = useMessages(exchangeTexts);
  const transposed = report.form?.transposed ?? false;
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button or form that was used is gone with the next state; the reading goes on at the result.
    if (document.activeElement === document.body) result.current?.focus({ preventScroll: true });
  }, [report.version]);
  const rows = report.newRows + report.changedRows + report.sameRows + report.errorRows;
  return (
    <Zones>
      {isAsked(report) && <Answers report={report} onDone={read} />}
      <Zone title={t(written.has(report.state) ? 'exchange.run.result' : 'exchange.run.preview')} span={6}><div ref={result} tabIndex={-1} className={styles.outcome}><ImportCounts report={report} /></div></Zone>
      <Zone title={t('exchange.run.understood')} span={6}><Understood report={report} /></Zone>
      {!isAsked(report) && <Answers report={report} onDone={read} />}
      {report.groups.length > 0 && <Zone title={t('exchange.run.findings')}><FindingGroups groups={report.groups} transposed={transposed} /></Zone>}
      {rows > 0 && <Zone title={t('exchange.run.rows')}><ReportRows key={report.id} importId={report.id} errors={report.errorRows} transposed={transposed} /></Zone>}
    </Zones>
  );
}

/** The report of a file: how it was understood, what an import does row by row, and the import itself (ux.md 5.15). */
export default function ImportRunPage() {
  const t = useMessages(exchangeTexts);
  const { id = '' } = useRouteKeys();
  const { report, error, read } = useImport(id);
  if (error !== undefined && !report) return <AdministrationPage title={t('exchange.imports.title')}>{problemOf(error).kind === 'forbidden' ? <p>{t('rule.policy.import.read')}</p> : <Problem error={error} onRetry={read} />}</AdministrationPage>;
  if (report === undefined) return <AdministrationPage title={t('exchange.imports.title')}><Skeleton rows={10} /></AdministrationPage>;
  if (report === null) return <NotFound />;
  return (
    <AdministrationPage title={report.fileName} actions={<ImportActs report={report} onDone={read} />}>
      <div className={styles.head}>
        <Link to="/admin/import">{t('exchange.run.all')}</Link>
        <ImportSteps state={report.state} />
      </div>
      {error !== undefined && <Problem error={error} onRetry={read} />}
      <Report report={report} read={read} />
    </AdministrationPage>
  );
}
