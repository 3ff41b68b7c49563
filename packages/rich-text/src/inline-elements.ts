/** They change nothing in how a text reads on: a word or a number goes on across their ends. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'b', 'code', 'em', 'i', 'mark', 's'],
  ...['small', 'span', 'strong', 'sub', 'sup', 'u'],
]);

/** The class of the mark of a footnote, which is no part of the word before it. */
export const NOTE_MARK = 'note-ref';
