interface TreeUnit {
  readonly id: string;
  readonly parentId?: string | null;
}

export interface UnitBranch<Unit> {
  readonly unit: Unit;
  readonly below: readonly UnitBranch<Unit>[];
}

/** Units below their parents, in the order of the list; one whose parent is not in the list stands at the top. */
export function unitTree<Unit extends TreeUnit>(units: readonly Unit[]): readonly UnitBranch<Unit>[] {
  const known = new Set(units.map(({ id }) => id));
  const byParent = Map.groupBy(units, ({ parentId }) => (parentId && known.has(parentId) ? parentId : null));
  const below = (parent: string | null): UnitBranch<Unit>[] => (byParent.get(parent) ?? []).map((unit) => ({ unit, below: below(unit.id) }));
  return below(null);
}
