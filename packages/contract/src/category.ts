import * as z from 'zod/mini';
import { articleSummary } from './article.js';
import { changed, identity } from './base-fields.js';
import { component, described, withExample } from './described.js';
import { answerOf } from './envelope.js';

export const category = component(
  'Category',
  'Chuyên mục tin tức',
  'A news category',
  z.object({
    ...identity,
    name: described(
      'Tên chuyên mục',
      'Name of the category',
      withExample('Sở hữu trí tuệ', z.string()),
    ),
    description: described(
      'Giới thiệu chuyên mục, văn bản thuần',
      'Introduction to the category, plain text',
      withExample('Tin về sáng chế, nhãn hiệu, chỉ dẫn địa lý.', z.nullable(z.string())),
    ),
    parent: described(
      'slug của chuyên mục cấp trên',
      'Slug of the parent category',
      withExample('hoat-dong', z.nullable(z.string())),
    ),
    inMenu: described(
      'true: có trong trình đơn của cổng',
      "true: the category is in the portal's menu",
      z.boolean(),
    ),
    count: described(
      'Số tin đang đăng, gồm cả tin của các chuyên mục con',
      'Number of published articles, those of subcategories included',
      withExample(128, z.int()),
    ),
    latest: described(
      'Tin mới nhất, nhiều nhất bằng số đã hỏi ở latest',
      'The newest articles, at most as many as latest asks for',
      z.array(articleSummary),
    ),
    ...changed,
  }),
);
export type Category = z.infer<typeof category>;

/** In the editors' order. */
export const categoryList = component(
  'CategoryList',
  'Mọi chuyên mục, theo thứ tự của ban biên tập',
  "All categories, in the editors' order",
  answerOf(z.array(category), {}),
);
