import { toNfc } from '../words/nfc.js';
import { chapterAt, provisionAt, type Provision } from './provision.js';
import { quotedLines } from './quoted-lines.js';

/** A paragraph of a legal document. */
export interface TextLine {
  text: string;
  /** Headings need no full stop after the number of an article. */
  isHeading?: boolean;
  /** The number from an ordered list, which the text does not repeat. */
  number?: number | undefined;
  /** Whether its place on the page shows that it is quoted. */
  isQuoted?: boolean;
}

export interface LineProvision extends Provision {
  kind: 'chapter' | 'article' | 'clause' | 'point';
}

const CHAPTER = /^chương\s+([ivxlc]+|\d{1,3})(?![\p{L}\d])/iu;
const ARTICLE = /^điều\s+(\d{1,3}[a-zđ]?)(?:\s*[.:]|\s*$|\s+[–-]\s)/iu;
const ARTICLE_HEADING = /^điều\s+(\d{1,3}[a-zđ]?)(?![\p{L}\d])/iu;
const CLAUSE = /^(\d{1,3})([a-zđ]?)\s*[.)](?!\d)/iu;
const POINT = /^([a-zđ])(\d?)\s*[.)]/u;
/** The parts after the articles, which have numbers of their own. */
const AFTER_ARTICLES = /^(?:phụ lục|nơi nhận|mẫu số)(?![\p{L}\d])/iu;
/** The letters of points, in order. */
const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';

/**
 * The provision that begins in each line. Quoted lines belong to another document, and a number that goes
 * back begins none. The second provision of the same name, as in a regulation attached to a decision, gets
 * the suffix `-2`.
 */
export function provisionsOfLines(lines: readonly TextLine[]): (LineProvision | undefined)[] {
  const texts = lines.map(({ text }) => toNfc(text).trim());
  const quoted = quotedLines(texts);
  const reader = new Reader();
  return lines.map((line, at) =>
    quoted[at] || line.isQuoted ? undefined : reader.read(line, texts[at] ?? ''),
  );
}

class Reader {
  readonly #counts = new Map<string, number>();
  #article: { number: string; suffix: string } | undefined;
  #clause: { order: number; mark: string } | undefined;
  #point: number | undefined;

  read(line: TextLine, text: string): LineProvision | undefined {
    if (AFTER_ARTICLES.test(text)) this.#leaveArticle();
    const [, chapter] = CHAPTER.exec(text) ?? [];
    if (chapter !== undefined) {
      this.#leaveArticle();
      return { ...this.#unique(chapterAt(chapter)), kind: 'chapter' };
    }
    const [, article] = (line.isHeading ? ARTICLE_HEADING : ARTICLE).exec(text) ?? [];
    if (article !== undefined) return this.#readArticle(article);
    if (this.#article === undefined) return undefined;
    return this.#readClause(line, text) ?? this.#readPoint(text);
  }

  #leaveArticle(): void {
    this.#article = undefined;
  }

  #readArticle(number: string): LineProvision {
    const plain = provisionAt({ article: number });
    const found = this.#unique(plain);
    this.#article = { number, suffix: found.id.slice(plain.id.length) };
    this.#clause = undefined;
    this.#point = undefined;
    return { ...found, kind: 'article' };
  }

  #readClause({ number }: TextLine, text: string): LineProvision | undefined {
    const [, written, letter = ''] = CLAUSE.exec(text) ?? [];
    const value = number ?? (written === undefined ? undefined : Number(written));
    if (value === undefined) return undefined;
    const order = value * 100 + (letter === '' ? 0 : placeOf(letter) + 1);
    if (order <= (this.#clause?.order ?? 0)) return undefined;
    this.#clause = { order, mark: `${value}${letter.toLowerCase()}` };
    this.#point = undefined;
    return this.#inArticle('clause');
  }

  #readPoint(text: string): LineProvision | undefined {
    const [, letter, digit = ''] = POINT.exec(text) ?? [];
    if (letter === undefined) return undefined;
    const order = placeOf(letter) * 10 + Number(digit);
    if (order <= (this.#point ?? -1)) return undefined;
    this.#point = order;
    return this.#inArticle('point', `${letter.toLowerCase()}${digit}`);
  }

  #inArticle(kind: 'clause' | 'point', point?: string): LineProvision | undefined {
    if (this.#article === undefined) return undefined;
    const { number, suffix } = this.#article;
    const { id, label } = provisionAt({ article: number, clause: this.#clause?.mark, point });
    return { ...this.#unique({ id: id + suffix, label }), kind };
  }

  #unique({ id, label }: Provision): Provision {
    const count = (this.#counts.get(id) ?? 0) + 1;
    this.#counts.set(id, count);
    return { id: count === 1 ? id : `${id}-${count}`, label };
  }
}

function placeOf(letter: string): number {
  return LETTERS.indexOf(letter.toLowerCase());
}
