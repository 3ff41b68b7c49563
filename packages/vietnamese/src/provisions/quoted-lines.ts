const OPENING = /[“«]|(?<![^\s(])"/gu;
const CLOSING = /[”»]|(?<=[^\s(])"/gu;
const STARTS_QUOTED = /^\s*[“«"]/u;

/**
 * Marks the quoted lines of a text, such as those that an amending document puts into another: from the
 * line that opens a quotation to the one that closes it. A mark that is never closed quotes no further
 * line.
 */
export function quotedLines(lines: readonly string[]): boolean[] {
  const changes = lines.map((line) => count(line, OPENING) - count(line, CLOSING));
  const depths: number[] = [];
  for (const change of changes) depths.push((depths.at(-1) ?? 0) + change);
  const lowestFrom = lowestDepths(depths);
  let base: number | undefined;
  return lines.map((line, at) => {
    const isInside = base !== undefined;
    const before = depths[at - 1] ?? 0;
    const depth = depths[at] ?? 0;
    if (base === undefined && depth > before && (lowestFrom[at] ?? 0) <= before) base = before;
    else if (base !== undefined && depth <= base) base = undefined;
    return isInside || STARTS_QUOTED.test(line);
  });
}

function lowestDepths(depths: readonly number[]): number[] {
  let lowest = Infinity;
  return depths
    .toReversed()
    .map((depth) => (lowest = Math.min(lowest, depth)))
    .toReversed();
}

function count(line: string, pattern: RegExp): number {
  return [...line.matchAll(pattern)].length;
}
