import { spanOfDays, type Day } from '@portal/vietnamese/days';
import { slugOf } from '@portal/vietnamese/slug';
import { AUTHORS, CATEGORIES, DEEDS, PLACES, SENTENCES, SUBJECTS } from './phrases.ts';
import { pick, randomOf } from './random.ts';

/**
 * Every day with news has this many at any size of the database: a day's answer keeps its length, so that its
 * time shows only the cost of the size.
 */
export const ARTICLES_PER_DAY = 14;
const FIRST_DAY = Date.UTC(2006, 0, 1);
const SPAN_DAYS = 20 * 365;
const DAY_MS = 86_400_000;
const FIRST_HOUR_MS = 7 * 3_600_000;
const BETWEEN_MS = 40 * 60_000;
const PARAGRAPHS = 9;
const SENTENCES_IN_PARAGRAPH = 3;

export interface Article {
  title: string;
  slug: string;
  summary: string;
  body: string;
  postedAt: Date;
  author: string;
  /** Index in `CATEGORIES`. */
  category: number;
}

/** Article `index` (0 is the oldest) of `size`, spread over twenty years. */
export function articleOf(index: number, size: number): Article {
  const random = randomOf(index);
  const title = `${pick(random, DEEDS)} ${pick(random, SUBJECTS)} ${pick(random, PLACES)}`;
  const { start } = spanOfDays(newsDayOf(index, size));
  const minutes = (index % ARTICLES_PER_DAY) * BETWEEN_MS;
  return {
    title,
    slug: `${slugOf(title)}-${index}`,
    summary: `${pick(random, SENTENCES)} ${pick(random, SENTENCES)}`,
    body: bodyOf(random),
    postedAt: new Date(start.getTime() + FIRST_HOUR_MS + minutes),
    author: pick(random, AUTHORS),
    category: Math.floor(random() * CATEGORIES.length),
  };
}

export function newsDayOf(index: number, size: number): Day {
  const newsDays = Math.ceil(size / ARTICLES_PER_DAY);
  const offset = Math.floor((Math.floor(index / ARTICLES_PER_DAY) * SPAN_DAYS) / newsDays);
  return new Date(FIRST_DAY + offset * DAY_MS).toISOString().slice(0, 10);
}

/** About four kilobytes of HTML with a heading and a table, as government news has. */
function bodyOf(random: () => number): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => {
    const sentences = Array.from({ length: SENTENCES_IN_PARAGRAPH }, () => pick(random, SENTENCES));
    return `<p>${sentences.join(' ')}</p>`;
  });
  const rows = Array.from({ length: 4 }, (_, row) => {
    return `<tr><td>${row + 1}</td><td>${pick(random, SUBJECTS)}</td></tr>`;
  });
  return `${paragraphs.join('\n')}\n<h2>Kết quả</h2>\n<table><tbody>${rows.join('')}</tbody></table>`;
}
