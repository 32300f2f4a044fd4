import { meaningOf } from '@tranche/shared/domain/quick-values.ts';
import { responsesFor, type ResponseCategory, type RiskCategory, type RiskKind } from './risk.ts';
import type { RiskBand } from './score.ts';

/** Words of both languages count whatever the reader's language is; umlauts may be written as two letters. */
const responseWords: Readonly<Record<ResponseCategory, readonly string[]>> = {
  avoid: ['vermeiden', 'avoid'],
  reduce: ['verringern', 'vermindern', 'mindern', 'reduzieren', 'reduce', 'mitigate'],
  exploit: ['ausnutzen', 'nutzen', 'exploit'],
  enhance: ['verstärken', 'steigern', 'erhöhen', 'enhance'],
  transfer: ['übertragen', 'transfer'],
  share: ['teilen', 'share'],
  accept: ['annehmen', 'akzeptieren', 'accept'],
  prepareContingentPlan: ['vorsorge', 'eventualplan', 'contingency', 'contingent', 'prepare'],
};

/** First estimates that people mean by a word (ux.md 4.3). */
const levelWords: Readonly<Record<RiskBand, readonly string[]>> = {
  low: ['niedrig', 'gering', 'low'], moderate: ['mittel', 'medium', 'moderate'], high: ['hoch', 'high'], critical: ['kritisch', 'critical'],
};
const levels: Readonly<Record<RiskBand, { probability: number; impact: number }>> = {
  low: { probability: 2, impact: 2 }, moderate: { probability: 3, impact: 3 }, high: { probability: 4, impact: 3 }, critical: { probability: 5, impact: 4 },
};

const categoryWords: Readonly<Record<RiskCategory, readonly string[]>> = {
  procurement: ['vergabe', 'beschaffung', 'ausschreibung', 'procurement', 'tender'],
  supplier: ['lieferant', 'lieferanten', 'dienstleister', 'supplier', 'suppliers', 'vendor'],
  technology: ['technik', 'it', 'schnittstelle', 'technology', 'tech'],
  people: ['personal', 'team', 'people', 'staff'],
  money: ['finanzen', 'haushalt', 'geld', 'money', 'finance', 'budget'],
  law: ['recht', 'gesetz', 'law', 'legal'],
  dataProtection: ['datenschutz', 'sicherheit', 'dsgvo', 'dataprotection', 'privacy', 'security', 'gdpr'],
  organisation: ['organisation', 'prozess', 'process'],
  stakeholders: ['beteiligte', 'stakeholder', 'stakeholders', 'politik'],
  quality: ['qualität', 'quality', 'test'],
  environment: ['umfeld', 'umwelt', 'wetter', 'environment', 'weather'],
  other: ['sonstiges', 'other'],
};

/** The response category of a word when it fits the kind: "vermeiden" of an opportunity is none. */
export function responseOfWord(typed: string, kind: RiskKind): ResponseCategory | undefined {
  const found = meaningOf(responseWords, typed);
  return found && responsesFor(kind).includes(found) ? found : undefined;
}

/** First estimate of a level word: 2×2, 3×3, 4×3 or 5×4. */
export function levelOfWord(typed: string): { probability: number; impact: number } | undefined {
  const level = meaningOf(levelWords, typed);
  return level && levels[level];
}

/** The category that a tag names, in either language. */
export function categoryOfTag(typed: string): RiskCategory | undefined {
  return meaningOf(categoryWords, typed);
}
