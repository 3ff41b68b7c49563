import * as z from 'zod/mini';
import { component, described } from './described.js';

/**
 * RFC 9457. `parameters` names each parameter that was refused; `restart` says where a copy that has
 * missed something starts anew.
 */
export const problem = component(
  'Problem',
  'Lỗi, theo RFC 9457',
  z.object({
    type: described('Loại lỗi; about:blank: chính là mã trạng thái HTTP', z.string()),
    title: described('Tên lỗi', z.string()),
    status: described('Mã trạng thái HTTP', z.int()),
    detail: described('Lỗi gì và cần làm gì', z.string()),
    parameters: described(
      'Chỉ có ở lỗi 400: những tham số không được nhận',
      z.optional(
        z.array(
          z.object({
            parameter: described('Tên tham số', z.string()),
            detail: described('Vì sao không được nhận', z.string()),
          }),
        ),
      ),
    ),
    restart: described(
      'Chỉ có ở lỗi 410 của các thay đổi: nơi lấy lại từ đầu',
      z.optional(
        z.object({
          records: described('Đường dẫn của toàn bộ nội dung đang đăng', z.string()),
          after: described('Số để đọc tiếp các thay đổi sau khi đã lấy toàn bộ', z.int()),
        }),
      ),
    ),
  }),
);
export type Problem = z.infer<typeof problem>;

export const PROBLEM_TYPE = 'application/problem+json';
