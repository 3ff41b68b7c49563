/**
 * Characters that are seen nowhere and make two equal texts differ, or turn the line around: soft
 * hyphens, zero-width characters, bidirectional controls, C0 and C1 controls, and the marks of a
 * broken conversion.
 */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- these are what has to go
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffd\ufffe\uffff]/g;

/** Joins the parts of one emoji, and has no business elsewhere. */
const LOOSE_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** Blanks as HTML sees them; a non-breaking space is none of them. */
const BLANKS = /[ \t\r\n\f\v\u2028\u2029]+/g;

/** Text as it is stored: NFC, without invisible characters, runs of blanks as one. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(LOOSE_JOINER, '')
    .replace(BLANKS, ' ')
    .normalize('NFC');
}
