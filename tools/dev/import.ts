// npm run import -- FILE [--kind K] [--organisation NAME] [--dry-run] [--url URL]
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { mappings } from '../../libs/exchange/domain/src/mappings.ts';
import { ClientProblem, ImportClient, type ImportReport } from './import-client.ts';

const usage = `npm run import -- FILE [options]
  --kind K             ${mappings.map((each) => each.id).join(', ')},
                       risks, issues, milestones, costs; found from the columns when absent
  --organisation NAME  an organisation of its own; founded when there is none of this name
  --day-first, --month-first   how slash dates are read where the file does not show it
  --dry-run            report only, nothing is written
  --url URL            server, default http://localhost:$PORT or 4200`;

interface Options {
  readonly file: string;
  readonly kind: string | undefined;
  readonly organisation: string | undefined;
  readonly dates: 'dayFirst' | 'monthFirst' | undefined;
  readonly dryRun: boolean;
  readonly url: string;
}

function options(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      kind: { type: 'string' }, organisation: { type: 'string' }, url: { type: 'string' }, 'dry-run': { type: 'boolean', default: false },
      'day-first': { type: 'boolean', default: false }, 'month-first': { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (values.help || file === undefined || positionals.length > 1) throw new ClientProblem(usage);
  if (!fs.existsSync(file)) throw new ClientProblem(`There is no file ${file}.`);
  return {
    file, kind: values.kind, organisation: values.organisation, dryRun: values['dry-run'],
    dates: values['day-first'] ? 'dayFirst' : values['month-first'] ? 'monthFirst' : undefined,
    url: values.url ?? `http://localhost:${process.env['PORT'] ?? 4200}`,
  };
}

/** The office person of the demo's own organisation imports, unless an organisation is named. */
async function signIn(client: ImportClient, { organisation, kind }: Options): Promise<string> {
  if (organisation !== undefined) {
    const currency = mappings.find((each) => each.id === kind)?.currency ?? 'EUR';
    const { founded } = await client.intoOrganisation(organisation, currency);
    return founded ? `${organisation} (new)` : organisation;
  }
  const office = (await client.demoPersons()).find((person) => person.roles.some(({ role, scope }) => role === 'portfolioOffice' && scope === null));
  if (!office) throw new ClientProblem('Nobody in the demo may import. Name an organisation of its own with --organisation NAME.');
  await client.signIn(office);
  return office.organisation;
}

function understood({ kind, form }: ImportReport): string {
  if (!form) return `Kind: ${kind ?? 'not recognised'}`;
  const separator = form.separator === '\t' ? 'tab' : form.separator;
  const parts = [`Kind: ${kind}`, `encoding ${form.encoding}${form.encodingGuessed ? ' (guessed)' : ''}`, `separator ${separator}`, `${form.columnCount} ${form.transposed ? 'rows of attributes (one record per column)' : 'columns'}`];
  return parts.join(', ');
}

function printReport(report: ImportReport): void {
  const { newRows, changedRows, sameRows, errorRows, emptyRows, repeatedHeaders, form, missing } = report;
  console.log(understood(report));
  for (const each of report.refusals) console.log(`  ✗ ${each.message} ${each.mend}`);
  for (const each of report.questions) console.log(`  ? ${each.message} ${each.examples.join(', ')}`);
  if (form) console.log(`Rows: ${newRows} new + ${changedRows} changed + ${sameRows} same + ${errorRows} in error = ${newRows + changedRows + sameRows + errorRows}; ${emptyRows} empty`);
  if (repeatedHeaders.length > 0) console.log(`Repeated headers left out: rows ${repeatedHeaders.join(', ')}`);
  if (form?.unreadableLines.length) console.log(`Characters that the encoding does not know: lines ${form.unreadableLines.slice(0, 20).join(', ')}`);
  if (missing.length > 0) console.log(`No longer in the file, kept: ${missing.length} (${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ', …' : ''})`);
  const marks: Record<string, string> = { error: '✗', warning: '!', note: '·' };
  for (const group of report.groups.slice(0, 40)) {
    const place = [group.columnName, group.value && `"${group.value}"`].filter(Boolean).join(': ');
    console.log(`  ${marks[group.severity]} ${group.count} × ${place}${place ? ' – ' : ''}${group.message} (${group.rows.slice(0, 5).join(', ')}${group.count > 5 ? ', …' : ''})`);
  }
  if (report.groups.length > 40) console.log(`  … and ${report.groups.length - 40} other findings`);
}

async function main(): Promise<void> {
  const asked = options();
  const client = new ImportClient(asked.url);
  console.log(`Organisation: ${await signIn(client, asked)}`);
  const uploaded = await client.upload(asked.file);
  let report = await client.preview(uploaded, asked.kind);
  if (report.questions.length > 0 && asked.dates) {
    report = await client.preview({ importId: report.id, version: report.version }, asked.kind, report.questions.map(({ column }) => ({ column, dates: asked.dates })));
  }
  printReport(report);
  if (report.state !== 'ready') throw new ClientProblem('Nothing was written.');
  if (asked.dryRun) return console.log('Dry run: nothing was written.');
  const started = performance.now();
  const total = report.newRows + report.changedRows;
  const done = await client.run(report, ({ doneRows }) => process.stdout.isTTY && process.stdout.write(`\rWritten: ${doneRows} of ${total} `));
  if (process.stdout.isTTY) process.stdout.write('\n');
  for (const each of done.refusals) console.log(`  ✗ ${each.message} ${each.mend}`);
  if (done.state !== 'done') throw new ClientProblem('Nothing was written.');
  console.log(`Done in ${((performance.now() - started) / 1000).toFixed(1)} s: ${total} rows written${done.portfolio ? ` to ${done.portfolio.key} ${done.portfolio.title.text}` : ''}.`);
}

try {
  await main();
} catch (error) {
  const code = (error as { code?: string }).code ?? '';
  if (!(error instanceof ClientProblem) && !code.startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(code ? `${(error as Error).message}\n${usage}` : (error as Error).message);
  process.exitCode = 1;
}
