/** A sentence split around a name, to link it; undefined if the sentence does not contain the name. */
export function aroundName(
  sentence: string,
  name: string,
): { before: string; after: string } | undefined {
  const start = sentence.indexOf(name);
  if (start < 0) return undefined;
  return { before: sentence.slice(0, start), after: sentence.slice(start + name.length) };
}
