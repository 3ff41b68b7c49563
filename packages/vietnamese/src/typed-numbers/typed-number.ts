import {
  findSoleAbbreviation,
  findType,
  findNameBySpelling,
  MAX_TYPE_NAME_WORDS,
} from '../document-numbers/document-types.js';
import { fold } from '../words/fold.js';
import { INVISIBLE_SIGNS } from '../document-numbers/number-patterns.js';

/** The words that introduce a number: `Quyết định số`, `QĐ`, `Số:`. */
export interface TypedLead {
  /** The folded abbreviation that every number of the named type has: `qd`. */
  type?: string;
}

/** A visitor's text, folded and split before the number. */
export interface TypedNumber {
  lead?: TypedLead;
  /** The text from its first digit on; the whole text if it has none or other words come first. */
  rest: string;
}

const ANY_DOCUMENT = 'van ban';

/** `Quyết định số 37/2018` → lead `qd`, rest `37/2018`. The running time is linear. */
export function readTyped(text: string): TypedNumber {
  // Normalizing sorts combining marks, which takes quadratic time for a long run of them.
  const folded = fold(text.replace(INVISIBLE_SIGNS, '').replace(/\p{M}+/gu, ''));
  const digits = folded.search(/\d/);
  if (digits === -1) return { rest: folded };
  const rest = folded.slice(digits);
  const words = folded.slice(0, digits).match(/\p{L}+/gu);
  if (words === null) return { rest };
  const lead = leadOf(words.filter((word) => word !== 'so'));
  return lead === undefined ? { rest: folded } : { lead, rest };
}

function leadOf(words: string[]): TypedLead | undefined {
  if (words.length > MAX_TYPE_NAME_WORDS) return undefined;
  const said = words.join(' ');
  if (said === '' || said === ANY_DOCUMENT) return {};
  if (findType(said) !== undefined) return { type: said };
  const name = findNameBySpelling(said);
  if (name === undefined) return undefined;
  const type = findSoleAbbreviation(name);
  return type === undefined ? {} : { type: fold(type) };
}
