/** Cuts a text after `most` characters, at the end of a word, and appends an ellipsis. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/u, '')}…`;
}
