import * as z from 'zod/mini';
import { component, described, withExample } from './described.js';
import { day } from './envelope.js';

/**
 * RFC 9457. `parameters` names each refused parameter; `restart` says where a copy that has missed changes
 * starts anew; `withdrawn` tells of an item that was withdrawn.
 */
export const problem = component(
  'Problem',
  'Lỗi, theo RFC 9457',
  'An error, by RFC 9457',
  z.object({
    type: described(
      'Loại lỗi; about:blank: chính là mã trạng thái HTTP',
      'Type of error; about:blank: the HTTP status code says it all',
      withExample('about:blank', z.string()),
    ),
    title: described(
      'Tên lỗi',
      'Name of the error',
      withExample('Tham số không hợp lệ', z.string()),
    ),
    status: described('Mã trạng thái HTTP', 'HTTP status code', withExample(400, z.int())),
    detail: described(
      'Lỗi gì và cần làm gì',
      'What is wrong and what to do',
      withExample('page: Phải là số nguyên từ 1 đến 100000.', z.string()),
    ),
    parameters: described(
      'Chỉ có ở lỗi 400: những tham số không được nhận',
      'Only for status 400: the refused parameters',
      z.optional(
        z.array(
          z.object({
            parameter: described(
              'Tên tham số',
              'Name of the parameter',
              withExample('page', z.string()),
            ),
            detail: described(
              'Vì sao không được nhận',
              'Why it was refused',
              withExample('Phải là số nguyên từ 1 đến 100000.', z.string()),
            ),
          }),
        ),
      ),
    ),
    restart: described(
      'Chỉ có ở lỗi 410 của các thay đổi: nơi lấy lại từ đầu',
      'Only for status 410 of changes: where to start anew',
      z.optional(
        z.object({
          records: described(
            'Đường dẫn của toàn bộ nội dung đang đăng',
            'Path of all published content',
            withExample('/api/v1/records.ndjson', z.string()),
          ),
          after: described(
            'Số để đọc tiếp các thay đổi sau khi đã lấy toàn bộ',
            'Number after which to read the changes once all has been fetched',
            withExample(1042, z.int()),
          ),
        }),
      ),
    ),
    withdrawn: described(
      'Chỉ có ở lỗi 410 của một nội dung: nội dung đã đăng rồi được gỡ',
      'Only for status 410 of an entry: it was published and then withdrawn',
      z.optional(
        z.object({
          on: described('Ngày gỡ', 'Day of the withdrawal', day),
          location: described(
            'Nội dung thay thế, nếu có: đường dẫn trên trang, hoặc địa chỉ đầy đủ',
            'What has replaced it, if anything: a path on the site, or a full address',
            withExample('/tin-tuc/thong-bao-lich-tiep-cong-dan', z.optional(z.string())),
          ),
        }),
      ),
    ),
  }),
);
export type Problem = z.infer<typeof problem>;

export const PROBLEM_TYPE = 'application/problem+json';
