import * as z from 'zod/mini';
import { described, withExample } from './described.js';
import { absolute, day, instant } from './envelope.js';

/** The fields that identify an entry of any content type. */
export const identity = {
  documentId: described(
    'Mã không đổi của nội dung (identifier)',
    'Permanent identifier of the entry (identifier)',
    withExample('p2x0k9w4qf1m7c3v8n5b6z1a', z.string()),
  ),
  url: described(
    'Địa chỉ đầy đủ của nội dung trên trang (url)',
    'Full address of the entry on the site (url)',
    withExample('https://so.example.gov.vn/tin-tuc/khai-mac-tuan-le-doi-moi-sang-tao', absolute),
  ),
  slug: described(
    'Phần cuối của địa chỉ, không đổi sau khi đăng',
    'Last part of the address; it does not change after publication',
    withExample('khai-mac-tuan-le-doi-moi-sang-tao', z.string()),
  ),
};

export const changed = {
  updatedAt: described(
    'Thời điểm sửa gần nhất (dateModified)',
    'Time of the last change (dateModified)',
    instant,
  ),
};

/** For content that stays readable although it no longer applies. */
export const applicability = {
  obsolete: described(
    'Chỉ có ở nội dung không còn áp dụng: từ ngày nào, vì sao. Nội dung vẫn được giữ để tra cứu',
    'Only of what no longer applies: since when, and why. It is kept to be looked up',
    z.optional(
      z.object({
        on: described('Ngày thôi áp dụng', 'Day on which it ceased to apply', day),
        reason: described(
          'Lý do, văn bản thuần',
          'Reason, plain text',
          withExample('Đã có quy trình mới từ ngày 01-3-2026.', z.string()),
        ),
      }),
    ),
  ),
};

/** The fields that articles, videos and galleries share. */
export const posted = {
  ...identity,
  title: described(
    'Tiêu đề',
    'Title',
    withExample('Khai mạc Tuần lễ đổi mới sáng tạo', z.string()),
  ),
  postedAt: described(
    'Thời điểm đăng (datePublished)',
    'Time of publication (datePublished)',
    instant,
  ),
  postedOn: described(
    'Ngày đăng, theo giờ Việt Nam',
    "Day of publication in Vietnam's time zone",
    day,
  ),
  ...changed,
  ...applicability,
};
