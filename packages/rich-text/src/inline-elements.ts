/** Canonical inline elements: a word or a number may continue across their tags. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set([
  ...['a', 'em', 's', 'span', 'strong', 'sub', 'sup', 'u'],
]);

/** The class of a footnote mark; its number does not belong to the word before it. */
export const NOTE_MARK = 'note-ref';
