import type { ZodOpenApiHeadersObject } from 'zod-openapi';
import { inBothLanguages } from '../described.js';

function header(vietnamese: string, english: string, example: string | number, required = false) {
  const type: 'integer' | 'string' = typeof example === 'number' ? 'integer' : 'string';
  const description = inBothLanguages(vietnamese, english);
  return { description, required, schema: { type }, example };
}

/** Every header of the API's answers that a reader may use; `components/headers`. */
export const HEADERS = {
  Allow: header(
    'Các phương thức được dùng',
    'The methods that may be used',
    'GET, HEAD, OPTIONS',
    true,
  ),
  'Access-Control-Allow-Origin': header(
    'Trang web của mọi nơi được đọc',
    'Web pages of any origin may read the answer',
    '*',
    true,
  ),
  'Cache-Control': header(
    'Được giữ câu trả lời thế nào',
    'How the answer may be kept',
    'no-cache',
    true,
  ),
  'Content-Disposition': header(
    'Tên của tệp tải về',
    'Name of the downloaded file',
    'attachment; filename="articles.csv"',
    true,
  ),
  Deprecation: header(
    'Chỉ có ở địa chỉ sắp bị bỏ: từ bao giờ không nên dùng (RFC 9745)',
    'Only for an address that will be removed: since when it should not be used (RFC 9745)',
    '@1798761600',
  ),
  ETag: header(
    'Dấu của nội dung này; gửi lại trong If-None-Match',
    'Tag of this content; send it back in If-None-Match',
    '"1042-2026-11-29"',
  ),
  Link: header(
    'Giấy phép của dữ liệu (rel="license"); của danh sách có thêm first, prev, next, last (RFC 8288)',
    'Licence of the data (rel="license"); of lists also first, prev, next, last (RFC 8288)',
    '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
    true,
  ),
  'Portal-Generation': header(
    'Câu trả lời đúng với trạng thái nào: generation và revision của /changes/state',
    'The state for which the answer holds: generation and revision of /changes/state',
    '1042/3',
  ),
  RateLimit: header(
    'Còn được hỏi bao nhiêu lần, và sau bao nhiêu giây thì đủ lại (draft-ietf-httpapi-ratelimit-headers)',
    'How many requests are left, and in how many seconds the quota is full again (draft-ietf-httpapi-ratelimit-headers)',
    '"address";r=1190;t=42',
  ),
  'RateLimit-Policy': header(
    'Được hỏi bao nhiêu lần trong bao nhiêu giây',
    'How many requests are allowed in how many seconds',
    '"address";q=1200;w=60',
  ),
  'WWW-Authenticate': header('Luôn là Bearer', 'Always Bearer', 'Bearer', true),
  'Retry-After': header(
    'Nên thử lại sau bao nhiêu giây',
    'After how many seconds to try again',
    5,
    true,
  ),
  'Surrogate-Key': header(
    'Những khóa để xóa câu trả lời khỏi bộ đệm dùng chung (CDN): cả API, nhóm địa chỉ, mã của nội dung',
    'Keys by which shared caches (CDN) forget the answer: the API, the group of addresses, the entry',
    'api articles p2x0k9w4qf1m7c3v8n5b6z1a',
  ),
  Sunset: header(
    'Chỉ có ở địa chỉ sắp bị bỏ: ngày ngừng phục vụ (RFC 8594)',
    'Only for an address that will be removed: the day of its end (RFC 8594)',
    'Fri, 31 Dec 2027 16:59:59 GMT',
  ),
} satisfies ZodOpenApiHeadersObject;

export type HeaderReferences = Record<string, { $ref: `#/components/headers/${string}` }>;

export function headers(...names: (keyof typeof HEADERS)[]): HeaderReferences {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}
