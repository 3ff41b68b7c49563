import * as z from 'zod/mini';
import { applicability, changed, identity } from './base-fields.js';
import { corrections } from './correction.js';
import { component, described, withExample } from './described.js';
import { answerOf, listOf } from './envelope.js';

export const staticPageSummary = component(
  'PageSummary',
  'Trang thông tin như trong danh sách (WebPage)',
  'An information page as in lists (WebPage)',
  z.object({
    ...identity,
    title: described('Tiêu đề', 'Title', withExample('Chức năng, nhiệm vụ', z.string())),
    ...changed,
    ...applicability,
  }),
);
export type StaticPageSummary = z.infer<typeof staticPageSummary>;

export const staticPageList = component(
  'PageList',
  'Một phần danh sách trang thông tin',
  'Part of the list of information pages',
  listOf(staticPageSummary, {}),
);

export const staticPage = component(
  'Page',
  'Trang thông tin đầy đủ (WebPage)',
  'An information page in full (WebPage)',
  z.extend(staticPageSummary, {
    body: described(
      'Nội dung, HTML đã làm sạch',
      'Body, sanitised HTML',
      withExample('<p>Sở có các chức năng sau.</p>', z.string()),
    ),
    showsContact: described(
      'true: thông tin liên hệ của cơ quan được hiển thị phía trên nội dung',
      "true: the agency's contact details are shown above the body",
      z.boolean(),
    ),
    corrections,
  }),
);

export const staticPageAnswer = component(
  'PageAnswer',
  'Một trang thông tin',
  'One information page',
  answerOf(staticPage, {}),
);
