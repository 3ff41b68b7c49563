/** One form of a text for comparing: NFC, lower case, marks stripped, đ as d. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đð]/g, 'd')
    .normalize('NFC');
}
