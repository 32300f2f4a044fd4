import type { TestApp, TestPerson } from '@tranche/api/testing/test-app.ts';

export interface ImportAnswer {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly kind: string | null;
  readonly newRows: number;
  readonly changedRows: number;
  readonly sameRows: number;
  readonly errorRows: number;
  readonly emptyRows: number;
  readonly doneRows: number;
  readonly portfolio: { readonly key: string } | null;
  readonly questions: readonly { readonly column: string; readonly message: string }[];
  readonly refusals: readonly { readonly rule: string; readonly message: string; readonly mend: string }[];
  readonly groups: readonly { readonly severity: string; readonly rule: string; readonly message: string; readonly count: number; readonly rows: readonly number[] }[];
  readonly missing: readonly string[];
}

export const importFields = `id version state kind newRows changedRows sameRows errorRows emptyRows doneRows portfolio { key } questions { column message }
  refusals { rule message mend } groups { severity rule message count rows } missing`;

type Payload = Record<string, { import: ImportAnswer | null; errors: { rule: string; message: string }[] }>;

/** Imports as a person does: upload, preview, run, and wait until it is written. */
export class Importing {
  private readonly test: TestApp;
  private readonly person: TestPerson;

  constructor(test: TestApp, person: TestPerson) {
    this.test = test;
    this.person = person;
  }

  async upload(bytes: Uint8Array, headers: Record<string, string> = {}): Promise<{ status: number; body: { importId?: string; version?: number; errors?: { rule: string; message: string }[] } }> {
    const response = await fetch(this.test.at('/imports'), {
      method: 'POST', headers: { cookie: await this.test.cookie(this.person), 'content-type': 'text/csv', 'x-file-name': encodeURIComponent('Vorhaben.csv'), ...headers }, body: bytes as BodyInit,
    });
    return { status: response.status, body: (await response.json()) as { importId?: string; version?: number } };
  }

  async mutate(verb: 'previewImport' | 'runImport' | 'cancelImport' | 'undoImport', input: Record<string, unknown>): Promise<{ import: ImportAnswer | null; errors: { rule: string; message: string }[] }> {
    const name = verb[0]!.toUpperCase() + verb.slice(1);
    const { data, errors } = await this.test.ask<Payload>(this.person, `mutation ${name}($input: ${name}Input!) { ${verb}(input: $input) { import { ${importFields} } errors { rule message } } }`, { input });
    if (!data) throw new Error(JSON.stringify(errors));
    return data[verb]!;
  }

  /** Uploads and looks; what the file cannot say itself is in `more`. */
  async preview(bytes: Uint8Array, more: Record<string, unknown> = {}): Promise<ImportAnswer> {
    const { body } = await this.upload(bytes);
    if (!body.importId) throw new Error(JSON.stringify(body));
    const answer = await this.mutate('previewImport', { importId: body.importId, expectedVersion: body.version, ...more });
    if (!answer.import) throw new Error(JSON.stringify(answer.errors));
    return answer.import;
  }

  async state(id: string): Promise<ImportAnswer> {
    const { data, errors } = await this.test.ask<{ import: ImportAnswer }>(this.person, `query Import($id: ID!) { import(id: $id) { ${importFields} } }`, { id });
    if (!data?.import) throw new Error(JSON.stringify(errors));
    return data.import;
  }

  /** Writes what the preview showed and waits for the end. */
  async run({ id, version }: Pick<ImportAnswer, 'id' | 'version'>): Promise<ImportAnswer> {
    const started = await this.mutate('runImport', { importId: id, expectedVersion: version });
    if (!started.import) throw new Error(JSON.stringify(started.errors));
    for (;;) {
      const now = await this.state(id);
      if (now.state !== 'running') return now;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async import(bytes: Uint8Array): Promise<ImportAnswer> {
    return this.run(await this.preview(bytes));
  }
}
