import { day } from '@tranche/shared/domain/day.ts';
import { readQuickIssue, type QuickIssueValues } from './quick-entry.ts';

const facts = { today: day('2026-09-30'), people: [{ id: 'kraus', name: 'Anna Kraus' }] };
const said = (values: QuickIssueValues) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== false));

describe('quick issue', () => {
  it.each<[string, string, Partial<QuickIssueValues>, string[]?]>([
    ['Schnittstelle liefert falsche Daten', 'Schnittstelle liefert falsche Daten', {}],
    ['Schnittstelle liefert falsche Daten !muss @kraus bis 30.11.', 'Schnittstelle liefert falsche Daten', { priority: 'must', ownerName: 'Anna Kraus', ownerId: 'kraus', dueOn: day('2026-11-30') }],
    ['Interface delivers wrong data !should @me +2w', 'Interface delivers wrong data', { priority: 'should', ownerName: 'me', ownerIsMe: true, dueOn: day('2026-10-14') }],
    ['Neues Formular !kann #änderungsantrag 9.500 € 5t', 'Neues Formular', { priority: 'could', type: 'requestForChange', costImpact: '9500.00', currency: 'EUR', daysImpact: 5 }],
    ['Neues Formular #aenderung', 'Neues Formular', { type: 'requestForChange' }],
    ['Provider ends contract #external >P-4', 'Provider ends contract', { type: 'externalEvent', scopeKey: 'P-4' }],
    ['30 % der Tests scheitern', '30 % der Tests scheitern', {}],
    ['Bauteil p4 fehlt', 'Bauteil p4 fehlt', {}],
    ['Formular fehlt !sofort @niemand', 'Formular fehlt !sofort @niemand', {}, ['!sofort', '@niemand']],
    ['Formular fehlt !muss !soll', 'Formular fehlt !soll', { priority: 'must' }, ['!soll']],
  ])('%s', (line, text, values, unknown = []) => {
    const entry = readQuickIssue(line, facts);
    expect({ text: entry.text, values: said(entry.values), unknown: entry.unknown.map((each) => each.raw) }).toEqual({ text, values, unknown });
  });
});
