import { day } from '@tranche/shared/domain/day.ts';
import { authoriseChecks, defaultBusinessCaseMonths, type AuthoriseFacts } from './authorise-guards.ts';
import { refusalsOf } from './guard-check.ts';

const ready: AuthoriseFacts = {
  today: day('2026-10-02'),
  previous: { key: 'P-5/S-1', state: 'closed', overlapAllowed: false },
  businessCase: { approvedOn: day('2026-04-02'), confirmedOn: null, justified: true },
  businessCaseMonths: defaultBusinessCaseMonths,
  undecidedExceptions: [],
  budgetYears: [{ fiscalYear: 2026, planned: '40000.00', released: '60000.00' }, { fiscalYear: 2027, planned: '80000.00', released: '80000.00' }],
  board: { exists: true, executiveSeated: true },
  broken: [],
  breachNote: null,
};
const refusals = (change: Partial<AuthoriseFacts>) => refusalsOf(authoriseChecks({ ...ready, ...change }));
const failed = (change: Partial<AuthoriseFacts>) => refusals(change).map((each) => each.rule);

describe('guards of an authorisation (domain.md 3.2)', () => {
  it('let a stage through that lacks nothing', () => {
    expect(failed({})).toEqual([]);
  });

  it.each<[string, Partial<AuthoriseFacts>]>([
    ['stage.previousNotClosed', { previous: { key: 'P-5/S-1', state: 'ending', overlapAllowed: false } }],
    ['stage.businessCaseMissing', { businessCase: null }],
    ['stage.businessCaseOutdated', { today: day('2026-10-03') }],
    ['stage.exceptionUndecided', { undecidedExceptions: ['P-5/S-1'] }],
    ['stage.budgetNotReleased', { budgetYears: [{ fiscalYear: 2027, planned: '80000.00', released: '79999.99' }] }],
    ['board.executiveVacant', { board: { exists: true, executiveSeated: false } }],
    ['board.missing', { board: { exists: false, executiveSeated: false } }],
    ['stage.breachNotNamed', { broken: ['cost'] }],
  ])('%s', (rule, change) => {
    expect(failed(change)).toEqual([rule]);
  });

  it('let stages overlap only by decision (domain.md 6, 5)', () => {
    expect(failed({ previous: { key: 'P-5/S-1', state: 'inProgress', overlapAllowed: true } })).toEqual([]);
    expect(failed({ previous: { key: 'P-5/S-1', state: 'stopped', overlapAllowed: false } })).toEqual([]);
    expect(failed({ previous: null })).toEqual([]);
  });

  it('count the age of a business case from its last confirmation, six months (domain.md 6, 4)', () => {
    const old = { approvedOn: day('2025-01-01'), justified: true };
    expect(failed({ businessCase: { ...old, confirmedOn: day('2026-09-01') } })).toEqual([]);
    expect(failed({ businessCase: { ...old, confirmedOn: null } })).toEqual(['stage.businessCaseOutdated']);
    expect(failed({ businessCase: undefined })).toEqual([]);
  });

  it('warn of a case that is not justified; continue or stop is the board\'s decision (domain.md 3.9)', () => {
    const checks = authoriseChecks({ ...ready, businessCase: { approvedOn: day('2026-09-01'), confirmedOn: null, justified: false } });
    expect(refusalsOf(checks)).toEqual([]);
    expect(checks.find((each) => each.rule === 'stage.businessCaseNotJustified')?.state).toBe('warning');
  });

  it('name the fiscal years and the sum that is missing (domain.md 6, 21)', () => {
    const budgetYears = [{ fiscalYear: 2026, planned: '40000.00', released: '40000.00' }, { fiscalYear: 2027, planned: '80000.00', released: '50000.00' }, { fiscalYear: 2028, planned: '0.01', released: '0' }];
    expect(refusals({ budgetYears })).toEqual([{ rule: 'stage.budgetNotReleased', path: [], values: { years: '2027, 2028', missing: '30000.01' } }]);
  });
});
