/** In characters. */
export const MAX_SEARCH_LENGTH = 200;

/** Whether a text is a valid query: it has a letter or digit, no NUL, and is not too long. */
export function canSearch(text: string): boolean {
  return text.length <= MAX_SEARCH_LENGTH && /[\p{L}\p{N}]/u.test(text) && !text.includes('\0');
}
