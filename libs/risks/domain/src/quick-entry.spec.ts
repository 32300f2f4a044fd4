import { day } from '@tranche/shared/domain/day.ts';
import { readQuickRisk, type QuickRisk, type QuickRiskValues } from './quick-entry.ts';
import type { RiskKind } from './risk.ts';

const today = day('2026-09-30');
const people = [{ id: 'kraus', name: 'Anna Kraus' }, { id: 'mueller', name: 'Jürgen Müller' }, { id: 'moeller', name: 'Ida Müller' }];
const read = (line: string, kind: RiskKind = 'threat') => readQuickRisk(line, { today, kind, people });

/** Only what was said. */
const said = (values: QuickRiskValues) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== false));

const lines: readonly [line: string, text: string, values: Partial<QuickRiskValues>, unknown?: string[]][] = [
  ['Serverlieferung verspätet', 'Serverlieferung verspätet', {}],
  ['Server delivery late p4 i3', 'Server delivery late', { probability: 4, impact: 3 }],
  ['Server delivery late p4i3', 'Server delivery late', { probability: 4, impact: 3 }],
  ['Netz fällt aus i3', 'Netz fällt aus', { impact: 3 }],
  ['Netz fällt aus p4 p2', 'Netz fällt aus p2', { probability: 4 }, ['p2']],
  ['Netz fällt aus 30%', 'Netz fällt aus', { probabilityPercent: '30', probability: 2 }],
  ['Netz fällt aus p5 30%', 'Netz fällt aus', { probabilityPercent: '30', probability: 2 }],
  ['Netz fällt aus 70,5 % i2', 'Netz fällt aus', { probabilityPercent: '70.5', probability: 5, impact: 2 }],
  ['Netz fällt aus !niedrig', 'Netz fällt aus', { probability: 2, impact: 2 }],
  ['Outage !low', 'Outage', { probability: 2, impact: 2 }],
  ['Netz fällt aus !mittel', 'Netz fällt aus', { probability: 3, impact: 3 }],
  ['Outage !medium', 'Outage', { probability: 3, impact: 3 }],
  ['Lieferant fällt aus #beschaffung !hoch', 'Lieferant fällt aus', { category: 'procurement', probability: 4, impact: 3 }],
  ['Outage !high', 'Outage', { probability: 4, impact: 3 }],
  ['Netz fällt aus !kritisch', 'Netz fällt aus', { probability: 5, impact: 4 }],
  ['Outage !critical', 'Outage', { probability: 5, impact: 4 }],
  ['Outage !high i5', 'Outage', { probability: 4, impact: 5 }],
  ['Outage i5 !high', 'Outage', { probability: 4, impact: 5 }],
  ['Outage !high !low', 'Outage !low', { probability: 4, impact: 3 }, ['!low']],
  ['Netz fällt aus !vermeiden', 'Netz fällt aus', { responseCategory: 'avoid' }],
  ['Outage !avoid', 'Outage', { responseCategory: 'avoid' }],
  ['Netz fällt aus !verringern', 'Netz fällt aus', { responseCategory: 'reduce' }],
  ['Outage !reduce', 'Outage', { responseCategory: 'reduce' }],
  ['Outage !mitigate', 'Outage', { responseCategory: 'reduce' }],
  ['Netz fällt aus !übertragen', 'Netz fällt aus', { responseCategory: 'transfer' }],
  ['Netz fällt aus !uebertragen', 'Netz fällt aus', { responseCategory: 'transfer' }],
  ['Outage !transfer', 'Outage', { responseCategory: 'transfer' }],
  ['Netz fällt aus !teilen', 'Netz fällt aus', { responseCategory: 'share' }],
  ['Netz fällt aus !annehmen', 'Netz fällt aus', { responseCategory: 'accept' }],
  ['Netz fällt aus !vorsorge', 'Netz fällt aus', { responseCategory: 'prepareContingentPlan' }],
  ['Outage !contingency', 'Outage', { responseCategory: 'prepareContingentPlan' }],
  ['Outage !exploit', 'Outage !exploit', {}, ['!exploit']],
  ['Netz fällt aus !sofort', 'Netz fällt aus !sofort', {}, ['!sofort']],
  ['Netz fällt aus @kraus', 'Netz fällt aus', { ownerName: 'Anna Kraus', ownerId: 'kraus' }],
  ['Netz fällt aus @anna', 'Netz fällt aus', { ownerName: 'Anna Kraus', ownerId: 'kraus' }],
  ['Netz fällt aus @juergen', 'Netz fällt aus', { ownerName: 'Jürgen Müller', ownerId: 'mueller' }],
  ['Netz fällt aus @müller', 'Netz fällt aus @müller', {}, ['@müller']],
  ['@Amt zuständig', '@Amt zuständig', {}, ['@Amt']],
  ['Netz fällt aus @ich', 'Netz fällt aus', { ownerName: 'ich', ownerIsMe: true }],
  ['Netz fällt aus #datenschutz', 'Netz fällt aus', { category: 'dataProtection' }],
  ['Netz fällt aus #unbekannt', 'Netz fällt aus #unbekannt', {}, ['#unbekannt']],
  ['Netz fällt aus bis 30.11.', 'Netz fällt aus', { proximityOn: day('2026-11-30') }],
  ['Outage +2w 12k€ 5d', 'Outage', { proximityOn: day('2026-10-14'), impactMoney: '12000.00', currency: 'EUR', impactDays: 5 }],
  ['Ausfall >P-12', 'Ausfall', { scopeKey: 'P-12' }],
  ['Ausfall von "BMW i3" 12.500 €', 'Ausfall von BMW i3', { impactMoney: '12500.00', currency: 'EUR' }],
];

