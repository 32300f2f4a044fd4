import type { CheckState } from '@tranche/governance/domain/guard-check.ts';
import { GuardList } from '@tranche/shared/web/guard-list.tsx';

export interface ShownCheck {
  readonly rule: string;
  readonly state: CheckState;
  readonly label: string;
  readonly message?: string | null;
  readonly mend?: string | null;
}

/** Where a person mends what a rule asks for. */
const places: Readonly<Record<string, (projectKey: string) => string>> = {
  'stage.exceptionUndecided': (project) => `/${project}/exception`,
  'stage.budgetNotReleased': (project) => `/${project}/money`,
  'stage.previousNotClosed': (project) => `/${project}/board`,
};

/** The computed check list; what does not apply is left out, a warning counts as open. */
export function GateGuards({ checks, projectKey, title }: { checks: readonly ShownCheck[]; projectKey: string; title?: string }) {
  const guards = checks.filter((check) => check.state !== 'notApplicable').map((check) => ({
    rule: check.rule, ok: check.state === 'met', text: check.message ?? check.label, mend: check.mend ?? null, to: places[check.rule]?.(projectKey) ?? null,
  }));
  return <GuardList guards={guards} {...(title ? { title } : {})} />;
}
