import type { Day } from '@tranche/shared/domain/day.ts';
import { line, prose } from '@tranche/shared/domain/input.ts';
import type { Money } from '@tranche/shared/domain/money.ts';
import type { Columns } from './columns.ts';
import { readDate } from './date-form.ts';
import { cellFinding, rowFinding, type Finding } from './finding.ts';
import { deliveryConfidences, type ColumnName, type DeliveryConfidence, type Mapping } from './mapping.ts';
import { isWording, readMoney } from './money-cell.ts';
import type { Attribute, PlannedCost, PlannedProject } from './planned-project.ts';
import type { TableRecord } from './table.ts';
import { lineOf, matching, proseOf, shortened, textFault, type TextBounds } from './text-cell.ts';

const titleLength = 120;
const summaryLength = 4000;

export interface RowReading {
  /** Null when an error keeps the row from being a project. */
  readonly project: PlannedProject | null;
  readonly findings: readonly Finding[];
}

/** Reads one record of a publication; collects everything that is wrong with it instead of stopping at the first. */
interface Reader {
  readonly mapping: Mapping;
  readonly columns: Columns;
  readonly record: TableRecord;
  readonly findings: Finding[];
  readonly attributes: Map<string, Attribute>;
}

/** One row of a publication as a planned project, or the reasons why it is none. Wording in place of a value is kept as such, never as 0. */
export function readProject(mapping: Mapping, columns: Columns, record: TableRecord): RowReading {
  const reader: Reader = { mapping, columns, record, findings: [], attributes: new Map() };
  const externalId = mapping.key.map((column) => requiredLine(reader, column)).join(' / ');
  const programme = programmeTitle(mapping, requiredLine(reader, mapping.programme.column));
  const title = titleOf(reader);
  const deliveryConfidence = confidenceOf(reader);
  const dates = datesOf(reader);
  const budget = moneyOf(reader, 'budget', mapping.budget);
  const benefits = mapping.benefits === undefined ? null : moneyOf(reader, 'benefits', mapping.benefits);
  const costs = mapping.costs.flatMap((cost) => costOf(reader, cost));
  checkYear(reader);
  for (const { name, column, type } of mapping.attributes) keepAttribute(reader, name, column, type);
  const { findings } = reader;
  const attributes = Object.fromEntries(reader.attributes);
  if (findings.some((each) => each.severity === 'error')) return { project: null, findings };
  const summary = summaryOf(mapping, attributes);
  return { project: { externalId, title, summary, language: mapping.language, programme, ...dates, budget, deliveryConfidence, benefits, costs, attributes }, findings };
}

function summaryOf({ summary }: Mapping, attributes: Readonly<Record<string, Attribute>>): string | null {
  const attribute = summary === undefined ? undefined : attributes[summary];
  return attribute?.type === 'text' ? shortened(attribute.text, summaryLength) : null;
}

/** The one spelling of a department under which its projects are gathered. */
export function programmeTitle(mapping: Mapping, published: string): string {
  const alias = Object.entries(mapping.programme.aliases).find(([spelling]) => matching(spelling) === matching(published));
  return alias ? alias[1] : published;
}

const oneLine: TextBounds = { schema: line(1, 500), most: 500 };
const severalLines: TextBounds = { schema: prose(1, 20_000), most: 20_000 };

function requiredLine(reader: Reader, column: ColumnName): string {
  const { columns, record, findings } = reader;
  const text = lineOf(columns.cell(record, column));
  if (text === '') findings.push(cellFinding('error', 'import.cellMissing', columns.place(record, column), ''));
  else checkText(reader, column, text, oneLine);
  return text;
}

/** The bounds of the forms: length in visible characters, nothing that makes one text look like another. */
function checkText({ columns, record, findings }: Reader, column: ColumnName, text: string, bounds: TextBounds): void {
  const fault = textFault(bounds, text);
  if (fault) findings.push(cellFinding('error', fault.rule, columns.place(record, column), text, fault.values));
}

/** Rows of another year in the same file would be taken for this publication. */
function checkYear({ mapping, columns, record, findings }: Reader): void {
  if (!mapping.yearColumn) return;
  const year = lineOf(columns.cell(record, mapping.yearColumn.column));
  if (year !== mapping.yearColumn.value) findings.push(cellFinding('error', 'import.otherPublication', columns.place(record, mapping.yearColumn.column), year, { expected: mapping.yearColumn.value }));
}

function titleOf(reader: Reader): string {
  const { columns, record, mapping, findings, attributes } = reader;
  const title = requiredLine(reader, mapping.title);
  const short = shortened(title, titleLength);
  if (short !== title) {
    findings.push(cellFinding('note', 'import.titleShortened', columns.place(record, mapping.title), title, { most: titleLength }));
    attributes.set('fullTitle', { type: 'text', text: title });
  }
  return short;
}

