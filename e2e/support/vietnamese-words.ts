import { isSpeltSyllable } from '../../packages/legal-text/src/lines/spelt-syllable.ts';

/** Names and foreign words that offices use unchanged. */
const ALLOWED = new Set([
  ...['strapi', 'node', 'sqlite', 'postgresql', 'youtube', 'facebook', 'zalo', 'sendmail'],
  ...['word', 'excel', 'word', 'pdf', 'docx', 'xlsx', 'csv', 'webvtt', 'vtt', 'mp', 'webm', 'png'],
  ...['jpg', 'jpeg', 'webp', 'html', 'heic', 'exif', 'json', 'mov', 'avif', 'svg', 'gif', 'tif'],
  ...['api', 'url', 'http', 'https', 'standard', 'webhook', 'webhooks', 'token', 'web', 'wcag'],
  ...['video', 'album', 'email', 'mail', 'e', 'logo', 'cookie', 'kb', 'mb', 'gb', 'px', 'x', 'v'],
  ...[
    'ctrl',
    'alt',
    'shift',
    'esc',
    'tab',
    'enter',
    'space',
    'home',
    'end',
    'f',
    'jobs',
    'ttbtttt',
    'rss',
  ],
  // Marks of days and times, abbreviations of document types, and words of the first content.
  ...['th', 'ctr', 'qyđ', 'ttr', 'clip'],
  ...['h', 'dd', 'mm', 'yyyy', 'vd'],
]);

/** Removes non-prose: addresses, e-mail addresses, file names, document numbers, key endings. */
const NO_PROSE =
  /…\w+|https?:\/\/\S+|\S+@\S+|\S+\.(?:pdf|jpe?g|png|webp|webm|vtt|csv|docx?|xlsx?|js|json|aspx)\b(?:\?\S*)?|\S*\d\S*\/\S*|\b(?=\w*\d)\w+\b|\/[a-z]\S*|\b[a-z]+(?:[-_:.][a-z0-9]+)+\b/giu;

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Abbreviations of offices and documents: UBND, QĐ, TCVN; longer ones are named above. */
const ABBREVIATION = /^\p{Lu}{2,5}$/u;
/** English words with a valid Vietnamese spelling. */
const ENGLISH = new Set(['the', 'them', 'then', 'you', 'due', 'on']);

/** Words that cannot be Vietnamese, apart from names. */
export function foreignWords(text: string): string[] {
  return (text.normalize('NFC').replace(NO_PROSE, ' ').match(WORD) ?? []).filter((word) => {
    const lower = word.toLowerCase();
    // A single letter is a keyboard key.
    if (word.length === 1) return false;
    if (ALLOWED.has(lower) || (ABBREVIATION.test(word) && !isEnglishInCapitals(word))) return false;
    return ENGLISH.has(lower) || !isSpeltSyllable(lower);
  });
}

/** The style sheet capitalises table heads, but not their text, so these words in capitals are English. */
const isEnglishInCapitals = (word: string) => /^(?:ASC|DESC|NAME|AND|OR|NOT)$/.test(word);
