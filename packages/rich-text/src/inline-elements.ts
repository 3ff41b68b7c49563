/** Canonical elements that a word or a number goes on across: they start no line. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set([
  ...['a', 'em', 's', 'span', 'strong', 'sub', 'sup', 'u'],
]);

/** The class of the mark of a footnote, which is no part of the word before it. */
export const NOTE_MARK = 'note-ref';
