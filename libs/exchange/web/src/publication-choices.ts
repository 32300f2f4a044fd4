import type { AttributeType, Mapping } from '@tranche/exchange/domain/mapping.ts';
import { mappingById } from '@tranche/exchange/domain/mappings.ts';

export interface PublishedSource {
  /** Id of the publication's mapping. */
  readonly source: string;
  /** Names of attributes that some project of the publication has. */
  readonly attributes: readonly string[];
}

/** Published texts that several projects share; comments and coordinates differ with each project. */
const shared: ReadonlySet<string> = new Set(['category', 'borough', 'location', 'communityBoards']);

function attributesOf(mapping: Mapping | undefined, { attributes }: PublishedSource, type: AttributeType): readonly string[] {
  return (mapping?.attributes ?? []).filter((each) => each.type === type && attributes.includes(each.name)).map(({ name }) => name);
}

/** By what the projects of a publication can be gathered. */
export function groupingsOf(publication: PublishedSource): readonly string[] {
  return ['programme', 'deliveryConfidence', ...attributesOf(mappingById(publication.source), publication, 'text').filter((name) => shared.has(name))];
}

/** What can be added up: money that the publication fills, and its further attributes of money. */
export function measuresOf(publication: PublishedSource): readonly string[] {
  const mapping = mappingById(publication.source);
  return ['budget', ...(mapping && mapping.costs.length > 0 ? ['costs'] : []), ...(mapping?.benefits ? ['benefits'] : []), ...attributesOf(mapping, publication, 'money')];
}

/** The publications that speak of the same projects as this one, in the order of `all`: those of the same publisher. */
export function comparableWith<Publication extends PublishedSource>(publication: Publication, all: readonly Publication[]): readonly Publication[] {
  const publisher = mappingById(publication.source)?.source;
  return publisher === undefined ? [] : all.filter((each) => each !== publication && mappingById(each.source)?.source === publisher);
}
