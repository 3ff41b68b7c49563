import * as z from 'zod/mini';
import { described } from './described.js';
import { day, instant } from './envelope.js';

/** The fields that identify an entry of any content type. */
export const identity = {
  documentId: described('Mã không đổi của nội dung (identifier)', z.string()),
  slug: described('Phần cuối của địa chỉ, không đổi sau khi đăng', z.string()),
};

export const changed = {
  updatedAt: described('Thời điểm sửa gần nhất (dateModified)', instant),
};

/** The fields that articles, videos and galleries share. */
export const posted = {
  ...identity,
  title: described('Tiêu đề', z.string()),
  postedAt: described('Thời điểm đăng (datePublished)', instant),
  postedOn: described('Ngày đăng, theo giờ Việt Nam', day),
  ...changed,
};
