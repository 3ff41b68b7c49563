import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { inBothLanguages } from '../described.js';
import type { Bilingual } from '../endpoints/operation.js';
import { problem, PROBLEM_TYPE, type Problem } from '../problem.js';
import { headers, type HeaderReferences } from './headers.js';

type Sample = Pick<Problem, 'title' | 'detail' | 'parameters' | 'restart' | 'withdrawn'>;

/** Every failure has the same body; one with an `id` is listed in `components/responses`. */
function failure(
  status: number,
  [vietnamese, english]: Bilingual,
  sample: Sample,
  more: { id?: string; headers?: HeaderReferences } = {},
) {
  const example: Problem = { type: 'about:blank', status, ...sample };
  return {
    ...more,
    description: inBothLanguages(vietnamese, english),
    headers: {
      ...headers('Access-Control-Allow-Origin', 'RateLimit', 'RateLimit-Policy'),
      ...more.headers,
    },
    content: { [PROBLEM_TYPE]: { schema: problem, example } },
  } satisfies ZodOpenApiResponseObject;
}

export const notFound = (description: Bilingual) =>
  failure(404, description, {
    title: 'Không tìm thấy',
    detail: 'Không có nội dung đang đăng ở địa chỉ này.',
  });

export const gone = (description: Bilingual) =>
  failure(410, description, {
    title: 'Số thứ tự không còn dùng được',
    detail:
      'Thay đổi mới nhất có số 1042: dữ liệu của cổng đã được khôi phục. Hãy lấy lại toàn bộ từ /api/v1/records.ndjson, bỏ những gì không có trong đó, rồi đọc tiếp từ after=1042.',
    restart: { records: '/api/v1/records.ndjson', after: 1042 },
  });

export const withdrawn = failure(
  410,
  [
    'Nội dung với slug này đã đăng rồi được gỡ; withdrawn.location là nơi thay thế',
    'The entry with this slug was published and withdrawn; withdrawn.location is what has replaced it',
  ],
  {
    title: 'Nội dung đã được gỡ',
    detail: 'Nội dung ở địa chỉ này đã được thay bằng /tin-tuc/thong-bao-lich-tiep-cong-dan.',
    withdrawn: { on: '2026-02-26', location: '/tin-tuc/thong-bao-lich-tiep-cong-dan' },
  },
  { id: 'Withdrawn' },
);

/** The failures that any address may answer. */
export const failures = {
  400: failure(
    400,
    [
      'Tham số không hợp lệ: parameters nêu từng tham số và lý do',
      'Invalid parameters: parameters names each of them and the reason',
    ],
    {
      title: 'Tham số không hợp lệ',
      detail: 'page: Phải là số nguyên từ 1 đến 100000.',
      parameters: [{ parameter: 'page', detail: 'Phải là số nguyên từ 1 đến 100000.' }],
    },
    { id: 'BadRequest' },
  ),
  401: failure(
    401,
    [
      'Mã truy cập ở Authorization không đúng hoặc đã bị thu hồi',
      'The token in Authorization is wrong or was revoked',
    ],
    {
      title: 'Mã truy cập không dùng được',
      detail:
        'Mã trong tiêu đề Authorization không đúng hoặc đã bị thu hồi. Hãy bỏ tiêu đề này (API không cần đăng ký), hoặc xin mã mới.',
    },
    { id: 'UnknownToken', headers: headers('WWW-Authenticate') },
  ),
  405: failure(
    405,
    ['Phương thức không được hỗ trợ: API chỉ để đọc', 'Unsupported method: the API is read-only'],
    {
      title: 'Phương thức không được hỗ trợ',
      detail: 'API này chỉ để đọc: hãy dùng GET hoặc HEAD.',
    },
    { id: 'MethodNotAllowed', headers: headers('Allow') },
  ),
  429: failure(
    429,
    [
      'Hỏi quá nhiều: hãy đợi số giây ở Retry-After',
      'Too many requests: wait for the seconds in Retry-After',
    ],
    {
      title: 'Quá nhiều yêu cầu',
      detail:
        'Đã quá số yêu cầu mỗi phút. Hãy thử lại sau 5 giây; ai cần nhiều hơn có thể xin mã truy cập.',
    },
    { id: 'TooManyRequests', headers: headers('Retry-After') },
  ),
  503: failure(
    503,
    ['Tạm thời chưa phục vụ được', 'Temporarily unavailable'],
    { title: 'Tạm thời chưa phục vụ được', detail: 'Hãy thử lại sau ít phút.' },
    { id: 'Unavailable', headers: headers('Retry-After') },
  ),
};

/** For a reader who sent the entity tag of the current answer. */
export const notModified = {
  id: 'NotModified',
  description: inBothLanguages('Không có gì mới', 'Nothing is new'),
  headers: headers('Access-Control-Allow-Origin', 'Cache-Control', 'ETag'),
} satisfies ZodOpenApiResponseObject;
