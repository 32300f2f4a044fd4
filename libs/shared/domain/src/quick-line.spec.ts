import { day } from './day.ts';
import { readQuickLine, textOf, type QuickToken } from './quick-line.ts';

// 30 September 2026 is a Wednesday.
const today = day('2026-09-30');

function short(token: QuickToken): string {
  switch (token.type) {
    case 'scope': return `>${token.key}`;
    case 'person': return token.me ? '@me' : `@${token.name}`;
    case 'tag': return `#${token.tag}`;
    case 'mark': return `!${token.word}`;
    case 'day': return token.day;
    case 'money': return `${token.amount} ${token.currency}`;
    case 'days': return `${token.days} days`;
    case 'percent': return `${token.percent}%`;
    case 'scale': return `p${token.probability ?? '-'}i${token.impact ?? '-'}`;
  }
}

/** Line → remaining text, tokens in order, what is underlined. */
const lines: readonly [line: string, text: string, tokens: string[], unknown?: string[]][] = [
  // Plain text of both languages
  ['Serverlieferung verspätet', 'Serverlieferung verspätet', []],
  ['Server delivery late', 'Server delivery late', []],
  ['   viel   Raum   ', 'viel Raum', []],
  ['', '', []],
  ['Straße gesperrt, Umzug später', 'Straße gesperrt, Umzug später', []],
  ['Do so at once', 'Do so at once', []],
  ['Wir sat and waited in the sun', 'Wir sat and waited in the sun', []],
  // Probability and impact
  ['Serverlieferung verspätet p4 i3', 'Serverlieferung verspätet', ['p4i-', 'p-i3']],
  ['Server delivery late p4i3', 'Server delivery late', ['p4i3']],
  ['i3p4 Netz fällt aus', 'Netz fällt aus', ['p4i3']],
  ['p4, i3, Netz fällt aus', 'Netz fällt aus', ['p4i-', 'p-i3']],
  ['Netz fällt aus p4.', 'Netz fällt aus', ['p4i-']],
  ['wi3n und tapi3s bleiben Wörter', 'wi3n und tapi3s bleiben Wörter', []],
  ['i3-Rechner ohne Ersatzteile', 'i3-Rechner ohne Ersatzteile', []],
  ['der "i3" fällt aus', 'der i3 fällt aus', []],
  ['Ausfall p6', 'Ausfall p6', [], ['p6']],
  ['Ausfall p0i3', 'Ausfall p0i3', [], ['p0i3']],
  ['P4 heißt der Raum', 'P4 heißt der Raum', []],
  ['Pi3.141 ist keine Schätzung', 'Pi3.141 ist keine Schätzung', []],
  // Percent
  ['Netz fällt aus 30%', 'Netz fällt aus', ['30%']],
  ['Netz fällt aus 30 %', 'Netz fällt aus', ['30%']],
  ['Netz fällt aus 12,5 %', 'Netz fällt aus', ['12.5%']],
  ['Outage 12.5%', 'Outage', ['12.5%']],
  ['Ausfall 130%', 'Ausfall 130%', [], ['130%']],
  ['"30% Rabatt" entfällt', '30% Rabatt entfällt', []],
  // Persons, with letters of DIN SPEC 91379
  ['Netz fällt aus @kraus', 'Netz fällt aus', ['@kraus']],
  ['@ich Netz fällt aus', 'Netz fällt aus', ['@me']],
  ['Outage @me', 'Outage', ['@me']],
  ['Outage @kraus, now', 'Outage now', ['@kraus']],
  ['Ausfall @Łukasz_Świątek', 'Ausfall', ['@Łukasz Świątek']],
  ['Ausfall @Nguyễn', 'Ausfall', ['@Nguyễn']],
  ['Ausfall @Þórðardóttir', 'Ausfall', ['@Þórðardóttir']],
  ['Ausfall @O’Brien', 'Ausfall', ['@O’Brien']],
  ['Ausfall @"Anna Maria Kraus"', 'Ausfall', ['@Anna Maria Kraus']],
  ['Ausfall @Ça\u011fla', 'Ausfall', ['@Ça\u011fla']],
  ['Ausfall @Mu\u0308ller', 'Ausfall', ['@Müller']],
  ['Postfach anna@lindenfurt.example läuft voll', 'Postfach anna@lindenfurt.example läuft voll', []],
  ['Mail @ Bürgeramt', 'Mail @ Bürgeramt', []],
  ['Übergabe bis @kraus', 'Übergabe bis', ['@kraus']],
  // Tags and marks
  ['Netz fällt aus #beschaffung', 'Netz fällt aus', ['#beschaffung']],
  ['Netz fällt aus #Prüfstelle_Nord', 'Netz fällt aus', ['#prüfstelle_nord']],
  ['Los #3 verspätet', 'Los #3 verspätet', []],
  ['C#-Kenntnisse fehlen', 'C#-Kenntnisse fehlen', []],
  ['Netz fällt aus !verringern', 'Netz fällt aus', ['!verringern']],
  ['Outage !mitigate', 'Outage', ['!mitigate']],
  ['Netz fällt aus !übertragen', 'Netz fällt aus', ['!übertragen']],
  ['Achtung! Netz fällt aus', 'Achtung! Netz fällt aus', []],
  ['Netz fällt aus !!', 'Netz fällt aus !!', []],
  // Scopes
  ['Netz fällt aus >P-12', 'Netz fällt aus', ['>P-12']],
  ['>pg-1 Outage', 'Outage', ['>PG-1']],
  ['Netz -> Ausfall', 'Netz -> Ausfall', []],
  ['Dauer > 5 Tage', 'Dauer > 5 Tage', []],
  ['Ausfall >P-x', 'Ausfall >P-x', [], ['>P-x']],
  // Days
  ['Vertrag endet 15.10.', 'Vertrag endet', ['2026-10-15']],
  ['Vertrag endet 15.3.', 'Vertrag endet', ['2027-03-15']],
  ['Vertrag endet bis 30.11.', 'Vertrag endet', ['2026-11-30']],
  ['Contract ends by 2027-03-31', 'Contract ends', ['2027-03-31']],
  ['Vertrag endet 1.4.27', 'Vertrag endet', ['2027-04-01']],
  ['Vertrag endet 1.4.2027.', 'Vertrag endet', ['2027-04-01']],
  ['Vertrag endet am 15. März', 'Vertrag endet am', ['2027-03-15']],
  ['Contract ends 15 March 2028', 'Contract ends', ['2028-03-15']],
  ['Vertrag endet 29.2.', 'Vertrag endet', ['2028-02-29']],
  ['Vertrag endet 31.2.', 'Vertrag endet 31.2.', [], ['31.2.']],
  ['Vertrag endet bis 31.4.', 'Vertrag endet bis 31.4.', [], ['31.4.']],
  ['Contract ends 2027-02-29', 'Contract ends 2027-02-29', [], ['2027-02-29']],
  ['Version 15.3. fehlt', 'Version 15.3. fehlt', []],
  ['§ 12.1. unklar', '§ 12.1. unklar', []],
  ['Vertrag endet +2w', 'Vertrag endet', ['2026-10-14']],
  ['Vertrag endet +3d', 'Vertrag endet', ['2026-10-05']],
  ['Vertrag endet +1m', 'Vertrag endet', ['2026-10-30']],
  ['Vertrag endet fr', 'Vertrag endet', ['2026-10-02']],
  ['Contract ends by Friday', 'Contract ends', ['2026-10-02']],
  ['Vertrag endet bis mi', 'Vertrag endet', ['2026-10-07']],
  ['Das geht bis so weit', 'Das geht bis so weit', []],
  ['Vertrag endet Q2', 'Vertrag endet', ['2027-06-30']],
  ['Vertrag endet Q3', 'Vertrag endet', ['2026-09-30']],
  ['Vertrag endet bis Ende Q1 2028', 'Vertrag endet', ['2028-03-31']],
  ['Contract ends Q4/27', 'Contract ends', ['2027-12-31']],
  ['bis heute unklar', 'unklar', ['2026-09-30']],
  ['bis zuletzt unklar', 'bis zuletzt unklar', []],
  // Money and days of impact
  ['Mehrkosten 12k€', 'Mehrkosten', ['12000.00 EUR']],
  ['Mehrkosten 12.500 €', 'Mehrkosten', ['12500.00 EUR']],
  ['Extra cost €12,500', 'Extra cost', ['12500.00 EUR']],
  ['Mehrkosten 1.250,50 €', 'Mehrkosten', ['1250.50 EUR']],
  ['Extra cost 1,250.50 CHF', 'Extra cost', ['1250.50 CHF']],
  ['Mehrkosten 1,2 Mio. €', 'Mehrkosten', ['1200000.00 EUR']],
  ['Mehrkosten 12 T€', 'Mehrkosten', ['12000.00 EUR']],
  ['Mehrkosten 0,5k€', 'Mehrkosten', ['500.00 EUR']],
  ['12.500 Anträge offen', '12.500 Anträge offen', []],
  ['Verzug 5t', 'Verzug', ['5 days']],
  ['Delay 5d', 'Delay', ['5 days']],
  ['5 Tage Verzug', '5 Tage Verzug', []],
  // Literal text
  ['"p4 i3 @kraus" steht im Vertrag', 'p4 i3 @kraus steht im Vertrag', []],
  ['Antrag „Formular p4“ abgelehnt', 'Antrag „Formular p4“ abgelehnt', []],
  ['Form “p4 i3” refused p2', 'Form “p4 i3” refused', ['p2i-']],
  ['ein " allein bleibt p2', 'ein " allein bleibt', ['p2i-']],
  // All at once, in any order
  ['>P-12 @kraus Server delivery late p4 i3 !mitigate #beschaffung bis 30.11. 12k€ 5t', 'Server delivery late', ['>P-12', '@kraus', 'p4i-', 'p-i3', '!mitigate', '#beschaffung', '2026-11-30', '12000.00 EUR', '5 days']],
];

