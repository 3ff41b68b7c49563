import { isSpeltSyllable } from '../../packages/legal-text/src/lines/spelt-syllable.ts';

/** Names, and words that people in offices say as they are. */
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
  // Signs of days and times, abbreviations of types of documents, and what the first content says.
  ...['th', 'ctr', 'qyđ', 'ttr', 'clip'],
  ...['h', 'dd', 'mm', 'yyyy', 'vd'],
]);

/** What is no prose: addresses, e-mail addresses, names of files, numbers of documents, ends of keys. */
const NO_PROSE =
  /…\w+|https?:\/\/\S+|\S+@\S+|\S+\.(?:pdf|jpe?g|png|webp|webm|vtt|csv|docx?|xlsx?|js|json|aspx)\b(?:\?\S*)?|\S*\d\S*\/\S*|\b(?=\w*\d)\w+\b|\/[a-z]\S*|\b[a-z]+(?:[-_:.][a-z0-9]+)+\b/giu;

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Abbreviations of offices and documents: UBND, QĐ, TCVN; longer ones are named above. */
const ABBREVIATION = /^\p{Lu}{2,5}$/u;
/** What is spelt as if it were Vietnamese. */
const ENGLISH = new Set(['the', 'them', 'then', 'you', 'due', 'on']);

/** The words of a text that no Vietnamese word could be, apart from names. */
export function foreignWords(text: string): string[] {
  return (text.normalize('NFC').replace(NO_PROSE, ' ').match(WORD) ?? []).filter((word) => {
    const lower = word.toLowerCase();
    // A key.
    if (word.length === 1) return false;
    if (ALLOWED.has(lower) || (ABBREVIATION.test(word) && !isEnglishInCapitals(word))) return false;
    return ENGLISH.has(lower) || !isSpeltSyllable(lower);
  });
}

/** Heads of tables are drawn in capitals by the style sheet, not in the text: `ASC`, `DESC` and such are meant. */
const isEnglishInCapitals = (word: string) => /^(?:ASC|DESC|NAME|AND|OR|NOT)$/.test(word);
