import * as z from 'zod/mini';
import { component, described, withExample } from './described.js';
import { answerOf } from './envelope.js';

/** The current address of content that had an address on the former portal; 410 has no `location`. */
export const redirect = component(
  'Redirect',
  'Nơi mới của một địa chỉ cũ',
  'The present place of an old address',
  z.discriminatedUnion('status', [
    z.object({
      status: described(
        '301: nội dung đã chuyển hẳn',
        '301: the content has moved permanently',
        z.literal(301),
      ),
      location: described(
        'Địa chỉ mới: đường dẫn trên trang, hoặc địa chỉ đầy đủ',
        'New address: a path on the site, or a full address',
        withExample('/tin-tuc/khai-mac-tuan-le-doi-moi-sang-tao', z.string()),
      ),
    }),
    z.object({
      status: described(
        '410: nội dung đã gỡ bỏ hẳn',
        '410: the content has been removed for good',
        z.literal(410),
      ),
    }),
  ]),
);
export type Redirect = z.infer<typeof redirect>;

export const redirectAnswer = component(
  'RedirectAnswer',
  'Nơi mới của một địa chỉ cũ',
  'The present place of an old address',
  answerOf(redirect, {}),
);

const REQUIRED = 'Phải nêu đường dẫn cũ, bắt đầu bằng “/”, không quá 1000 ký tự.';

export const redirectQuery = z.strictObject({
  url: described(
    'Địa chỉ cũ: đường dẫn và tham số như trên trang cũ',
    'Old address: path and query as on the former site',
    withExample(
      '/vi-VN/news?Id=1234',
      z.string(REQUIRED).check(z.regex(/^\/.{0,999}$/su, REQUIRED)),
    ),
  ),
});
