import { articles } from './fixtures/articles.ts';

/** Length of `2019-02-26` and of `2019-02`: a period is a day or a month by its text. */
const DAY_LENGTH = 10;
const MONTH_LENGTH = 7;

function periods(length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { postedOn } of articles.toReversed()) {
    const period = postedOn.slice(0, length);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return counts;
}

/** Days within a month, or months within a year, that have news, first to last. */
export function countsWithin(whole: string) {
  const length = whole.length === MONTH_LENGTH ? DAY_LENGTH : MONTH_LENGTH;
  return [...periods(length)].filter(([period]) => period.startsWith(`${whole}-`));
}

/** The nearest days (or months) before and after one that have news. */
export function neighboursOf(period: string) {
  const all = [...periods(period.length).keys()];
  return {
    previous: all.findLast((other) => other < period) ?? null,
    next: all.find((other) => other > period) ?? null,
  };
}

export function spanOfNews() {
  return { first: articles.at(-1)?.postedOn ?? null, last: articles[0]?.postedOn ?? null };
}
