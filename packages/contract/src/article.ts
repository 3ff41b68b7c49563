import * as z from 'zod/mini';
import { posted } from './base-fields.js';
import { component, described } from './described.js';
import { answerOf, day, listOf } from './envelope.js';
import { legalDocumentReference, named } from './legal-reference.js';
import { file, image } from './media.js';

export const articleSummary = component(
  'ArticleSummary',
  'Tin bài như trong danh sách (NewsArticle)',
  z.object({
    ...posted,
    summary: described('Tóm tắt, văn bản thuần', z.nullable(z.string())),
    featured: described('true: tin nổi bật', z.boolean()),
    category: described('Chuyên mục của tin (articleSection)', z.nullable(named)),
    cover: described('Ảnh đại diện', z.nullable(image)),
  }),
);
export type ArticleSummary = z.infer<typeof articleSummary>;

export const correction = component(
  'Correction',
  'Một lần đính chính (CorrectionComment)',
  z.object({
    date: described('Ngày đính chính', day),
    note: described('Nội dung đính chính, văn bản thuần', z.string()),
  }),
);

export const article = component(
  'Article',
  'Tin bài đầy đủ (NewsArticle)',
  z.extend(articleSummary, {
    body: described(
      'Nội dung, HTML đã làm sạch, có liên kết tới các văn bản trong citedDocuments (articleBody)',
      z.string(),
    ),
    author: described('Tác giả (author)', z.nullable(z.string())),
    authorPosition: described('Chức vụ hoặc đơn vị của tác giả', z.nullable(z.string())),
    source: described('Nguồn của tin, nếu đăng lại', z.nullable(z.string())),
    attachments: described('Tệp đính kèm', z.array(file)),
    corrections: described('Các lần đính chính, theo thứ tự của ban biên tập', z.array(correction)),
    relatedArticles: described('Tin liên quan do ban biên tập chọn', z.array(articleSummary)),
    citedDocuments: described(
      'Văn bản mà tin viện dẫn, theo thứ tự xuất hiện trong nội dung (citation)',
      z.array(legalDocumentReference),
    ),
  }),
);
export type Article = z.infer<typeof article>;

const neighbours = component(
  'NewsDayNeighbours',
  'Những ngày có tin gần nhất',
  z.object({
    previous: described('Ngày có tin gần nhất trước đó', z.nullable(day)),
    next: described('Ngày có tin gần nhất sau đó', z.nullable(day)),
  }),
);

export const articleList = component(
  'ArticleList',
  'Một trang tin bài',
  listOf(articleSummary, {
    neighbours: described(
      'Chỉ có khi hỏi theo date: những ngày có tin gần nhất',
      z.optional(neighbours),
    ),
  }),
);
export type ArticleList = z.infer<typeof articleList>;

export const articleAnswer = component('ArticleAnswer', 'Một tin bài', answerOf(article, {}));
