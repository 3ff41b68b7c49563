import type { TextLine } from './lines/clean-pages.js';
import { foldEvenly } from './lines/fold-evenly.js';
import { joinText, type JoinedText } from './lines/joined-text.js';
import type { Evidence } from './proposals.js';
import { withoutQuotations } from './quotations.js';

const ARTICLE = /^(?:Điều|ĐIỀU)\s(\d{1,3}[a-zđ]?)(?=[.:\s]|$)/gmu;
const END_OF_SENTENCE = /(?<!\b(?:dieu|khoan|muc|so|tp|tt|kt|tm|[a-z]|\d{1,3}))\.\s(?=\S)/g;
const LONGEST_SENTENCE = 2_000;
const MOST_SHOWN = 600;

/** The text of a document, a line for each paragraph, with the page and article of every offset. */
export class TextBody {
  /** Quotations are hidden, because they are the text of other documents. */
  readonly text: string;
  readonly folded: string;
  private readonly joined: JoinedText;
  /** The offset of each. */
  private readonly paragraphs: number[];
  private readonly articles: { offset: number; name: string }[];

  constructor(lines: readonly TextLine[]) {
    this.joined = joinText(lines);
    this.text = withoutQuotations(this.joined.text);
    this.folded = foldEvenly(this.text);
    this.paragraphs = [0, ...[...this.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    this.articles = [...this.text.matchAll(ARTICLE)].map(({ 1: number = '', index }) => ({
      offset: index,
      name: `Điều ${number}`,
    }));
  }

  /** The sentence around a place, with its page and article. */
  evidenceAt(start: number, end: number): Evidence {
    const from = this.sentenceStart(start);
    const to = Math.min(this.sentenceEnd(end), from + MOST_SHOWN);
    const provision = this.articles.findLast(({ offset }) => offset <= start)?.name;
    return {
      sentence: this.joined.text.slice(from, to).trim(),
      page: this.joined.pageAt(start),
      ...(provision === undefined ? {} : { provision }),
    };
  }

  sentenceStart(offset: number): number {
    const paragraph = this.paragraphStart(offset);
    const least = Math.max(paragraph, offset - LONGEST_SENTENCE);
    const before = this.folded.slice(least, offset);
    const end = [...before.matchAll(END_OF_SENTENCE)].at(-1);
    return end === undefined ? least : least + end.index + end[0].length;
  }

  sentenceEnd(offset: number): number {
    const rest = this.folded.slice(offset, offset + LONGEST_SENTENCE);
    const line = rest.indexOf('\n');
    const paragraph = line === -1 ? rest : rest.slice(0, line);
    const end = paragraph.search(END_OF_SENTENCE);
    return offset + (end === -1 ? paragraph.length : end + 1);
  }

  paragraphStart(offset: number): number {
    let [low, high] = [0, this.paragraphs.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.paragraphs[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return this.paragraphs[low] ?? 0;
  }
}
