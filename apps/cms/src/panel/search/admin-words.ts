import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import { documentNumberPrefix } from '@portal/vietnamese/document-number-prefix';
import { joinedWords, notJoined, type JoinedWords } from '@portal/vietnamese/joined-words';
import { searchWords, type WordForms } from '@portal/vietnamese/search-words';
import { plainTextOf } from '@portal/rich-text/render/render-text';
import type { Core, UID } from '@strapi/strapi';
import { richTextFields } from '../../content/rich-text-field';

/** Raise it whenever a code change gives the same document other words. */
export const ADMIN_WORDS_VERSION = 1;

const NUMBER = 'number';
const TEXTS = new Set(['string', 'text', 'uid', 'email']);
/** How much of each rich text is searched, in UTF-16 code units: editors rarely search beyond the start. */
const SEARCHED_LENGTH = 1_000;
const MAX_WORDS = 16;

/** The fields of a type that the admin searches. */
export function searchedFields(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  const type = strapi.contentType(uid);
  const { attributes } = type;
  const texts = Object.keys(attributes).filter(
    (name) => TEXTS.has(attributes[name]?.type ?? '') && !SYSTEM.has(name),
  );
  return [...new Set([...texts, ...richTextFields(type)])];
}

const SYSTEM = new Set(['documentId', 'locale', 'hash', 'ext', 'mime', 'url', 'provider', 'path']);

/** The distinct words of a row, as stored in `admin_search`. */
export function wordsOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  row: Readonly<Record<string, unknown>>,
): string {
  const rich = new Set(richTextFields(strapi.contentType(uid)));
  const words = searchedFields(strapi, uid).flatMap((name) => {
    const value = row[name];
    if (typeof value !== 'string') return [];
    const text = rich.has(name)
      ? plainTextOf(value.slice(0, SEARCHED_LENGTH * 2)).slice(0, SEARCHED_LENGTH)
      : value;
    const key = name === NUMBER ? [documentNumberKey(value)] : [];
    const joined = joinedWords(text).flatMap(({ parts, whole }) => [whole, ...parts]);
    return [...[...searchWords(text), ...joined].map(({ folded }) => folded), ...key];
  });
  return ` ${[...new Set(words)].join(' ')} `;
}

/** A parsed query: matches all of these word prefixes, or the prefix of a document's number. */
interface Typed {
  words: WordForms[];
  /** Words that may also be written as several; they are not in `words`. */
  joined: JoinedWords[];
  number: string | undefined;
}

export function parseTyped(typed: string): Typed {
  const words = searchWords(typed).slice(0, MAX_WORDS);
  const joined = joinedWords(typed).slice(0, MAX_WORDS);
  return {
    words: notJoined(words, joined),
    joined,
    number: documentNumberPrefix(typed) || undefined,
  };
}
