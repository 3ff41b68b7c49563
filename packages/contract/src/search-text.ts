/** In characters. */
export const MAX_SEARCH_LENGTH = 200;

/** Whether there is anything in the text that could be looked for. */
export function canSearch(text: string): boolean {
  return text.length <= MAX_SEARCH_LENGTH && /[\p{L}\p{N}]/u.test(text) && !text.includes('\0');
}
