import { spanOfDays, type Day } from '@portal/vietnamese/days';
import type { AppName } from '../apps/apps.ts';
import { ARTICLES_PER_DAY, articleOf, newsDayOf } from '../content/article.ts';
import { FIRST_RELATED } from '../content/rows.ts';

/** One question for both apps, in so many variations that no answer comes twice in a row. */
export interface Question {
  title: string;
  /** Stock cannot answer some questions; for these the report shows only the growth. */
  variations: (Record<'ours', string> & Partial<Record<AppName, string>>)[];
  /** Ours may use its kept answers. */
  isKept?: true;
}

const PAGES = 20;
const SLUGS = 400;
/** The last day may be incomplete and is left out. */
const DAYS = 60;
/** The share of the list before a deep page. */
const DEPTH = 0.9;

export function questionsFor(size: number): Question[] {
  return [
    { title: 'mười tin mới có ảnh', variations: range(PAGES).map((index) => newest(index + 1)) },
    {
      title: 'mười tin mới có ảnh, đã giữ',
      variations: range(PAGES).map((index) => newest(index + 1)),
      isKept: true,
    },
    {
      title: 'một tin theo đường dẫn',
      variations: spread(SLUGS, size - FIRST_RELATED).map((index) =>
        bySlug(articleOf(FIRST_RELATED + index, size).slug),
      ),
    },
    {
      title: 'tin của một ngày',
      variations: spread(DAYS, size - ARTICLES_PER_DAY).map((index) =>
        onDay(newsDayOf(index, size)),
      ),
    },
    {
      title: 'trang sâu của danh sách',
      variations: range(PAGES).map((index) => ({
        ours: `/api/v1/articles?page=${Math.floor((DEPTH * size) / 10) - index}&pageSize=10`,
      })),
    },
    {
      title: 'lịch của một tháng',
      variations: spread(DAYS, size).map((index) => ({
        ours: `/api/v1/articles/calendar?month=${newsDayOf(index, size).slice(0, 7)}`,
      })),
    },
  ];
}

const SUMMARY = 'populate[cover]=true&populate[category]=true';

function newest(page: number): Record<AppName, string> {
  const paging = `pagination[page]=${page}&pagination[pageSize]=10`;
  return {
    ours: `/api/v1/articles?page=${page}&pageSize=10`,
    stock: `/api/articles?sort=postedAt:desc&${paging}&${SUMMARY}`,
  };
}

function bySlug(slug: string): Record<AppName, string> {
  const related = 'populate[relatedArticles][populate][cover]=true';
  const others = 'populate[attachments]=true&populate[corrections]=true';
  return {
    ours: `/api/v1/articles/${slug}`,
    stock: `/api/articles?filters[slug][$eq]=${slug}&${SUMMARY}&${others}&${related}&populate[relatedArticles][populate][category]=true`,
  };
}

function onDay(day: Day): Record<AppName, string> {
  const { start, end } = spanOfDays(day);
  const span = `filters[postedAt][$gte]=${start.toISOString()}&filters[postedAt][$lt]=${end.toISOString()}`;
  return {
    ours: `/api/v1/articles?date=${day}`,
    stock: `/api/articles?${span}&sort=postedAt:desc&pagination[pageSize]=20&${SUMMARY}`,
  };
}

export function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

/** `count` indexes from all over, in an order that jumps between old and new. */
export function spread(count: number, size: number): number[] {
  const golden = 0.618_033_988_75;
  return range(count).map((index) => Math.floor(((index * golden) % 1) * size));
}
