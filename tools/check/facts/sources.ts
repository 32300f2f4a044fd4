import { ImportClient } from '../../dev/import-client.ts';
import type { Source, Sources } from './questions.ts';

/** Files of the publications, in the order in which they are imported. */
export const publications = {
  gmpp: { organisation: 'UK Government Major Projects Portfolio', currency: 'GBP', files: [2015, 2019, 2020, 2022, 2023].map((year) => `uk-gmpp/gmpp_${year}.csv`) },
  nyc: { organisation: 'New York City capital projects', currency: 'USD', files: ['nyc-capital/projects.csv', 'nyc-capital/all-projects.csv'] },
} as const;

/** A source whose portfolios are found among the imported publications. */
export function sourceOf(ask: Source['ask']): Source {
  let known: Promise<Map<string, string>> | undefined;
  const read = async () => {
    const found = await ask<{ publications: { source: string; portfolio: { key: string } }[] }>('query Publications { publications { source portfolio { key } } }');
    return new Map(found.publications.map(({ source, portfolio }) => [source, portfolio.key]));
  };
  return {
    ask,
    portfolio: async (publication) => {
      const key = (await (known ??= read())).get(publication);
      if (key === undefined) throw new Error(`The publication ${publication} was not imported.`);
      return key;
    },
  };
}

/** Imports the public data into organisations of their own and gives the means to ask about them. */
export async function importAll(url: string, folder: string, tell: (line: string) => void): Promise<Sources> {
  const sources = { gmpp: await importSource('gmpp'), nyc: await importSource('nyc') };
  return sources;

  async function importSource(name: keyof typeof publications): Promise<Source> {
    const { organisation, currency, files } = publications[name];
    const client = new ImportClient(url);
    await client.intoOrganisation(organisation, currency);
    for (const file of files) tell(await importFile(client, folder, file));
    return sourceOf((query, variables) => client.ask(query, variables));
  }
}

async function importFile(client: ImportClient, folder: string, file: string): Promise<string> {
  const started = performance.now();
  const preview = await client.preview(await client.upload(`${folder}/${file}`));
  if (preview.state !== 'ready') throw new Error(`${file} cannot be imported: ${[...preview.refusals, ...preview.groups.filter((each) => each.severity === 'error')].map((each) => each.message).join(' ')}`);
  const done = await client.run(preview);
  if (done.state !== 'done') throw new Error(`${file} was not written: ${done.refusals.map((each) => each.message).join(' ')}`);
  return `${file}: ${done.newRows} new, ${done.changedRows} changed, ${done.sameRows} same in ${((performance.now() - started) / 1000).toFixed(1)} s`;
}
