import { issueTypes, priorities, severities, type IssueType, type Priority, type Severity } from '@tranche/issues/domain/issue.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import type { IssueRegisterQuery } from '@tranche/shared/web/gql/graphql.ts';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { RegisterColumn, SaveOutcome } from '@tranche/shared/web/register-grid.tsx';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useMemo } from 'react';
import { givenDay } from './given-day.ts';
import { assignIssueDocument } from './issue.mutations.ts';
import { issuesTexts } from './texts.ts';
import { useIssueChanged } from './use-issue-changed.ts';

export type RegisterIssue = IssueRegisterQuery['issues']['edges'][number]['node'];

interface Assigned {
  readonly title?: string;
  readonly type?: IssueType;
  readonly priority?: Priority | null;
  readonly severity?: Severity | null;
  readonly dueOn?: Day | null;
  readonly ownerId?: string | null;
}

/** What a cell of the register changes; all of it is one verb. */
function useAssign(): (issue: RegisterIssue, change: Assigned) => Promise<SaveOutcome> {
  const [assign] = useAction(assignIssueDocument);
  const changed = useIssueChanged();
  return useMemo(
    () => async (issue, change) => {
      const outcome = await assign({ issueId: issue.id, expectedVersion: issue.version, ...change }, { quiet: true });
      if (outcome.ok) changed();
      return outcome.ok ? { ok: true } : { ok: false, errors: outcome.errors };
    },
    [assign, changed],
  );
}

/** Columns of the register (ux.md 5.4); headers and cells as text are what CSV and readers get. */
export function useIssueColumns(): readonly RegisterColumn<RegisterIssue>[] {
  const t = useMessages(issuesTexts);
  const format = useFormat();
  const assign = useAssign();
  return useMemo(() => {
    const can = (issue: RegisterIssue) => issue.viewerCan.assign;
    const day = (text: string | null | undefined) => {
      const known = givenDay(text);
      return known ? format.day(known) : '';
    };
    const none = { value: '', label: '–' };
    return [
      { id: 'key', header: t('issues.field.key'), value: (issue) => issue.key, width: 112, pinned: true, sort: { up: 'oldest', down: 'newest' } },
      { id: 'title', header: t('issues.field.title'), value: (issue) => issue.title, cell: (issue) => <Typed text={issue.title} language={issue.language} />, width: 280, grow: 3, sort: { up: 'titleUp', down: 'titleDown' }, edit: { kind: 'text', max: 200, value: (issue) => issue.title, can, save: (issue, title) => assign(issue, { title }) } },
      { id: 'type', header: t('issues.field.type'), value: (issue) => t(`issues.type.${issue.type}`), width: 204, edit: { kind: 'select', options: issueTypes.map((value) => ({ value, label: t(`issues.type.${value}`) })), value: (issue) => issue.type, can, save: (issue, type) => assign(issue, { type: type as IssueType }) } },
      { id: 'priority', header: t('issues.field.priority'), value: (issue) => (issue.priority ? t(`issues.priority.${issue.priority}`) : ''), width: 110, sort: { up: 'priorityLowest', down: 'priorityHighest' }, card: 'fact', edit: { kind: 'select', options: [none, ...priorities.map((value) => ({ value, label: t(`issues.priority.${value}`) }))], value: (issue) => issue.priority ?? '', can, save: (issue, priority) => assign(issue, { priority: (priority || null) as Priority | null }) } },
      { id: 'severity', header: t('issues.field.severity'), value: (issue) => (issue.severity ? t(`issues.severity.${issue.severity}`) : ''), width: 164, sort: { up: 'severityLowest', down: 'severityHighest' }, edit: { kind: 'select', options: [none, ...severities.map((value) => ({ value, label: t(`issues.severity.${value}`) }))], value: (issue) => issue.severity ?? '', can, save: (issue, severity) => assign(issue, { severity: (severity || null) as Severity | null }) } },
      { id: 'owner', header: t('issues.field.owner'), value: (issue) => issue.owner?.displayName ?? '', width: 160, card: 'fact', edit: { kind: 'person', value: (issue) => (issue.owner ? { id: issue.owner.id, name: issue.owner.displayName } : null), can, save: (issue, owner) => assign(issue, { ownerId: owner?.id ?? null }) } },
      { id: 'due', header: t('issues.field.due'), value: (issue) => day(issue.dueOn), cell: (issue) => issue.dueOn && <DayText day={givenDay(issue.dueOn)} />, width: 120, sort: { up: 'dueSoonest', down: 'dueLatest' }, edit: { kind: 'day', value: (issue) => givenDay(issue.dueOn), can, save: (issue, dueOn) => assign(issue, { dueOn }) } },
      { id: 'decides', header: t('issues.column.decides'), value: (issue) => (issue.decider ? t(`issues.decider.${issue.decider}`) : ''), width: 160 },
      { id: 'state', header: t('issues.field.state'), value: (issue) => t(`issues.state.${issue.state}`), width: 130, card: 'status' },
    ];
  }, [t, format, assign]);
}
