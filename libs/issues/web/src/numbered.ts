/** Lists of a form give text; the input wants the number of the chosen entry. */
export function numbered(field: string): (values: unknown) => unknown {
  return (values) => {
    const given = values as Record<string, unknown>;
    return given[field] === undefined || given[field] === '' ? given : { ...given, [field]: Number(given[field]) };
  };
}
