const WORD = /\p{L}[\p{L}\d]*/gu;
/** Document numbers keep their case. */
const WORD_OR_NUMBER = /\d[\p{L}\d/.-]*|\p{L}[\p{L}\d]*/gu;
const ABBREVIATION = /^[\p{Lu}Đ\d]{2,}$/u;
/** Abbreviations that stay in capitals. */
const IN_CAPITALS = new Set(['UBND', 'HĐND', 'TTHC', 'CNTT', 'KHCN']);

/** How a text cases its words within sentences, to restore the case of text in capitals. */
export class WordCases {
  private readonly counts = new Map<string, { small: number; capital: number; whole: number }>();

  constructor(text: string) {
    for (const { 0: word, index } of text.matchAll(WORD))
      this.count(word, text.slice(Math.max(0, index - 2), index));
  }

  private count(word: string, before: string): void {
    if (before === '' || /[.:;\n“"(-]\s?$/.test(before)) return;
    const key = word.toLowerCase();
    const count = this.counts.get(key) ?? { small: 0, capital: 0, whole: 0 };
    if (word === key) count.small++;
    else if (ABBREVIATION.test(word)) count.whole++;
    else count.capital++;
    this.counts.set(key, count);
  }

  /** `QUY ĐỊNH CỦA TỈNH THANH HÓA` → `Quy định của tỉnh Thanh Hóa`. */
  sentence(capitals: string): string {
    let isFirst = true;
    return capitals.replace(WORD_OR_NUMBER, (word) => {
      if (/\d/.test(word)) return word;
      const cased = this.cased(word);
      const first = isFirst ? cased.charAt(0).toUpperCase() + cased.slice(1) : cased;
      isFirst = false;
      return first;
    });
  }

  private cased(word: string): string {
    const small = word.toLowerCase();
    const count = this.counts.get(small);
    if (IN_CAPITALS.has(word)) return word;
    if (count === undefined) return small;
    if (count.small === 0 && count.capital === 0 && /^[^aeiouyăâêôơưà-ỹ]+$/i.test(word))
      return word;
    return count.capital > count.small ? word.charAt(0) + small.slice(1) : small;
  }
}
