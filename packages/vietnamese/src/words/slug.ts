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

/** Numbers by which slugs of one title are told apart; a greater one may be a year. */
const DUPLICATE_NUMBER = /^(?:[2-9]|[1-9]\d)$/;

/** Whether a slug is the one made from a text, or that of a further document with this text. */
export function isSlugOf(slug: string, made: string): boolean {
  return (
    slug === made ||
    (slug.startsWith(`${made}-`) && DUPLICATE_NUMBER.test(slug.slice(made.length + 1)))
  );
}

const MAX_ACCEPTED_LENGTH = 200;

/** Whether something could stand under that name. */
export function isSlug(text: string): boolean {
  return text.length <= MAX_ACCEPTED_LENGTH && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
