import type { ApiParams } from '@portal/client/address';
import { articleList } from '@portal/contract/article';
import { calendarYears } from '@portal/contract/calendar';
import { categoryList } from '@portal/contract/category';
import {
  CONTENT_TYPE_NAMES,
  CONTENT_TYPES,
  contentAddress,
  LISTED_TYPES,
  type ContentTypeName,
} from '@portal/contract/content-types';
import { instant, listOf } from '@portal/contract/envelope';
import { MAX_PAGE_SIZE } from '@portal/contract/page-size';
import { siteAnswer } from '@portal/contract/site';
import { dayOf, type Year } from '@portal/vietnamese/days';
import * as z from 'zod/mini';
import type { CmsReader } from './cms-reader.ts';
import { categoryAddress } from './feed-sources.ts';

/** An address of the site, with its last change if known. */
export interface SiteMapEntry {
  address: string;
  changed: string | undefined;
}

interface RecentNews {
  /** Newest first. */
  news: { address: string; title: string; posted: string }[];
  /** When the oldest entry stops being recent. */
  validUntil: Date | undefined;
}

/**
 * The protocol allows 50,000 in a file, but the cms returns 100 in an answer, and the file must be complete
 * before a crawler gives up.
 */
const ENTRIES_PER_FILE = 5_000;
const ANSWERS_PER_FILE = ENTRIES_PER_FILE / MAX_PAGE_SIZE;

/** The fields of an entry that a site map needs. */
const entries = listOf(z.object({ slug: z.string(), updatedAt: instant }), {});

const pathOf = (type: ContentTypeName) => `/${CONTENT_TYPES[type].plural}`;

/** The number of files for each type of content. */
export async function countFiles(askCms: CmsReader): Promise<[ContentTypeName, number][]> {
  return Promise.all(
    CONTENT_TYPE_NAMES.map(async (type): Promise<[ContentTypeName, number]> => {
      const list = await askCms(pathOf(type), { pageSize: 1 }, entries);
      return [type, Math.ceil((list?.meta.pagination.total ?? 0) / ENTRIES_PER_FILE)];
    }),
  );
}

/** The entries of one file, counted from 1; none beyond the last. */
export async function entriesOfFile(
  askCms: CmsReader,
  type: ContentTypeName,
  file: number,
): Promise<SiteMapEntry[]> {
  const found: SiteMapEntry[] = [];
  const first = (file - 1) * ANSWERS_PER_FILE + 1;
  for (let page = first; page < first + ANSWERS_PER_FILE; page += 1) {
    const list = await askCms(pathOf(type), { page, pageSize: MAX_PAGE_SIZE }, entries);
    for (const { slug, updatedAt: changed } of list?.data ?? []) {
      found.push({ address: contentAddress(type, slug), changed });
    }
    if (page >= (list?.meta.pagination.pageCount ?? 0)) break;
  }
  return found;
}

/**
 * The home page, lists, categories and years of news. A list's date is the latest change of an entry on its
 * first page.
 */
export async function sectionEntries(askCms: CmsReader): Promise<SiteMapEntry[]> {
  const lastChange = async (path: string, params: ApiParams = {}) => {
    const list = await askCms(path, { ...params, pageSize: ENTRIES_PER_PAGE }, entries);
    return list?.data
      .map(({ updatedAt }) => updatedAt)
      .toSorted(byCodePoint)
      .at(-1);
  };
  const [categories, years, lists] = await Promise.all([
    askCms('/categories', {}, categoryList),
    yearsWithNews(askCms),
    Promise.all(LISTED_TYPES.map((type) => lastChange(pathOf(type)))),
  ]);
  return [
    {
      address: '/',
      changed: lists
        .filter((one) => one !== undefined)
        .toSorted(byCodePoint)
        .at(-1),
    },
    ...LISTED_TYPES.map((type, at) => ({
      address: CONTENT_TYPES[type].section,
      changed: lists[at],
    })),
    ...(await Promise.all(
      (categories?.data ?? []).map(async ({ slug }) => ({
        address: categoryAddress(slug),
        changed: await lastChange(pathOf('article'), { category: slug }),
      })),
    )),
    ...(await Promise.all(
      years.map(async (year) => ({
        address: newsOfYearAddress(year),
        changed: await lastChange(pathOf('article'), {
          from: `${year}-01-01`,
          to: `${year}-12-31`,
        }),
      })),
    )),
  ];
}

/** The number of entries on the first page of a list. */
const ENTRIES_PER_PAGE = 15;
const byCodePoint = (one: string, other: string) => (one < other ? -1 : 1);

const newsOfYearAddress = (year: Year) => `${CONTENT_TYPES.article.section}/nam/${year}`;

/** Latest first. */
async function yearsWithNews(askCms: CmsReader): Promise<Year[]> {
  const years = await askCms('/articles/calendar', {}, calendarYears);
  return (years?.data ?? []).map(({ year }) => year).toReversed();
}

/** A news site map covers two days (https://www.google.com/schemas/sitemap-news/0.9). */
const RECENT_MS = 48 * 3_600_000;

export async function recentNews(askCms: CmsReader, now: Date): Promise<RecentNews> {
  const since = new Date(now.getTime() - RECENT_MS);
  const params = { from: dayOf(since), pageSize: MAX_PAGE_SIZE };
  const list = await askCms('/articles', params, articleList);
  const recent = (list?.data ?? []).filter(({ postedAt }) => new Date(postedAt) >= since);
  const oldest = recent.at(-1);
  return {
    news: recent.map(({ slug, title, postedAt: posted }) => ({
      ...{ address: contentAddress('article', slug), title, posted },
    })),
    validUntil: oldest && new Date(new Date(oldest.postedAt).getTime() + RECENT_MS),
  };
}

export async function publisherName(askCms: CmsReader): Promise<string> {
  return (await askCms('/site', {}, siteAnswer))?.data.agencyName ?? '';
}
