/** Where Strapi keeps the language that a user has chosen. */
const LANGUAGE_KEY = 'strapi-admin-language';

/**
 * Strapi starts in English unless a choice is stored. This runs before its first render, so a
 * browser that has never chosen starts in Vietnamese, and one that has keeps its choice.
 */
export function startInVietnamese(): void {
  if (localStorage.getItem(LANGUAGE_KEY) === null) localStorage.setItem(LANGUAGE_KEY, 'vi');
  document.documentElement.lang = localStorage.getItem(LANGUAGE_KEY) ?? 'vi';
}
