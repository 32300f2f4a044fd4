import { translate } from '@tranche/shared/api/messages.ts';
import { readPolicyOf, recordTypes, type ReadPolicy } from '@tranche/shared/api/read-policy.ts';
import type { GraphQLSchema } from 'graphql';
import { rootFields, type ResolverClass } from './check-policies.ts';

/** The page that lists, for each field of the API, the policy that guards it and who may; and for each type how reading is decided. */
export function policiesDocument(resolvers: readonly ResolverClass[], schema: GraphQLSchema): string {
  return [
    '# Who may do and read what',
    'Written by the build from the code (`nx build api`); do not edit it. Policies stand beside their verbs, see [decision 0006](../decisions/0006-policy-beside-the-verb.md); how reading is decided stands beside each type, see [decision 0016](../decisions/0016-reading-declared-beside-the-type.md).',
    ...(['Query', 'Mutation', 'Subscription'] as const).flatMap((kind) => [`## ${headings[kind]}`, fieldTable(kind, resolvers)]),
    '## Types',
    'A restricted scope is open to those who hold a role in it or above it today, whatever day is looked at. The comparison of two worlds (`apps/api/src/read-policies.http.spec.ts`) asks every query for what these words promise.',
    typeTable(schema),
  ].join('\n\n').concat('\n');
}

const headings = { Query: 'Queries', Mutation: 'Acts', Subscription: 'Subscriptions' } as const;

function fieldTable(kind: string, resolvers: readonly ResolverClass[]): string {
  const rows = rootFields(resolvers).filter((field) => field.kind === kind).sort((a, b) => (a.name < b.name ? -1 : 1));
  return table(['Field', 'Policy', 'Who may'], rows.map(({ name, allowance }) => [`\`${name}\``, `\`${allowance?.policy.name ?? ''}\``, translate('en', `rule.policy.${allowance?.policy.name ?? ''}`)]));
}

function typeTable(schema: GraphQLSchema): string {
  const types = recordTypes(schema).sort((a, b) => (a.name < b.name ? -1 : 1));
  return table(['Type', 'Who may read it'], types.map((type) => [`\`${type.name}\``, words(readPolicyOf(type))]));
}

function words(policy: ReadPolicy | undefined): string {
  switch (policy?.kind) {
    case 'scope': return `Whoever may see its scope (\`${policy.property}\`)`;
    case 'parent': return 'Whoever may read the object that holds it';
    case 'members': return 'Every member of the organisation';
    case 'computed': return 'Made for the viewer from what they may see';
    case 'containsHidden': return `Contains hidden scopes. ${policy.because}`;
    case undefined: return '–';
  }
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
