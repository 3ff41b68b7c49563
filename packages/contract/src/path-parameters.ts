/** The names of the parameters in a path of the contract: `slug` of `/articles/{slug}`. */
export function pathParametersOf(pattern: string): string[] {
  return [...pattern.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
}

/** The raw values of a path's parameters by name; undefined if the path does not match the pattern. */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [place, part] of wanted.entries()) {
    const value = given[place] ?? '';
    if (part.startsWith('{')) params[part.slice(1, -1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}
