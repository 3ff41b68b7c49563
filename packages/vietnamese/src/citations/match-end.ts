/** Where the match of a sticky pattern ends that begins here, without the array that `exec` makes. */
export function endOfMatch(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}