function confidenceOf(reader: Reader): DeliveryConfidence | null {
  const { columns, record, mapping } = reader;
  const column = mapping.deliveryConfidence.find((each) => columns.cell(record, each).trim() !== '');
  if (column === undefined) return null;
  const published = lineOf(columns.cell(record, column));
  const confidence = deliveryConfidences.find((each) => each.toLowerCase() === published.replaceAll(/[\s/-]/g, '').toLowerCase());
  if (!confidence) withhold(reader, 'deliveryConfidence', column);
  return confidence ?? null;
}

/** Days as published are kept as attributes; the plan takes them unless they contradict each other (domain.md 2.4: end ≥ start). */
function datesOf(reader: Reader): { plannedStart: Day | null; plannedEnd: Day | null } {
  const { columns, record, mapping, findings, attributes } = reader;
  const start = mapping.start === undefined ? null : dayOf(reader, 'publishedStart', mapping.start);
  const end = mapping.end === undefined ? null : dayOf(reader, 'publishedEnd', mapping.end);
  if (start) attributes.set('publishedStart', { type: 'day', day: start });
  if (end) attributes.set('publishedEnd', { type: 'day', day: end });
  if (!start || !end || end >= start || mapping.end === undefined) return { plannedStart: start, plannedEnd: end };
  findings.push(cellFinding('warning', 'import.endBeforeStart', columns.place(record, mapping.end), columns.cell(record, mapping.end), { start, end }));
  return { plannedStart: start, plannedEnd: null };
}

function dayOf(reader: Reader, name: string, column: ColumnName): Day | null {
  const { columns, record, mapping, findings } = reader;
  const cell = columns.cell(record, column);
  if (cell.trim() === '') return null;
  const read = readDate(cell, mapping.dates, mapping.centuryPivot);
  if ('day' in read) {
    if (read.twoDigitYear) findings.push(cellFinding('note', 'import.twoDigitYear', columns.place(record, column), cell, { day: read.day }));
    return read.day;
  }
  if (read.rule === 'import.noDate' && isWording(cell)) withhold(reader, name, column);
  else findings.push(cellFinding('error', read.rule, columns.place(record, column), cell, { form: mapping.dates }));
  return null;
}

function moneyOf(reader: Reader, name: string, column: ColumnName): Money | null {
  const { columns, record, mapping, findings } = reader;
  const cell = columns.cell(record, column);
  if (cell.trim() === '') return null;
  const read = readMoney(cell, mapping);
  if ('amount' in read) return { amount: read.amount, currency: mapping.currency };
  if (read.rule === 'import.noNumber' && isWording(cell)) withhold(reader, name, column);
  else findings.push(cellFinding('error', read.rule, columns.place(record, column), cell, { form: mapping.numbers, currency: mapping.currency }));
  return null;
}

/** A cost row of 0 says nothing and would be refused (domain.md 2.6: amount ≠ 0). */
function costOf(reader: Reader, cost: Mapping['costs'][number]): PlannedCost[] {
  const { fund, kind, fiscalYear, period, column } = cost;
  const money = moneyOf(reader, `cost.${fund}.${fiscalYear}`, column);
  return money === null || money.amount === '0.00' ? [] : [{ fund, kind, fiscalYear, period, ...money }];
}

function keepAttribute(reader: Reader, name: string, column: ColumnName, type: Mapping['attributes'][number]['type']): void {
  const { attributes, columns, record } = reader;
  const text = proseOf(columns.cell(record, column));
  if (text === '') return;
  if (type === 'text') {
    checkText(reader, column, text, severalLines);
    attributes.set(name, { type, text });
  }
  const money = type === 'money' ? moneyOf(reader, name, column) : null;
  if (money) attributes.set(name, { type: 'money', ...money });
  const day = type === 'day' ? dayOf(reader, name, column) : null;
  if (day) attributes.set(name, { type: 'day', day });
}

function withhold({ columns, record, findings, attributes }: Reader, name: string, column: ColumnName): void {
  const cell = columns.cell(record, column);
  attributes.set(name, { type: 'withheld', wording: proseOf(cell) });
  findings.push(cellFinding('note', 'import.withheld', columns.place(record, column), cell));
}

/** Filled cells beyond the header: the row cannot be trusted, because its cells have moved. */
export function tooLongFindings(places: readonly { row: number; line: number; column: number }[]): Finding[] {
  return places.map((place) => rowFinding('error', 'import.rowTooLong', place, { column: place.column }));
}
