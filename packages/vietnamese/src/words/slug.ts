import { fold } from './fold.js';

/** The limit of `slugOf` in characters: it drops whole words, and cuts only a longer first word. */
export const SLUG_MAX_LENGTH = 100;

/** `Quyết định số 37` → `quyet-dinh-so-37`. Empty if the text has no Latin letter and no digit. */
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

/**
 * The suffix that distinguishes slugs of the same title: 2 to 99. A larger number may be a year.
 */
const DUPLICATE_NUMBER = /^(?:[2-9]|[1-9]\d)$/;

/** Whether `slug` is `made` or a numbered duplicate of it: `tin-tuc`, `tin-tuc-2`. */
export function isSlugOf(slug: string, made: string): boolean {
  return (
    slug === made ||
    (slug.startsWith(`${made}-`) && DUPLICATE_NUMBER.test(slug.slice(made.length + 1)))
  );
}

const MAX_ACCEPTED_LENGTH = 200;

/** Whether a text has the form of a slug; false also for one that is too long. */
export function isSlug(text: string): boolean {
  return text.length <= MAX_ACCEPTED_LENGTH && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
