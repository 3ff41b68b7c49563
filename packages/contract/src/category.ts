import * as z from 'zod/mini';
import { articleSummary } from './article.js';
import { identity } from './base-fields.js';
import { component, described } from './described.js';
import { answerOf } from './envelope.js';

export const category = component(
  'Category',
  'Chuyên mục tin tức',
  z.object({
    ...identity,
    name: described('Tên chuyên mục', z.string()),
    description: described('Giới thiệu chuyên mục, văn bản thuần', z.nullable(z.string())),
    parent: described('slug của chuyên mục cấp trên', z.nullable(z.string())),
    inMenu: described('true: có trong trình đơn của cổng', z.boolean()),
    count: described('Số tin đang đăng, gồm cả tin của các chuyên mục con', z.int()),
    latest: described('Tin mới nhất, nhiều nhất bằng số đã hỏi ở latest', z.array(articleSummary)),
  }),
);
export type Category = z.infer<typeof category>;

/** In the editors' order. */
export const categoryList = component(
  'CategoryList',
  'Mọi chuyên mục, theo thứ tự của ban biên tập',
  answerOf(z.array(category), {}),
);
