/** Vietnamese counts syllables, the words between blanks. */
export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
