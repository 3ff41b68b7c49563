/** The first words of a text, of so many characters at most. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/u, '')}…`;
}
