/** A directive of nginx: its words, and the directives within its braces. */
export interface Directive {
  words: string[];
  inner: Directive[];
}

const TOKEN = /#[^\n]*|"((?:[^"\\]|\\.)*)"|[{};]|[^\s{};"]+/g;

/** Parses the syntax that `build:static` writes: quoted and bare words, blocks, comments. */
export function readNginxConfig(text: string): Directive[] {
  const root: Directive[] = [];
  const open: Directive[][] = [root];
  let words: string[] = [];
  for (const [token, quoted] of text.matchAll(TOKEN)) {
    if (token.startsWith('#')) continue;
    const level = open.at(-1) ?? root;
    if (token === ';' && words.length > 0) level.push({ words, inner: [] });
    else if (token === '{') {
      const block: Directive = { words, inner: [] };
      level.push(block);
      open.push(block.inner);
    } else if (token === '}') open.pop();
    if (';{}'.includes(token)) words = [];
    else words.push(quoted === undefined ? token : quoted.replace(/\\(["\\])/g, '$1'));
  }
  return root;
}

/** The block of the location that nginx chooses: exact, then the first pattern, then the longest prefix. */
export function locationOf(config: Directive[], path: string): Directive[] {
  const locations = config.filter(({ words }) => words[0] === 'location');
  const exact = locations.find(({ words }) => words[1] === '=' && words[2] === path);
  const pattern = locations.find(
    ({ words }) => words[1] === '~' && new RegExp(words[2] ?? '').test(path),
  );
  const prefixes = locations
    .filter(({ words }) => words.length === 2 && path.startsWith(words[1] ?? ''))
    .toSorted((a, b) => (b.words[1]?.length ?? 0) - (a.words[1]?.length ?? 0));
  return (exact ?? pattern ?? prefixes[0])?.inner ?? [];
}

/** The variables of a request: nginx's own and those of `set`, also within an `if` about `$args`. */
export function variablesOf(config: Directive[], location: Directive[], url: URL) {
  const variables: Record<string, string> = {
    ...{ uri: decodeURIComponent(url.pathname), args: url.search.slice(1) },
  };
  const set = ({ words: [name, variable = '', value = ''] }: Directive, groups: string[] = []) => {
    if (name !== 'set') return;
    variables[variable.slice(1)] = value.replace(
      /\$([1-9])/g,
      (_all, group: string) => groups[Number(group)] ?? '',
    );
  };
  for (const directive of config) {
    set(directive);
    if (directive.words[0] !== 'if') continue;
    const [, pattern] =
      /^\(\$args(?: ~ )?(.*?) ?\)$/.exec(directive.words.slice(1).join(' ')) ?? [];
    const groups = new RegExp(pattern ?? '').exec(variables['args'] ?? '');
    const holds = pattern === '' ? variables['args'] !== '' : groups !== null;
    if (holds) for (const one of directive.inner) set(one, [...(groups ?? [])]);
  }
  for (const directive of location) set(directive);
  return variables;
}

export function filled(text: string, variables: Record<string, string>): string {
  return text.replace(/\$([a-z]+)/g, (_all, name: string) => variables[name] ?? '');
}
