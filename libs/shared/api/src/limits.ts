import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

interface Bounds {
  /** Levels of nesting. */
  readonly depth: number;
  /** Fields that an answer may have, list sizes multiplied. */
  readonly cost: number;
  readonly aliases: number;
}

/** Refuses operations that would eat the server: too deep, too wide, too many aliases, several mutations (security.md 2.3). */
export function limits(bounds: Bounds) {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const found = measure(context, operation.selectionSet);
      const refuse = (message: string, reason: string) => context.reportError(new GraphQLError(message, { nodes: [operation], extensions: { reason } }));
      if (found.depth > bounds.depth) refuse(`The operation nests ${found.depth} levels, more than ${bounds.depth}.`, 'TOO_DEEP');
      else if (found.cost > bounds.cost) refuse(`The operation costs ${found.cost}, more than ${bounds.cost}: ask for fewer rows or fields.`, 'TOO_EXPENSIVE');
      if (found.aliases > bounds.aliases) refuse(`The operation has ${found.aliases} aliases, more than ${bounds.aliases}.`, 'TOO_MANY_ALIASES');
      // The client asks for `__typename` everywhere; it changes nothing.
      const acts = operation.selectionSet.selections.filter((each) => each.kind !== 'Field' || each.name.value !== '__typename');
      if (operation.operation === 'mutation' && acts.length > 1) refuse('One mutation in an operation: it is one transaction.', 'ONE_MUTATION');
    },
  });
}

function measure(context: { getFragment(name: string): { selectionSet: SelectionSetNode } | null | undefined }, set: SelectionSetNode | undefined, open: readonly string[] = []): { depth: number; cost: number; aliases: number } {
  const total = { depth: 0, cost: 0, aliases: 0 };
  if (!set) return total;
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const first = node.arguments?.find(({ name }) => name.value === 'first')?.value;
      const rows = first ? (first.kind === Kind.INT ? Number(first.value) : 50) : 1;
      const inner = measure(context, node.selectionSet, open);
      total.depth = Math.max(total.depth, inner.depth + 1);
      total.cost += 1 + rows * inner.cost;
      total.aliases += inner.aliases + (node.alias ? 1 : 0);
    } else {
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? node.name.value : undefined;
      if (fragment !== undefined && open.includes(fragment)) continue;
      const inner = measure(context, fragment === undefined ? (node as { selectionSet: SelectionSetNode }).selectionSet : context.getFragment(fragment)?.selectionSet, fragment === undefined ? open : [...open, fragment]);
      total.depth = Math.max(total.depth, inner.depth);
      total.cost += inner.cost;
      total.aliases += inner.aliases;
    }
  }
  return total;
}

export type KnownOperations = Readonly<Record<string, string>>;
