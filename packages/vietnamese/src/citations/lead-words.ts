import { toNfc } from '../words/nfc.js';
import { DOCUMENT_TYPES, findTypeName, SPELLED_NAMES } from '../document-numbers/document-types.js';

/** A word that leads to a number, or is the last part of what does, and those that may stand before it. */
export interface LeadWord {
  /** Whether a lead may begin with it. */
  begins: boolean;
  /** The type whose name begins with it. */
  typeName?: string | undefined;
  before: LeadWords;
}

/** By the word as it is written: in small letters, with a capital, in capitals. In NFC. */
type LeadWords = Map<string, LeadWord>;

/**
 * What may stand right before a number, as a text is read back from it: `số`, before it `định`, and
 * before that `Quyết` or `nghị`. An abbreviation is a single word, and counts as it is printed: `TB`
 * leads, `tb` does not.
 */
export const LAST_WORDS = lastWords();

/** The word among these, in either normal form. */
export function findLeadWord(words: LeadWords, written: string): LeadWord | undefined {
  return words.get(written) ?? words.get(toNfc(written));
}

function lastWords(): LeadWords {
  const last: LeadWords = new Map();
  for (const [spelled, typeName] of SPELLED_NAMES) {
    const [first = '', ...rest] = spelled.split(' ');
    const before = rest.reduceRight((words, word) => wordIn(words, word).before, last);
    const word = wordIn(before, first);
    word.begins = true;
    word.typeName = typeName;
  }
  for (const type of DOCUMENT_TYPES) {
    last.set(type, { begins: true, typeName: findTypeName(type), before: new Map() });
  }
  // Also twice, and in any case.
  for (const numero of ['số', 'Số', 'sỐ', 'SỐ', 'so', 'So', 'sO', 'SO']) {
    last.set(numero, { begins: true, before: last });
  }
  return last;
}

function wordIn(words: LeadWords, word: string): LeadWord {
  const known = words.get(word) ?? { begins: false, before: new Map() };
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  for (const written of [word, capital, word.toUpperCase()]) words.set(written, known);
  return known;
}
