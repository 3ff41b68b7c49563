import { toNfc } from '../words/nfc.js';
import { chapterAt, provisionAt, type Provision } from './provision.js';

const SEPARATOR = String.raw`\s*(?:[,;]|,?\s*(?:và|hoặc|&))\s*`;
const NUMBER = String.raw`\d{1,3}[a-zđ]?(?![\p{L}\d])`;
const LETTER = String.raw`[a-zđ]\d?(?![\p{L}\d])`;
const CHAPTER = String.raw`(?:[ivxlc]+|\d{1,3})(?![\p{L}\d])`;
const listOf = (mark: string) => String.raw`${mark}(?:${SEPARATOR}${mark})*`;

const POINTS = String.raw`điểm\s+${listOf(LETTER)}`;
const CLAUSES = String.raw`khoản\s+${listOf(NUMBER)}`;
const ARTICLES = String.raw`điều\s+${listOf(NUMBER)}`;
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${POINTS}|${CLAUSES}|${ARTICLES}|chương\s+${CHAPTER})`,
  'giu',
);
const REACHES = /^\s*đến\s+$/iu;
/** A range of more provisions is a typing error. */
const MOST_IN_RANGE = 100;

const ATTACHED = String.raw`(?:bản\s+)?(?:quy định|quy chế|điều lệ|chương trình|kế hoạch)(?:\s[^,;.()“”"]{0,120})?\s(?:ban hành\s+)?kèm theo\s+`;
const BEFORE_DOCUMENT = new RegExp(
  String.raw`(?<![\p{L}\d])((?:(?:${POINTS}\s*,?\s*)?${CLAUSES}\s*,?\s*)?${ARTICLES})\s*(?:,\s*)?(?:của\s+)?(?:${ATTACHED})?$`,
  'iu',
);
/** In UTF-16 units; the words between a provision and the number of its document are fewer. */
const LONGEST_LEAD = 240;

interface Inside {
  clause: string;
  point?: string | undefined;
}

/** The provisions that a text names: `điểm a khoản 2 Điều 5; Điều 7 và Điều 8`. */
export function namedProvisions(written: string): Provision[] {
  const text = toNfc(written);
  const reader = new Reader();
  let end = 0;
  for (const { 0: found, index } of text.matchAll(NAMED)) {
    reader.read(found, REACHES.test(text.slice(end, index)));
    end = index + found.length;
  }
  return reader.result();
}

/** The provision named right before the name of a document: `khoản 2 Điều 5 của` Quyết định …. */
export function provisionBefore(text: string, document: number): Provision | undefined {
  const lead = toNfc(text.slice(Math.max(0, document - LONGEST_LEAD), document));
  const [, named] = BEFORE_DOCUMENT.exec(lead) ?? [];
  if (named === undefined) return undefined;
  const [first, ...others] = namedProvisions(named);
  if (first === undefined || others.length === 0) return first;
  // Several clauses: returns the article that contains them.
  const [, article = ''] = /Điều (\S+)$/u.exec(first.label) ?? [];
  return provisionAt({ article });
}

/** Points belong to the clause named after them, clauses to the article named after them. */
class Reader {
  #points: string[] = [];
  #inside: Inside[] = [];
  #found: { article?: string; provision: Provision }[] = [];
  #last: { word: string; mark: string } | undefined;

  read(named: string, isReached: boolean): void {
    const [word = '', ...rest] = named.split(/\s+/u);
    const kind = word.toLowerCase();
    const written = rest.join(' ').split(new RegExp(SEPARATOR, 'iu'));
    const isRange = isReached && this.#last?.word === kind;
    const marks = isRange ? [...between(this.#last?.mark, written[0]), ...written] : written;
    this.#last = { word: kind, mark: written.at(-1) ?? '' };
    if (kind === 'điểm') this.#points.push(...marks.map((mark) => mark.toLowerCase()));
    else if (kind === 'khoản') this.#readClauses(marks);
    else if (kind === 'điều') for (const article of marks) this.#put(article);
    else this.#found.push(...marks.map((mark) => ({ provision: chapterAt(mark) })));
  }

  #readClauses(clauses: string[]): void {
    const points = this.#points.length === 0 ? [undefined] : this.#points;
    this.#inside.push(...clauses.flatMap((clause) => points.map((point) => ({ clause, point }))));
    this.#points = [];
  }

  #put(article: string): void {
    const inside = this.#inside.length === 0 ? [{}] : this.#inside;
    for (const one of inside) {
      this.#found.push({ article, provision: provisionAt({ article, ...one }) });
    }
    this.#inside = [];
  }

  /** `Điều 8 (khoản 2)` names the clause after its article. */
  result(): Provision[] {
    const article = this.#found.at(-1)?.article;
    if (article !== undefined && this.#inside.length > 0) {
      this.#found.pop();
      this.#put(article);
    }
    const provisions = this.#found.map(({ provision }) => provision);
    return [...new Map(provisions.map((one) => [one.id, one])).values()];
  }
}

function between(first = '', last = ''): string[] {
  const [from, to] = [Number(first), Number(last)];
  const count = to - from - 1;
  if (!(count > 0 && count < MOST_IN_RANGE)) return [];
  return Array.from({ length: count }, (_, at) => String(from + 1 + at));
}