describe('quick line', () => {
  it.each(lines)('%s', (line, text, tokens, unknown = []) => {
    const read = readQuickLine(line, { today }, () => 'taken');
    expect({ text: textOf(read.words), tokens: read.tokens.map(short), unknown: read.unknown.map((each) => each.raw) }).toEqual({ text, tokens, unknown });
  });

  it('has a table of at least 80 lines', () => {
    expect(lines.length).toBeGreaterThanOrEqual(80);
  });

  it('loses nothing that a register has no use for', () => {
    const read = readQuickLine('Ausfall 30 % @kraus, bis 30.11. fertig', { today }, (token) => (token.type === 'person' ? 'unknown' : 'text'));
    expect(textOf(read.words)).toBe('Ausfall 30 % @kraus, bis 30.11. fertig');
    expect(read.unknown.map((each) => each.raw)).toEqual(['@kraus']);
  });

  it('tells where each token stands, so that it can be marked', () => {
    const read = readQuickLine('  Ausfall @kraus, p4', { today }, () => 'taken');
    expect(read.tokens.map(({ from, to, raw }) => [read.line.slice(from, to), raw])).toEqual([['@kraus', '@kraus'], ['p4', 'p4']]);
  });

  it('counts working days by the calendar of the scope', () => {
    const read = readQuickLine('+2w', { today, addWorkingDays: (from, count) => (count === 10 ? day('2026-10-15') : from) }, () => 'taken');
    expect(read.tokens.map(short)).toEqual(['2026-10-15']);
  });
});
