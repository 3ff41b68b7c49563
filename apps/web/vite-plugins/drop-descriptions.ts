import { parseSync, Visitor, type Plugin } from 'vite';

const DESCRIBED_MODULES = /\/packages\/contract\/dist\/(?!described\.js$).*\.js$/;
const DESCRIBING_CALLS = new Set(['described', 'component', 'represented', 'withExample']);

/** Replaces `described('…', schema)` in the contract by `schema`: only OpenAPI needs the descriptions. */
export function dropDescriptions(): Plugin {
  return {
    name: 'drop-descriptions',
    apply: 'build',
    transform: {
      filter: { id: DESCRIBED_MODULES },
      handler: (code, id) => ({ code: withoutDescriptions(code, id), map: null }),
    },
  };
}

export function withoutDescriptions(code: string, file: string): string {
  const dropped: [start: number, end: number][] = [];
  const visitor = new Visitor({
    CallExpression: ({ callee, arguments: given, start, end }) => {
      const schema = given.at(-1);
      if (callee.type !== 'Identifier' || !DESCRIBING_CALLS.has(callee.name) || !schema) return;
      dropped.push([start, schema.start], [schema.end, end]);
    },
  });
  visitor.visit(parseSync(file, code).program);
  let kept = '';
  let at = 0;
  for (const [start, end] of dropped.toSorted(([a], [b]) => a - b)) {
    // This call is inside an argument that was dropped already.
    if (start < at) continue;
    kept += code.slice(at, start);
    at = end;
  }
  return kept + code.slice(at);
}
