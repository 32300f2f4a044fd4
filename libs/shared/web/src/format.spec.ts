import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { day } from '@tranche/shared/domain/day.ts';
import fs from 'node:fs';
import path from 'node:path';
import type { Language } from '@tranche/shared/domain/language.ts';
import { createFormat, weekdaysBetween } from './format.ts';
import type { TextValues } from './messages.ts';

function formatIn(language: Language) {
  const file = path.join(process.cwd(), 'libs/shared/web/src/messages', `${language}.json`);
  const texts = Object.entries(JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>).map(([id, text]) => [id, compileMessage(text)]);
  const i18n = setupI18n({ locale: language, messages: { [language]: Object.fromEntries(texts) } });
  return createFormat({ language, zone: 'Europe/Berlin', today: day('2026-09-30'), text: (id: string, values?: TextValues) => i18n._(id, values as Record<string, unknown>) });
}

const format = { de: formatIn('de'), en: formatIn('en') };
const eur = (amount: string) => ({ amount, currency: 'EUR' });
/** Spaces that do not break look like any other space on the screen. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

// Expected texts: ux.md 7.4.
describe('format', () => {
  it.each([
    ['money', '451000.00', '451.000,00 €', '€451,000.00'],
    ['money', '-61000.00', '−61.000,00 €', '−€61,000.00'],
    ['moneyShort', '451000.00', '451 T€', '€451k'],
    ['moneyShort', '5850000.00', '5,85 Mio. €', '€5.85m'],
    ['moneyShort', '5825000.00', '5,83 Mio. €', '€5.83m'],
    ['moneyShort', '999999.00', '1 Mio. €', '€1m'],
    ['moneyShort', '950.00', '950 €', '€950'],
    ['moneyShort', '-12500.00', '−12,5 T€', '−€12.5k'],
    ['moneyShort', '1200000000.00', '1,2 Mrd. €', '€1.2bn'],
  ] as const)('%s %s', (form, amount, german, english) => {
    expect([plain(format.de[form](eur(amount))), plain(format.en[form](eur(amount)))]).toEqual([german, english]);
  });

  it('writes percent with one digit and tolerance use without', () => {
    expect([plain(format.de.percent('73.1')), plain(format.en.percent(73.1))]).toEqual(['73,1 %', '73.1%']);
    expect([plain(format.de.usage('1.8684')), plain(format.en.usage('1.8684'))]).toEqual(['187 %', '187%']);
  });

  it('rounds decimals that arrive as text exactly', () => {
    // 1.005 is no binary number; as a float it would become 1.00.
    expect(format.en.number('1.005', 2)).toBe('1.01');
  });

  it.each([
    ['day', '2026-09-04', '04.09.2026', '4 Sept 2026'],
    ['dayShort', '2026-09-04', 'Fr., 04.09.', 'Fri 4 Sept'],
    ['dayShort', '2027-01-04', 'Mo., 04.01.2027', 'Mon 4 Jan 2027'],
    ['dayLong', '2026-09-04', '4. September 2026', '4 September 2026'],
    ['quarter', '2026-09-04', 'Q3 2026', 'Q3 2026'],
    ['relative', '2026-10-05', 'in 3 AT', 'in 3 working days'],
    ['relative', '2026-09-26', 'seit 4 Tagen', 'for 4 days'],
    ['dueText', '2026-09-26', 'seit 4 Tagen überfällig', 'overdue for 4 days'],
    ['dueText', '2026-09-30', 'heute fällig', 'due today'],
  ] as const)('%s %s', (form, text, german, english) => {
    expect([format.de[form](day(text)), format.en[form](day(text))]).toEqual([german, english]);
  });

  it('tells an instant in the zone of the organisation', () => {
    expect([format.de.instant('2026-09-04T12:30:00.000Z'), format.en.instant('2026-09-04T12:30:00.000Z')]).toEqual(['04.09.2026, 14:30 Uhr', '4 Sept 2026, 14:30']);
  });

  it('never shows nothing or zero for a value that is missing', () => {
    expect([format.de.money(null), format.de.percent(undefined), format.de.day(null), format.de.missing('Ausgangswert fehlt')]).toEqual(['–', '–', '–', '– Ausgangswert fehlt']);
  });

  it('counts working days, not the weekend', () => {
    // 25 September 2026 is a Friday.
    expect(weekdaysBetween(day('2026-09-25'), day('2026-09-28'))).toBe(1);
  });
});
