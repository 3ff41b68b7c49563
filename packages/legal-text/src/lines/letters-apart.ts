import { isSyllable } from '@portal/vietnamese/syllable';
import { segmentSyllables } from './segment-syllables.js';
import { isSpeltSyllable } from './spelt-syllable.js';

const SIGN_ALONE = /^[\p{L}\p{N}\p{P}]$/u;
const LETTERS = /^\p{L}+$/u;
const CONSONANTS = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])$/i;
const MARKED = /[^\p{ASCII}]/u;
const MIN_LETTERS = 4;
const SPACED_SHARE = 0.7;

/**
 * Joins the letters that a file has spaced apart: `Q U Y Ế T Đ Ị N H`. Where words too are separated by
 * single spaces, syllables tell them apart.
 */
export function joinLettersApart(line: string): string {
  const pieces = line.trim().split(/\s+/);
  const alone = pieces.filter((piece) => SIGN_ALONE.test(piece)).length;
  const letters = pieces.filter((piece) => LETTERS.test(piece)).length;
  if (letters < MIN_LETTERS || alone < pieces.length * SPACED_SHARE) return line;
  return line
    .trim()
    .split(/\s{2,}/)
    .map((word) => segmented(word.replace(/\s/g, '')))
    .join(' ');
}

const ABBREVIATED = /^(?:UBND|HĐND)(?=\p{L})/u;

function segmented(run: string): string {
  return run
    .replace(/\p{L}+/gu, (letters) => {
      const [short] = ABBREVIATED.exec(letters) ?? [];
      const rest = segmentSyllables(letters.slice(short?.length ?? 0))?.join(' ');
      if (rest === undefined) return letters;
      return short === undefined ? rest : `${short} ${rest}`;
    })
    .replace(/(?<=\p{Ll})(?=\d)|(?<=\d)(?=\p{Ll})|(?<=[,:;.])(?=\p{L})/gu, ' ');
}

/** A file with more than this share of torn words is taken to tear words in general. */
const TORN_SHARE = 0.02;

/** Whether a file tears words apart in places: `c ông ng hệ`. */
export function isTorn(lines: readonly string[]): boolean {
  const words = lines.flatMap((line) => line.split(/\s+/));
  const torn = words.filter((word) => CONSONANTS.test(word) && word === word.toLowerCase());
  return torn.length > 2 && torn.length > words.length * TORN_SHARE;
}

/** `c ông ng hệ` → `công nghệ`: joins a piece that is not a syllable with its neighbour. */
export function mendTornWords(line: string): string {
  const pieces = line.split(/\s+/);
  const mended: string[] = [];
  for (const [at, piece] of pieces.entries()) {
    const before = mended.at(-1);
    if (
      before !== undefined &&
      areOneWord(before, piece, mended.at(-2)) &&
      !beginsNext(before, piece, pieces[at + 1])
    ) {
      mended[mended.length - 1] = before + piece;
    } else {
      mended.push(piece);
    }
  }
  return mended.join(' ');
}

/** The letter of `điểm b` is a word of its own. */
function areOneWord(before: string, piece: string, earlier?: string): boolean {
  const [, word = '', rest = ''] = /^(\p{L}+)([^\p{L}]*)$/u.exec(piece) ?? [];
  if (word === '' || !LETTERS.test(before) || rest.length > 3) return false;
  if (!CONSONANTS.test(before) && !CONSONANTS.test(word)) return false;
  return earlier?.toLowerCase() !== 'điểm' && isSpeltSyllable(before + word);
}

/** Words without an initial consonant: `công an` must not become `cô ngan`. */
const WITHOUT_CONSONANT = new Set(
  'an án ấn áp anh ảnh ánh âm ấp ăn em ích ở ô ông ủy uỷ ủng ý y yêu yếu ưu ứng ước úy'.split(' '),
);

/** `từ ng ày`: the consonant begins the next word instead of ending this one. */
function beginsNext(before: string, piece: string, next = ''): boolean {
  if (!CONSONANTS.test(piece) || CONSONANTS.test(before)) return false;
  const word = /^\p{L}+/u.exec(next)?.[0] ?? '';
  return !WITHOUT_CONSONANT.has(word.toLowerCase()) && isSpeltSyllable(piece + word) && word !== '';
}

/** `chứcHội` */
const BEFORE_CAPITAL = /(?<=\p{Ll})(?=\p{Lu})/u;
const WORD = /\p{L}{5,}/gu;

/** `ngàyký` → `ngày ký`: splits words that have lost the space between them. */
export function partGluedWords(line: string): string {
  return line.replace(WORD, (word) => {
    if (!MARKED.test(word) || isSyllable(word)) return word;
    const parts = word.split(BEFORE_CAPITAL).map((part) => segmentSyllables(part)?.join(' '));
    return parts.includes(undefined) ? word : parts.join(' ');
  });
}
