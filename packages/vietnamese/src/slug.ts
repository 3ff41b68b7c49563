import { fold } from './fold.js';

/** The longest slug that is made, in characters; it never ends in the middle of a word. */
export const SLUG_MAX_LENGTH = 100;

/** `Quyết định số 37` → `quyet-dinh-so-37`. Empty when the text holds no letter or digit. */
export function slugOf(text: string): string {
  const words = fold(text).match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const next = slug === '' ? word.slice(0, SLUG_MAX_LENGTH) : `${slug}-${word}`;
    if (next.length > SLUG_MAX_LENGTH) break;
    slug = next;
  }
  return slug;
}

const LONGEST = 200;

/** Whether something could stand under that name. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
