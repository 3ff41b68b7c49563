/**
 * Invisible characters, which make equal texts differ or reverse a line: soft hyphens, zero-width
 * characters, bidirectional controls, C0 and C1 controls, and characters from broken conversions.
 */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- control characters are removed here
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffd\ufffe\uffff]/g;

/** A zero-width joiner outside an emoji sequence, where it has no purpose. */
const LOOSE_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** White space that collapses; the non-breaking space does not. */
const BLANKS = /[ \t\r\n\f\v\u2028\u2029]+/g;

/** Normalizes a text for storage: NFC, no invisible characters, runs of blanks collapsed. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(LOOSE_JOINER, '')
    .replace(BLANKS, ' ')
    .normalize('NFC');
}
