import * as z from 'zod/mini';
import { component, described, withExample } from './described.js';
import { instant } from './envelope.js';

/** The longest silence of the stream of changes, after which it sends a comment. */
export const STREAM_HEARTBEAT_MS = 15_000;

const digest = withExample(
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  z.string().check(z.regex(/^[\da-f]{64}$/)),
);

export const change = component(
  'Change',
  'Một thay đổi của nội dung đang đăng',
  'A change of the published content',
  z.object({
    seq: described(
      'Số thứ tự, tăng dần; dùng cho tham số after',
      'Sequence number, ascending; use it for the parameter after',
      withExample(1_042, z.int()),
    ),
    at: described('Thời điểm thay đổi', 'Time of the change', instant),
    type: described(
      'Loại nội dung, như article hoặc legal-document',
      'Content type, such as article or legal-document',
      withExample('article', z.string()),
    ),
    documentId: described(
      'Mã của nội dung, không đổi qua các lần sửa',
      'Identifier of the entry, the same through all changes',
      withExample('p2x0k9w4qf1m7c3v8n5b6z1a', z.string()),
    ),
    slug: described(
      'Phần cuối của địa chỉ; null nếu loại này không có',
      'Last part of the address; null if the type has none',
      withExample('khai-mac-tuan-le-doi-moi-sang-tao', z.nullable(z.string())),
    ),
    action: described(
      'publish: đăng; update: sửa; unpublish: gỡ; delete: xóa hẳn',
      'publish: newly published; update: changed; unpublish: withdrawn; delete: deleted for good',
      z.enum(['publish', 'update', 'unpublish', 'delete']),
    ),
    digest: described(
      'SHA-256 của các byte của /records/{type}/{documentId} từ thay đổi này; null nếu không còn đăng',
      'SHA-256 of the bytes of /records/{type}/{documentId} from this change on; null if it is no longer published',
      z.nullable(digest),
    ),
  }),
);

export type Change = z.infer<typeof change>;

export const changesState = component(
  'ChangesState',
  'Trạng thái của toàn bộ nội dung đang đăng',
  'State of all published content',
  z.object({
    generation: described(
      'Số thứ tự của thay đổi mới nhất; 0 nếu chưa có',
      'Sequence number of the newest change; 0 before the first',
      withExample(1_042, z.int()),
    ),
    revision: described(
      'Tăng khi câu trả lời của API có thể khác đi mà không nội dung nào đổi, như khi lập lại chỉ mục tìm kiếm',
      'Rises when answers of the API may differ although no entry has changed, as after a rebuild of the search index',
      withExample(3, z.int()),
    ),
    count: described(
      'Số nội dung đang đăng',
      'Number of published entries',
      withExample(517, z.int()),
    ),
    digest: described(
      'Tổng, theo modulo 2^256, của SHA-256 của api::{type}.{type}/{documentId}/{digest} của mọi nội dung đang đăng',
      'Sum, modulo 2^256, of the SHA-256 of api::{type}.{type}/{documentId}/{digest} of every published entry',
      digest,
    ),
  }),
);
export type ChangesState = z.infer<typeof changesState>;

export const changeList = component(
  'ChangeList',
  'Các thay đổi theo thứ tự, cũ nhất trước',
  'Changes in order, oldest first',
  z.object({
    data: described(
      'Các thay đổi sau after; rỗng nếu không còn',
      'The changes after the number; empty if there are none',
      z.array(change),
    ),
    meta: described(
      'Trạng thái khi trả lời: có thể mới hơn thay đổi cuối',
      'State at the time of the answer; it may be newer than the last change',
      changesState,
    ),
  }),
);

export const changesStateAnswer = component(
  'ChangesStateAnswer',
  'Trạng thái của toàn bộ nội dung đang đăng',
  'State of all published content',
  z.object({
    data: described('Trạng thái', 'State', changesState),
    meta: described('Thông tin về câu trả lời', 'About this answer', z.object({})),
  }),
);
