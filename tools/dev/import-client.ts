// The public API as a tool uses it: sign-in of the demo, upload, preview, run. No knowledge of the database.
import fs from 'node:fs';
import path from 'node:path';

/** A problem that the person who started the tool can mend; its message is all that is shown. */
export class ClientProblem extends Error {}

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly organisation: string;
  readonly organisationId: string;
  readonly roles: readonly { readonly role: string; readonly scope: string | null }[];
}

interface Told {
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
}

export interface ImportReport {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly kind: string | null;
  readonly newRows: number;
  readonly changedRows: number;
  readonly sameRows: number;
  readonly errorRows: number;
  readonly emptyRows: number;
  readonly repeatedHeaders: readonly number[];
  readonly doneRows: number;
  readonly missing: readonly string[];
  readonly portfolio: { readonly key: string; readonly title: { readonly text: string } } | null;
  readonly form: { readonly encoding: string; readonly encodingGuessed: boolean; readonly separator: string; readonly transposed: boolean; readonly columnCount: number; readonly unreadableLines: readonly number[] } | null;
  readonly questions: readonly { readonly column: string; readonly message: string; readonly examples: readonly string[] }[];
  readonly refusals: readonly Told[];
  readonly groups: readonly { readonly severity: string; readonly message: string; readonly columnName: string | null; readonly value: string; readonly count: number; readonly rows: readonly number[] }[];
}

const fields = `id version state kind newRows changedRows sameRows errorRows emptyRows repeatedHeaders doneRows missing portfolio { key title { text } }
  form { encoding encodingGuessed separator transposed columnCount unreadableLines } questions { column message examples } refusals { rule message mend }
  groups { severity message columnName value count rows }`;

export class ImportClient {
  private readonly url: string;
  private readonly language: string;
  private cookie = '';

  constructor(url: string, language = 'en') {
    this.url = url.replace(/\/$/, '');
    this.language = language;
  }

  /** Persons of the demo, of all its organisations. */
  async demoPersons(): Promise<readonly DemoPerson[]> {
    const response = await this.send('/auth/demo');
    if (response.status === 404) throw new ClientProblem(`The server at ${this.url} does not run as a demo, so a tool cannot sign in there.`);
    return (await response.json()) as DemoPerson[];
  }

  async signIn({ key, organisationId }: Pick<DemoPerson, 'key' | 'organisationId'>): Promise<void> {
    const response = await this.send('/auth/demo', { person: key, organisation: organisationId });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (!response.ok || !cookie) throw new ClientProblem(`Nobody could be signed in as ${key}.`);
    this.cookie = cookie;
  }

  /** An organisation of this name, founded where there is none, and its office person signed in. */
  async intoOrganisation(name: string, currency: string): Promise<{ organisationId: string; founded: boolean }> {
    const response = await this.send('/imports/organisations', { name, currency });
    if (!response.ok) throw new ClientProblem(await told(response));
    const found = (await response.json()) as { organisationId: string; founded: boolean; office: string };
    await this.signIn({ key: found.office, organisationId: found.organisationId });
    return found;
  }

  async upload(file: string): Promise<{ importId: string; version: number }> {
    const response = await this.request('/imports', { method: 'POST', headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(path.basename(file)) }, body: fs.readFileSync(file) });
    if (!response.ok) throw new ClientProblem(await told(response));
    return (await response.json()) as { importId: string; version: number };
  }

  async preview(uploaded: { importId: string; version: number }, kind?: string, answers: readonly object[] = []): Promise<ImportReport> {
    return this.change('previewImport', { importId: uploaded.importId, expectedVersion: uploaded.version, kind, answers });
  }

  /** Starts the import and waits until it is written; `progress` hears how far it is. */
  async run({ id, version }: ImportReport, progress: (report: ImportReport) => void = () => undefined): Promise<ImportReport> {
    await this.change('runImport', { importId: id, expectedVersion: version });
    for (;;) {
      const { import: report } = await this.ask<{ import: ImportReport }>(`query ImportState($id: ID!) { import(id: $id) { ${fields} } }`, { id });
      progress(report);
      if (report.state !== 'running') return report;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }

  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const response = await this.send('/graphql', { query, variables });
    const { data, errors } = (await response.json()) as { data?: T; errors?: { message: string }[] };
    if (errors?.length || !data) throw new ClientProblem(errors?.map((each) => each.message).join('\n') ?? `The server answered ${response.status}.`);
    return data;
  }

  private async change(verb: string, input: Record<string, unknown>): Promise<ImportReport> {
    const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
    const data = await this.ask<Record<string, { import: ImportReport | null; errors: Told[] }>>(`mutation Change($input: ${type}!) { ${verb}(input: $input) { import { ${fields} } errors { rule message mend } } }`, { input });
    const { import: report, errors } = data[verb]!;
    if (!report) throw new ClientProblem(errors.map((each) => `${each.message} ${each.mend}`).join('\n'));
    return report;
  }

  private send(place: string, body?: object): Promise<Response> {
    return this.request(place, body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {});
  }

  private async request(place: string, init: RequestInit): Promise<Response> {
    try {
      return await fetch(this.url + place, { ...init, headers: { ...init.headers, 'accept-language': this.language, ...(this.cookie && { cookie: this.cookie }) } });
    } catch {
      throw new ClientProblem(`There is no Tranche at ${this.url}. Start it with "npm start", or name another place with --url.`);
    }
  }
}

async function told(response: Response): Promise<string> {
  const { errors } = (await response.json().catch(() => ({}))) as { errors?: Told[] };
  return errors?.map((each) => `${each.message} ${each.mend}`).join('\n') ?? `The server answered ${response.status}.`;
}
