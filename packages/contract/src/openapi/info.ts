import { inBothLanguages } from '../described.js';

/** Rules for every address; the documentation page shows them too. */
const PARAGRAPHS: (readonly [vietnamese: string, english: string])[] = [
  [
    'Nội dung đang đăng trên Trang thông tin điện tử, chỉ để đọc, không cần đăng ký. Thuật ngữ của schema.org được ghi trong ngoặc ở từng trường.',
    'The published content of the portal, read-only, without registration. Terms of schema.org stand in brackets after the fields.',
  ],
  [
    'Ngày viết dạng YYYY-MM-DD theo giờ Việt Nam, thời điểm dạng ISO 8601 theo UTC. Tham số lạ bị từ chối bằng câu trả lời 400.',
    'Days are written as YYYY-MM-DD in Vietnam’s time zone, times in ISO 8601 in UTC. Unknown parameters are refused with 400.',
  ],
  [
    'Mọi địa chỉ nhận GET, HEAD và OPTIONS, và cho phép trang web của mọi nơi đọc (CORS). Gửi lại ETag trong If-None-Match để nhận 304 khi không có gì mới.',
    'Every address takes GET, HEAD and OPTIONS and may be read by web pages of any origin (CORS). Send an ETag back in If-None-Match to get 304 if nothing is new.',
  ],
  [
    'Mỗi địa chỉ được hỏi một số lần trong một phút: RateLimit cho biết còn bao nhiêu; khi quá, câu trả lời là 429 với Retry-After. Bên cần nhiều hơn có thể xin cơ quan cấp mã truy cập, gửi trong Authorization: Bearer.',
    'Each address may ask a number of times in a minute: RateLimit says how many are left; beyond that the answer is 429 with Retry-After. Whoever needs more may ask the agency for a token, sent in Authorization: Bearer.',
  ],
  [
    'Danh sách có page và pageSize. Để đi hết một danh sách dài, hãy theo liên kết rel="next" trong Link, hoặc meta.pagination.nextCursor: trang nào cũng nhanh như trang đầu và không mục nào bị lặp hay bỏ sót.',
    'Lists take page and pageSize. To read a long list to its end, follow rel="next" in Link, or meta.pagination.nextCursor: every page is as fast as the first, and no entry is repeated or skipped.',
  ],
  [
    'Trong phiên bản v1, câu trả lời có thể có thêm trường, giá trị và địa chỉ mới; không trường nào bị bỏ hay đổi nghĩa. Địa chỉ sắp bị bỏ trả lời với Deprecation (RFC 9745) và Sunset (RFC 8594) ít nhất 12 tháng trước ngày ngừng, và được nêu ở đây. Thay đổi không tương thích chỉ có ở phiên bản mới, v2; v1 còn được phục vụ ít nhất 12 tháng sau đó.',
    'Within v1, answers may get new fields, values and addresses; no field is removed or changes its meaning. An address that will be removed answers with Deprecation (RFC 9745) and Sunset (RFC 8594) at least 12 months before, and is named here. Incompatible changes come only with a new version, v2; v1 is served for at least 12 months after that.',
  ],
];

/** A list in CommonMark. */
const textOf = (language: 0 | 1) => PARAGRAPHS.map((both) => `- ${both[language]}`).join('\n');

export const INFO = {
  title: 'API của Trang thông tin điện tử khoa học và công nghệ',
  version: '1',
  description: inBothLanguages(textOf(0), textOf(1)),
  contact: { name: 'Ban biên tập', url: '/trang/lien-he' },
  license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
};
