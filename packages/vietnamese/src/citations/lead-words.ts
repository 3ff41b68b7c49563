import { toNfc } from '../words/nfc.js';
import { DOCUMENT_TYPES, findTypeName, SPELLED_NAMES } from '../document-numbers/document-types.js';

/**
 * A node of the tree of introducing words, which is read from the last word to the first.
 */
export interface LeadWord {
  /** Whether the introducing words may begin with this word. */
  begins: boolean;
  /** The full name of the document type, if its name begins with this word. */
  typeName?: string | undefined;
  /** The words that may precede this word. */
  before: LeadWords;
}

/** Keys are spellings in NFC: lower case, capitalised and upper case. */
type LeadWords = Map<string, LeadWord>;

/**
 * The words that may come right before a number. The text is read backwards from the number: first
 * `số`, then `định`, then `Quyết` or `nghị`. Abbreviations are case-sensitive: `TB` introduces a
 * number, `tb` does not.
 */
export const LAST_WORDS = lastWords();

/** Looks up a word that may be NFC or NFD. */
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
  // `số` may occur twice, and in any mix of cases.
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
