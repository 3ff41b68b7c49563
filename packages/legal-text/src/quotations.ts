/** Replaces each character of a quotation, which is the text of another document or of a change. */
export const HIDDEN = '\u0001';

const MAX_QUOTATION_LENGTH = 60_000;
const OPENS = /“|(?<=[\s(:]|^)"(?=\S)/g;

/** Hides quotations, such as articles of other documents, without a change of length. */
export function withoutQuotations(text: string): string {
  const ends = new Ends(text);
  const kept: string[] = [];
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(OPENS)) {
    if (index < from) continue;
    const end = ends.after(sign === '“' ? '”' : '"', index);
    kept.push(text.slice(from, index + 1), hide(text.slice(index + 1, end)));
    from = Math.max(end, index + 1);
  }
  kept.push(text.slice(from));
  return kept.join('');
}

/** Finds the ends of quotations. Cached, so that a text full of opening marks takes linear time. */
class Ends {
  private readonly next = new Map<string, number>();

  constructor(private readonly text: string) {}

  after(sign: string, start: number): number {
    let end = this.next.get(sign) ?? -1;
    if (end <= start) {
      const found = this.text.indexOf(sign, start + 1);
      end = found === -1 ? Infinity : found;
      this.next.set(sign, end);
    }
    return end - start <= MAX_QUOTATION_LENGTH ? end : this.endOfLine(start);
  }

  private endOfLine(start: number): number {
    const end = this.text.indexOf('\n', start);
    return end === -1 ? this.text.length : end;
  }
}

function hide(quoted: string): string {
  return quoted.replace(/[^\n]/g, HIDDEN);
}
