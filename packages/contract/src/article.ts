import * as z from 'zod/mini';
import { posted } from './base-fields.js';
import { corrections, latestCorrection } from './correction.js';
import { component, described, withExample } from './described.js';
import { answerOf, day, listOf } from './envelope.js';
import { legalDocumentReference, named } from './legal-reference.js';
import { file, image } from './media.js';

export const articleSummary = component(
  'ArticleSummary',
  'Tin bài như trong danh sách (NewsArticle)',
  'A news article as in lists (NewsArticle)',
  z.object({
    ...posted,
    summary: described(
      'Tóm tắt, văn bản thuần',
      'Summary, plain text',
      withExample('Tuần lễ đổi mới sáng tạo diễn ra từ ngày 26-02.', z.nullable(z.string())),
    ),
    featured: described('true: tin nổi bật', 'true: a featured article', z.boolean()),
    category: described(
      'Chuyên mục của tin (articleSection)',
      'Category of the article (articleSection)',
      z.nullable(named),
    ),
    cover: described('Ảnh đại diện', 'Lead picture', z.nullable(image)),
    latestCorrection,
  }),
);
export type ArticleSummary = z.infer<typeof articleSummary>;

export const article = component(
  'Article',
  'Tin bài đầy đủ (NewsArticle)',
  'A news article in full (NewsArticle)',
  z.extend(articleSummary, {
    body: described(
      'Nội dung, HTML đã làm sạch, có liên kết tới các văn bản trong citedDocuments (articleBody)',
      'Body, sanitised HTML with links to the documents in citedDocuments (articleBody)',
      withExample('<p>Sáng 26-02, Sở khai mạc Tuần lễ đổi mới sáng tạo.</p>', z.string()),
    ),
    author: described(
      'Tác giả (author)',
      'Author (author)',
      withExample('Nguyễn Văn An', z.nullable(z.string())),
    ),
    authorPosition: described(
      'Chức vụ hoặc đơn vị của tác giả',
      'Position or unit of the author',
      withExample('Chánh Văn phòng', z.nullable(z.string())),
    ),
    source: described(
      'Nguồn của tin, nếu đăng lại',
      'Source, if the article is republished',
      withExample('Báo Thanh Hóa', z.nullable(z.string())),
    ),
    attachments: described('Tệp đính kèm', 'Attached files', z.array(file)),
    corrections,
    relatedArticles: described(
      'Tin liên quan do ban biên tập chọn',
      'Related articles',
      z.array(articleSummary),
    ),
    citedDocuments: described(
      'Văn bản mà tin viện dẫn, theo thứ tự xuất hiện trong nội dung (citation)',
      'Documents that the article cites, in the order of the text (citation)',
      z.array(legalDocumentReference),
    ),
  }),
);
export type Article = z.infer<typeof article>;

const neighbours = component(
  'NewsDayNeighbours',
  'Những ngày có tin gần nhất',
  'The nearest days with news',
  z.object({
    previous: described(
      'Ngày có tin gần nhất trước đó',
      'The nearest earlier day with news',
      z.nullable(day),
    ),
    next: described(
      'Ngày có tin gần nhất sau đó',
      'The nearest later day with news',
      z.nullable(day),
    ),
  }),
);

export const articleList = component(
  'ArticleList',
  'Một trang tin bài',
  'One page of news articles',
  listOf(articleSummary, {
    neighbours: described(
      'Chỉ có khi hỏi theo date: những ngày có tin gần nhất',
      'Only when date is asked for: the nearest days with news',
      z.optional(neighbours),
    ),
  }),
);
export type ArticleList = z.infer<typeof articleList>;

export const articleAnswer = component(
  'ArticleAnswer',
  'Một tin bài',
  'One news article',
  answerOf(article, {}),
);
