import * as z from 'zod/mini';
import { articleAnswer, articleList, articleSummary } from '../article.js';
import { articlesFileQuery, articlesQuery } from '../article-query.js';
import { calendarMonth, calendarYear, calendarYears } from '../calendar.js';
import { calendarQuery } from '../calendar-query.js';
import { categoryList } from '../category.js';
import { categoriesQuery } from '../category-query.js';
import { described } from '../described.js';
import { LIST_COLUMNS } from '../exported-fields.js';
import { noQuery } from '../query.js';
import { csvOf, ndjsonOf } from './list-file.js';
import type { Operation } from './operation.js';

const calendarAnswer = described(
  'Với month: những ngày của tháng; với year: những tháng của năm; không nêu gì: những năm có tin',
  'With month: the days of the month; with year: the months of the year; with neither: the years',
  z.union([calendarMonth, calendarYear, calendarYears]),
);

const wholeList = {
  operationId: 'downloadArticles',
  tag: 'news',
  of: ['tin bài', 'news articles'],
  columns: LIST_COLUMNS.article,
  query: articlesFileQuery,
  item: articleSummary,
} as const;

export const newsEndpoints = {
  '/articles': {
    operationId: 'listArticles',
    tag: 'news',
    summary: ['Tin bài, mới nhất trước', 'News articles, newest first'],
    query: articlesQuery,
    answer: articleList,
  },
  '/articles.csv': csvOf(wholeList),
  '/articles.ndjson': ndjsonOf(wholeList),
  '/articles/calendar': {
    operationId: 'getNewsCalendar',
    tag: 'news',
    summary: ['Những ngày, tháng hoặc năm có tin', 'The days, months or years with news'],
    details: [
      'Nêu month để hỏi các ngày, year để hỏi các tháng; không nêu gì thì được các năm. Nêu cả hai thì câu trả lời là 400.',
      'With month the answer has days, with year months, with neither years. With both it is 400.',
    ],
    query: calendarQuery,
    answer: calendarAnswer,
  },
  '/articles/{slug}': {
    operationId: 'getArticle',
    tag: 'news',
    summary: [
      'Một tin bài, với văn bản mà tin viện dẫn',
      'One news article, with the documents that it cites',
    ],
    missing: ['Không có tin bài đang đăng với slug này', 'No published article has this slug'],
    isWithdrawable: true,
    query: noQuery,
    answer: articleAnswer,
  },
  '/categories': {
    operationId: 'listCategories',
    tag: 'news',
    summary: ['Chuyên mục tin tức', 'News categories'],
    query: categoriesQuery,
    answer: categoryList,
  },
} as const satisfies Record<string, Operation>;
