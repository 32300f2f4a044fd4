const capabilities: Readonly<Record<string, readonly string[]>> = {
  organisation: ['person', 'org_unit', 'organisation', 'scope', 'membership', 'role_assignment', 'body', 'seat'],
  decisions: ['decision', 'decision_option', 'decision_seat', 'decision_conflict', 'vote', 'condition', 'action'],
  issues: ['issue', 'daily_log_entry', 'change_authority'],
  benefits: ['benefit', 'benefit_plan_point', 'measurement', 'contribution', 'benefit_review', 'benefit_frame'],
  projects: ['project', 'stage', 'stage_forecast', 'milestone', 'milestone_forecast'],
  risks: ['risk', 'risk_response', 'risk_estimate'],
  finance: ['cost_item', 'budget_allocation'],
  programmes: ['programme', 'tranche'],
  exchange: ['import_run', 'external_record'],
  governance: ['tolerance_set', 'tolerance', 'stage_gate', 'stage_acceptance', 'exception_report'],
};

/** The capability whose records the table holds. */
export function capabilityOf(table: string): string | undefined {
  return Object.keys(capabilities).find((name) => capabilities[name]?.includes(table));
}

/** `planned_end` → `plannedEnd`: bulk writes name columns, others fields. */
export const camel = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Message ids that may name a value, the most precise first: `projects.stageState.running`, `projects.state.running`. */
export function valueIds(capability: string | undefined, table: string, field: string, value: string): readonly string[] {
  if (!capability) return [];
  const parts = table.split('_');
  const [first = table, last = table] = [parts[0], parts.at(-1)];
  const own = camel(field);
  const names = [camel(table) + capital(own), last + capital(own), first + capital(own), own, table];
  // Roles and voting rules are the organisation's words wherever they stand.
  return [...new Set([...names.map((name) => `${capability}.${name}.${value}`), `organisation.${own}.${value}`])];
}

/** Fields that a record has for the machine only. */
const silent: ReadonlySet<string> = new Set(['id', 'orgId', 'org_id', 'createdAt', 'created_at', 'updatedAt', 'updated_at', 'version', 'passwordHash', 'password_hash']);

/** Whether a change of this field is shown. */
export function isTold({ field, before, after }: { field: string; before?: string | null; after?: string | null }): boolean {
  return !silent.has(field) && (before ?? null) !== (after ?? null);
}

/** The value of a field that holds several ones; undefined when it is a plain text. */
export function structured(given: string): unknown {
  if (!/^[[{]/.test(given)) return undefined;
  try {
    return JSON.parse(given) as unknown;
  } catch {
    // A text may begin with a bracket, too.
    return undefined;
  }
}

/** Several values in one line: "Title: Hall; Costs: 5, 7". `field` names them, `leaf` says each. */
export function inOneLine(value: unknown, say: { readonly field: (name: string) => string; readonly leaf: (name: string, value: string) => string }, name = ''): string {
  if (Array.isArray(value)) return value.map((each) => inOneLine(each, say, name)).join(', ') || '–';
  if (typeof value === 'object' && value !== null) {
    const filled = Object.entries(value).filter(([, each]) => each !== null && each !== '');
    return filled.map(([key, each]) => `${say.field(key)}: ${inOneLine(each, say, key)}`).join('; ') || '–';
  }
  return value === null || value === undefined ? '–' : say.leaf(name, String(value));
}
