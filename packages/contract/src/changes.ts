import * as z from 'zod/mini';
import { component, described } from './described.js';
import { instant } from './envelope.js';

/** How long the stream of changes is silent at most: then it sends a comment. */
export const STREAM_HEARTBEAT_MS = 15_000;

const digest = z.string().check(z.regex(/^[\da-f]{64}$/));

export const change = component(
  'Change',
  'Một thay đổi của nội dung đang đăng',
  z.object({
    seq: described('Số thứ tự, tăng dần; dùng cho tham số after', z.int()),
    at: described('Thời điểm thay đổi', instant),
    type: described('Loại nội dung, như article hoặc legal-document', z.string()),
    documentId: described('Mã của nội dung, không đổi qua các lần sửa', z.string()),
    slug: described('Phần cuối của địa chỉ; null nếu loại này không có', z.nullable(z.string())),
    action: described(
      'publish: đăng; update: sửa; unpublish: gỡ; delete: xóa hẳn',
      z.enum(['publish', 'update', 'unpublish', 'delete']),
    ),
    digest: described(
      'SHA-256 của các byte của /records/{type}/{documentId} từ thay đổi này; null nếu không còn đăng',
      z.nullable(digest),
    ),
  }),
);

export const changesState = component(
  'ChangesState',
  'Trạng thái của toàn bộ nội dung đang đăng',
  z.object({
    generation: described('Số thứ tự của thay đổi mới nhất; 0 nếu chưa có', z.int()),
    count: described('Số nội dung đang đăng', z.int()),
    digest: described(
      'Tổng, theo modulo 2^256, của SHA-256 của api::{type}.{type}/{documentId}/{digest} của mọi nội dung đang đăng',
      digest,
    ),
  }),
);
export type ChangesState = z.infer<typeof changesState>;

export const changeList = component(
  'ChangeList',
  'Các thay đổi theo thứ tự, cũ nhất trước',
  z.object({
    data: described('Các thay đổi sau after; rỗng nếu không còn', z.array(change)),
    meta: described('Trạng thái khi trả lời: có thể mới hơn thay đổi cuối', changesState),
  }),
);

export const changesStateAnswer = component(
  'ChangesStateAnswer',
  'Trạng thái của toàn bộ nội dung đang đăng',
  z.object({
    data: described('Trạng thái', changesState),
    meta: described('Thông tin về câu trả lời', z.object({})),
  }),
);
