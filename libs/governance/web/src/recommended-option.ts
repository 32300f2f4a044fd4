/** The place of the recommended option, as the form holds it, after the option at `removed` was taken away; none when it was that one. */
export function recommendedAfter(recommended: string, removed: number): string {
  const place = Number(recommended);
  if (recommended === '' || place < removed) return recommended;
  return place === removed ? '' : String(place - 1);
}
