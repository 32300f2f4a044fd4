import { useQuery } from '@apollo/client/react';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { Facts } from '@tranche/shared/web/facts.tsx';
import type { ExceptionPageQuery, ExceptionView_ReportFragment } from '@tranche/shared/web/gql/graphql.ts';
import { readFragment } from '@tranche/shared/web/gql/fragment-masking.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText, Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { Page } from '@tranche/shared/web/page.tsx';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { Zone, Zones } from '@tranche/shared/web/zones.tsx';
import { lazy, Suspense, useState } from 'react';
import { exceptionFragment, exceptionPageDocument } from './exception.queries.ts';
import { asDay } from './gate-view.ts';
import { StandTable } from './stand-table.tsx';
import styles from './stage-gate.module.css';
import { governanceTexts } from './texts.ts';

const ReportDialog = lazy(() => import('./submit-exception-report.dialog.tsx'));

export type ExceptionProject = NonNullable<ExceptionPageQuery['project']>;
export type Report = ExceptionView_ReportFragment;

/** A tolerance will not hold: cause, forecast against tolerance, options, who decides, and the clock of the report. */
export default function ExceptionPage() {
  const t = useMessages(governanceTexts);
  const { project: key } = useRouteKeys();
  const asOf = useAsOf().day;
  const { data, error, loading, refetch } = useQuery(exceptionPageDocument, { variables: { key: key ?? '', asOf } });
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (loading && !data) return <Skeleton rows={10} />;
  if (!data?.project) return <NotFound />;
  const { project } = data;
  const report = project.openException && readFragment(exceptionFragment, project.openException);
  return (
    <Page title={t('governance.exception.title')} context={project.key} actions={report && <Acts report={report} project={project} onChanged={() => void refetch()} />}>
      <Zones>
        {report ? <ReportZones report={report} /> : <Zone title={t('governance.exception.report')} span={12}><EmptyState sentence={t('governance.exception.none')} action={<KeyLink to={`${project.key}/board`}>{t('governance.exception.toBoard')}</KeyLink>} /></Zone>}
        <Zone title={t('governance.exception.stand')} span={12}><StandTable project={project} /></Zone>
      </Zones>
    </Page>
  );
}

function Acts({ report, project, onChanged }: { report: Report; project: ExceptionProject; onChanged: () => void }) {
  const t = useMessages(governanceTexts);
  const [open, setOpen] = useState(false);
  if (report.state !== 'draft') return report.decision ? <KeyLink to={report.decision.key}>{t('governance.gate.toDecision', { key: report.decision.key })}</KeyLink> : null;
  return (
    <>
      <ActionButton variant="primary" can={report.viewerCan.submit} onClick={() => setOpen(true)}>{t('governance.report.button')}</ActionButton>
      {open && <Suspense fallback={null}><ReportDialog report={report} projectKey={project.key} currency={project.currency} onClose={() => setOpen(false)} onDone={onChanged} onReload={onChanged} /></Suspense>}
    </>
  );
}

function ReportZones({ report }: { report: Report }) {
  const t = useMessages(governanceTexts);
  const format = useFormat();
  const due = asDay(report.dueOn);
  const clock = report.submittedOn ? <DayText day={asDay(report.submittedOn)} /> : due && <>{format.day(due)} · {format.dueText(due)}</>;
  return (
    <>
      <Zone title={t('governance.exception.report')} span={8}>
        <p className={styles.lead}><span><KeyLink to={report.stage.key} /> <LocalText value={report.stage.title} /></span><span>{t(`governance.exceptionState.${report.state}`)}</span>{report.late && <span className={styles.short}>{t('governance.exception.late')}</span>}</p>
        <h3 className={styles.sub}>{t('governance.exception.cause')}</h3>
        <p className={styles.prose}><Typed text={report.cause} language={report.language} /></p>
        {report.consequences && <><h3 className={styles.sub}>{t('governance.exception.consequences')}</h3><p className={styles.prose}><Typed text={report.consequences} language={report.language} /></p></>}
        {report.recommendation && <><h3 className={styles.sub}>{t('governance.exception.recommendation')}</h3><div className={styles.recommendation}><p className={styles.prose}><Typed text={report.recommendation} language={report.language} /></p></div></>}
        {report.options.length > 0 && <Options report={report} />}
      </Zone>
      <Zone title={t('governance.exception.decides')} span={4}>
        <Facts
          items={[
            { label: t('governance.exception.route'), value: t(`governance.escalationTarget.${report.route}`) },
            { label: t('governance.exception.broken'), value: report.dimensions.map((each) => `${t(`governance.dimension.${each.dimension}`)}${each.usage == null ? '' : ` ${format.usage(each.usage)}`}`).join(', ') },
            { label: t('governance.exception.raised'), value: <><DayText day={asDay(report.raisedOn)} /> <PersonName person={report.raisedBy && { name: report.raisedBy.displayName, key: report.raisedBy.key }} /></> },
            { label: t(report.submittedOn ? 'governance.exception.submitted' : 'governance.exception.reportDue'), value: clock },
            ...(report.outcome ? [{ label: t('governance.exception.outcome'), value: t(`governance.exceptionOption.${report.outcome}`) }] : []),
            ...(report.planState ? [{ label: t('governance.exception.plan'), value: t(`governance.exceptionPlanState.${report.planState}`) }] : []),
          ]}
        />
      </Zone>
    </>
  );
}

function Options({ report }: { report: Report }) {
  const t = useMessages(governanceTexts);
  return (
    <>
      <h3 className={styles.sub}>{t('governance.exception.options')}</h3>
      <DataTable
        caption={t('governance.exception.options')} hideCaption rows={report.options} rowId={(option, index) => `${option.kind} ${index}`}
        columns={[
          { id: 'kind', header: t('governance.report.kind'), cell: (option) => t(`governance.exceptionOption.${option.kind}`), rowHeader: true },
          { id: 'text', header: t('governance.report.text'), cell: (option) => <Typed text={option.text} language={report.language} /> },
          { id: 'cost', header: t('governance.report.cost'), cell: (option) => <MoneyText value={option.cost ?? null} />, align: 'end' },
          { id: 'days', header: t('governance.report.days'), cell: (option) => option.days ?? '–', align: 'end' },
        ]}
      />
      <p><small>{t('governance.exception.firstIsRecommended')}</small></p>
    </>
  );
}

