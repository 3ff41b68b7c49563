import { DOCUMENT_TYPES, findType, isJointType, needsNoBody } from './document-types.js';
import { findBody } from './issuing-bodies.js';
import { LETTERS } from './number-patterns.js';

/**
 * The letters after a number's strokes: `QĐ-UBND` has a type and a body, `SNV-TCBC` only a body.
 */
export interface Marks {
  type?: string;
  body: string;
}

/** `UBND`, `QH15`, `UBND.VX`, `BNN&PTNT`. */
const MARK = new RegExp(`^[${LETTERS}][${LETTERS}\\d]*(?:[.&][${LETTERS}][${LETTERS}\\d]*)*$`);
const PART = new RegExp(`[${LETTERS}\\d]+`, 'g');

const MAX_TYPE_LENGTH = Math.max(...DOCUMENT_TYPES.map(({ length }) => length));

/** Numbers in one text, and of one agency, repeat the same few marks. */
const cache = new Map<string, Marks | undefined>();
const MAX_CACHED_MARKS = 500;

export function parseMarksCached(text: string): Marks | undefined {
  const known = cache.get(text);
  if (known !== undefined || cache.has(text)) return known;
  if (cache.size === MAX_CACHED_MARKS) cache.clear();
  const marks = parseMarks(text);
  cache.set(text, marks);
  return marks;
}

/**
 * Returns type and body in their printed form. A single mark must be a known body (`QH15`, `CP`) or a type
 * joined with a known body (`QĐUBND`), because any word may follow a stroke. Expects NFC and plain hyphens.
 */
function parseMarks(written: string): Marks | undefined {
  const text = withHyphens(written);
  if (text === undefined) return undefined;
  const hyphen = text.indexOf('-');
  const first = hyphen === -1 ? text : text.slice(0, hyphen);
  const rest = hyphen === -1 ? undefined : parseBody(text.slice(hyphen + 1));
  if (hyphen !== -1 && rest === undefined) return undefined;

  const type = findType(first);
  if (type !== undefined && rest !== undefined) return { type, body: rest };
  if (type !== undefined) return needsNoBody(type) ? { body: type } : undefined;

  const joined = splitJoined(first);
  const body = joined?.body ?? parseBody(first);
  if (body === undefined || (rest === undefined && findBody(body) === undefined)) return undefined;
  return { ...joined, body: rest === undefined ? body : `${body}-${rest}` };
}

const FIRST_MARK = new RegExp(`^[${LETTERS}]+`);

/**
 * `TTLT/BTC-BKHCN` → `TTLT-BTC-BKHCN`. Until about 2009 a stroke followed the type and separated
 * the bodies of a joint document. Returns undefined for a stroke in any other place.
 */
function withHyphens(text: string): string | undefined {
  if (!text.includes('/')) return text;
  const [first = ''] = FIRST_MARK.exec(text) ?? [];
  const type = findType(first);
  if (type === undefined) return undefined;
  const hyphenated = isJointType(type)
    ? text.replaceAll('/', '-')
    : text.replace(`${first}/`, `${first}-`);
  return hyphenated.includes('/') ? undefined : hyphenated;
}

/**
 * Returns bodies in their printed form. An unknown body keeps its case, but lower case becomes upper case.
 */
export function parseBody(text: string): string | undefined {
  if (!text.split('-').every((mark) => MARK.test(mark))) return undefined;
  return text.replace(PART, (mark) => {
    const known = findBody(mark)?.mark;
    return known ?? (mark === mark.toLowerCase() ? mark.toUpperCase() : mark);
  });
}

/** `QĐUBND` → `QĐ`, `UBND`. A known body that begins like a type (`TTCP`) is not split. */
export function splitJoined(mark: string): { type: string; body: string } | undefined {
  if (findBody(mark) !== undefined) return undefined;
  for (let length = MAX_TYPE_LENGTH; length > 0; length--) {
    const type = findType(mark.slice(0, length));
    const body = findBody(mark.slice(length))?.mark;
    if (type !== undefined && body !== undefined) return { type, body };
  }
  return undefined;
}
