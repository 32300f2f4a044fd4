// npm run import -- FILE [--kind K] [--organisation NAME] [--dry-run] [--url URL]
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { mappings } from '../../libs/exchange/domain/src/mappings.ts';
import { openFile } from '../../libs/exchange/domain/src/open-file.ts';
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

/** An organisation that is founded counts in the currency of the publication. */
function currencyOf({ file, kind }: Options): string {
  const opened = openFile(new Uint8Array(fs.readFileSync(file)), mappings, kind === undefined ? {} : { publication: kind });
  return opened.ok && 'publication' in opened.value.kind ? opened.value.kind.publication.currency : 'EUR';
}

/** The office person of the demo's own organisation imports, unless an organisation is named. A dry run founds none. */
async function signIn(client: ImportClient, asked: Options): Promise<string> {
  const { organisation, dryRun } = asked;
  const offices = (await client.demoPersons()).filter((person) => person.roles.some(({ role, scope }) => role === 'portfolioOffice' && scope === null));
  const named = offices.find((person) => organisation === undefined || person.organisation.toLowerCase() === organisation.toLowerCase());
  const office = named ?? (dryRun ? offices[0] : undefined);
  if (office) {
    await client.signIn(office);
    return named || organisation === undefined ? office.organisation : `${organisation} does not exist yet; compared with ${office.organisation}`;
  }
  if (organisation === undefined) throw new ClientProblem('Nobody in the demo may import. Name an organisation of its own with --organisation NAME.');
  await client.intoOrganisation(organisation, currencyOf(asked));
  return `${organisation} (new)`;
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
