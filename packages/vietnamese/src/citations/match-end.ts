/**
 * The end of a sticky pattern's match at `at`, or undefined. It avoids the result array that `exec`
 * allocates.
 */
export function endOfMatch(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}
