import {
  findSoleAbbreviation,
  findType,
  findNameBySpelling,
  MAX_TYPE_NAME_WORDS,
} from '../document-numbers/document-types.js';
import { fold } from '../words/fold.js';
import { INVISIBLE_SIGNS } from '../document-numbers/number-patterns.js';

/** Words that only ever lead to a number: `Quyết định số`, `QĐ`, `Số:`. */
export interface TypedLead {
  /** The abbreviation that a number of the type they name always has, folded: `qd`. */
  type?: string;
}

/** A text as a visitor may type it, folded. */
export interface TypedNumber {
  lead?: TypedLead;
  /** What follows the lead; all of the text where there is none. */
  rest: string;
}

const ANY_DOCUMENT = 'van ban';

/** `Quyết định số 37/2018` → the lead of `qd`, and `37/2018`. Linear, whatever the text. */
export function readTyped(text: string): TypedNumber {
  // Sorting a long run of marks, as normalising does, takes the square of its length.
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
