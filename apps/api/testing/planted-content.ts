import { plantedId, type Place } from './plant.ts';

export type Values = Readonly<Record<string, unknown>>;

/** What the records of a place need beyond the fillers: their links, and words that the tables check. Parents come first. */
export function contentOf(place: Place, far: Place): Readonly<Record<string, Values>> {
  return { ...planOf(place, far), ...registersOf(place, far), ...decisionsOf(place, far), ...controlOf(place), ...benefitsOf(place, far) };
}

const scopeOf = (place: Place) => ({ scopeId: place.project.id });
const own = (place: Place, table: string) => plantedId(place, table);

function planOf(place: Place, far: Place): Record<string, Values> {
  const [projectId, programmeId] = [place.project.id, place.programme.id];
  return {
    portfolio: { id: place.portfolio.id },
    programme: { id: programmeId, state: 'deliver', dca: null, stateBeforePause: null },
    tranche: { programmeId, number: 1, state: 'active' },
    project: { id: projectId, state: 'delivering', approach: 'linear', tailoring: 'light', stateBeforePause: null, closureKind: null, plannedStart: '2026-03-01', plannedEnd: '2026-12-31' },
    stage: { projectId, number: 1, kind: 'delivery', state: 'inProgress', plannedStart: '2026-03-01', plannedEnd: '2026-12-31', actualStart: '2026-03-01', actualEnd: null, decisionId: own(far, 'decision') },
    stage_forecast: { stageId: own(place, 'stage') },
    milestone: { projectId, stageId: own(place, 'stage') },
    milestone_forecast: { milestoneId: own(place, 'milestone') },
    body: { ...scopeOf(place), kind: 'projectBoard', votingRule: 'consent' },
    seat: { bodyId: own(place, 'body'), position: 1, role: 'executive' },
    role_assignment: { ...scopeOf(place), role: 'projectAssurance' },
    cost_item: { ...scopeOf(place), category: 'services', kind: 'actual', stageId: own(place, 'stage'), fiscalYear: 2026, onDay: '2026-09-01', bookedOn: '2026-09-01' },
    budget_allocation: { ...scopeOf(place), fiscalYear: 2026, carriedFrom: null },
  };
}

function registersOf(place: Place, far: Place): Record<string, Values> {
  return {
    risk: { ...scopeOf(place), kind: 'threat', state: 'responding', category: null, proximity: null, responseCategory: 'reduce', closeReason: null, escalatedFromId: own(far, 'risk'), issueId: own(far, 'issue'), closedOn: null },
    risk_response: { ...scopeOf(place), riskId: own(place, 'risk'), category: 'reduce', state: 'planned' },
    risk_estimate: { ...scopeOf(place), riskId: own(place, 'risk') },
    issue: { ...scopeOf(place), type: 'requestForChange', state: 'proposed', source: 'member', priority: 'must', severity: 'team', decider: 'projectBoard', outcome: null, closeKind: null, closedOn: null, riskId: own(far, 'risk'), ownerId: place.person.id,
      impacts: [{ dimension: 'cost', text: `${place.marker} impact` }], options: [{ text: `${place.marker} option`, cost: null, days: null }], recommendedOption: 1, chosenOption: null },
    daily_log_entry: { ...scopeOf(place), promotedAs: 'issue', promotedId: own(far, 'issue') },
    change_authority: scopeOf(place),
  };
}

function decisionsOf(place: Place, far: Place): Record<string, Values> {
  const part = { ...scopeOf(place), decisionId: own(place, 'decision') };
  return {
    decision: { ...scopeOf(place), kind: 'general', state: 'voting', bodyId: own(place, 'body'), deciderId: null, round: 1, dueAt: new Date('2026-12-10T08:00:00Z'), votingRule: 'consent', outcome: null, tally: null, subjectKind: null, supersedesId: own(far, 'decision'), decidedAt: null,
      evidence: [{ title: `${place.marker} evidence`, target: `${place.marker} target` }], criteria: [{ key: 'a', name: `${place.marker} criterion`, weight: 1, sensitive: false }], chosenOptionId: null },
    decision_option: { ...part, position: 1, archivedAt: null, scores: [] },
    decision_seat: { ...part, round: 1, seatId: own(place, 'seat'), bodyId: own(place, 'body'), role: 'executive' },
    decision_conflict: { ...part, category: 'other', personId: plantedId(place, 'nobody') },
    vote: { ...part, round: 1, seatId: own(place, 'seat'), value: 'yes', optionId: null, deputyForId: null, castAt: new Date('2026-09-10T08:00:00Z') },
    condition: { ...part, state: 'open', metAt: null },
    action: { ...scopeOf(place), originKind: 'decision', originId: own(far, 'decision'), state: 'open', endedAt: null },
  };
}

function controlOf(place: Place): Record<string, Values> {
  const stage = { ...scopeOf(place), stageId: own(place, 'stage') };
  return {
    tolerance_set: stage,
    tolerance: { ...stage, dimension: 'cost', unit: 'percent' },
    stage_acceptance: stage,
    exception_report: { ...stage, state: 'submitted', level: 'stage', route: 'projectBoard', dimensions: ['cost'], usages: {}, outcome: null, planState: null, decisionId: own(place, 'decision'),
      options: [{ kind: 'reject', text: `${place.marker} exception option`, cost: null, days: null }] },
  };
}

/** A benefit belongs to the programme; the other place's project contributes to it. */
function benefitsOf(place: Place, far: Place): Record<string, Values> {
  const part = { scopeId: place.programme.id, benefitId: own(place, 'benefit') };
  return {
    benefit: { scopeId: place.programme.id, kind: 'benefit', category: 'quality', state: 'realising', aggregation: 'stock', confidence: 'low', ownerId: place.person.id, baselineOn: '2026-01-01', targetOn: '2027-01-01', baselineValue: '0', targetValue: '100' },
    benefit_plan_point: part,
    measurement: { ...part, onDay: '2026-09-01', periodFrom: '2026-08-01' },
    contribution: { ...part, projectId: far.project.id },
    benefit_review: { ...part, ownerId: place.person.id, plannedOn: '2026-12-01', heldOn: '2026-09-01' },
    benefit_frame: part,
    benefit_figures: { id: own(place, 'benefit'), scopeId: place.programme.id, asOf: '2026-09-15', status: 'onCourse', finding: 'onCourse', urgency: 1 },
  };
}

/** What was published about a place when it was imported; the table has no entity, so its columns are named. */
export function publishedOf(place: Place): Record<string, unknown>[] {
  const published = { asOf: '2026-09-01', attribution: `${place.marker} attribution`, attributes: { remark: { type: 'text', text: `${place.marker} attribute` } } };
  return (['portfolio', 'project'] as const).map((kind) => ({
    id: plantedId(place, `published ${kind}`), version: 1, scope_id: place[kind].id, kind, source: `${place.marker} source`, external_id: `${place.marker} external_record`, match_key: plantedId(place, kind),
    delivery_confidence: 'green', published, during: '[2026-09-15,)',
  }));
}