describe('quick risk', () => {
  it.each(lines)('%s', (line, text, values, unknown = []) => {
    const entry = read(line);
    expect({ text: entry.text, values: said(entry.values), unknown: entry.unknown.map((each) => each.raw) }).toEqual({ text, values, unknown });
  });

  it.each([
    ['Hochschule teilt Daten !nutzen', 'exploit'], ['Hochschule teilt Daten !verstärken', 'enhance'], ['University shares data !enhance', 'enhance'],
    ['University shares data !share', 'share'], ['University shares data !avoid', null], ['Hochschule teilt Daten !verringern', null],
  ])('knows the responses to an opportunity: %s', (line, responseCategory) => {
    expect(read(line, 'opportunity').values.responseCategory).toBe(responseCategory);
  });

  it.each<[string, Pick<QuickRisk, 'text' | 'cause' | 'effect'>]>([
    ['Serverlieferung verspätet weil Chipmangel dann Start S-3 rutscht', { text: 'Serverlieferung verspätet', cause: 'Chipmangel', effect: 'Start S-3 rutscht' }],
    ['Server delivery late because chips are short then S-3 starts later', { text: 'Server delivery late', cause: 'chips are short', effect: 'S-3 starts later' }],
    ['Serverlieferung verspätet, weil Chipmangel, dann Start S-3 rutscht p4 i3', { text: 'Serverlieferung verspätet', cause: 'Chipmangel', effect: 'Start S-3 rutscht' }],
    ['Serverlieferung verspätet p4 weil Chipmangel i3', { text: 'Serverlieferung verspätet', cause: 'Chipmangel', effect: null }],
    ['Erst Ausfall, dann Stillstand', { text: 'Erst Ausfall, dann Stillstand', cause: null, effect: null }],
    ['weil Chipmangel', { text: 'weil Chipmangel', cause: null, effect: null }],
    ['Kurzweil dannach weilt', { text: 'Kurzweil dannach weilt', cause: null, effect: null }],
    ['Regel "weil dann" unklar', { text: 'Regel weil dann unklar', cause: null, effect: null }],
  ])('splits cause and effect: %s', (line, parts) => {
    const { text, cause, effect } = read(line);
    expect({ text, cause, effect }).toEqual(parts);
  });

  it('names what an assessment still needs', () => {
    expect(read('Server delivery late p4 i3 @kraus !mitigate').missing).toEqual(['cause', 'effect']);
    expect(read('Server late because chips are short then S-3 slips !high @me').missing).toEqual([]);
    expect(read('Server late').missing).toEqual(['cause', 'effect', 'probability', 'impact', 'owner']);
  });

  it('takes a name as typed while nobody is known', () => {
    expect(said(readQuickRisk('Ausfall @kraus', { today, kind: 'threat' }).values)).toEqual({ ownerName: 'kraus' });
  });
});
