import * as z from 'zod/mini';
import { changed, identity } from './base-fields.js';
import { component, described } from './described.js';
import { answerOf, listOf } from './envelope.js';

export const staticPageSummary = component(
  'PageSummary',
  'Trang thông tin như trong danh sách (WebPage)',
  z.object({ ...identity, title: described('Tiêu đề', z.string()), ...changed }),
);
export type StaticPageSummary = z.infer<typeof staticPageSummary>;

export const staticPageList = component(
  'PageList',
  'Một phần danh sách trang thông tin',
  listOf(staticPageSummary, {}),
);

export const staticPage = component(
  'Page',
  'Trang thông tin đầy đủ (WebPage)',
  z.extend(staticPageSummary, {
    body: described('Nội dung, HTML đã làm sạch', z.string()),
    showsContact: described(
      'true: thông tin liên hệ của cơ quan được hiển thị phía trên nội dung',
      z.boolean(),
    ),
  }),
);
export type StaticPage = z.infer<typeof staticPage>;

export const staticPageAnswer = component(
  'PageAnswer',
  'Một trang thông tin',
  answerOf(staticPage, {}),
);
