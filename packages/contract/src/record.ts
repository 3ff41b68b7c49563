import * as z from 'zod/mini';
import { applicability } from './base-fields.js';
import { component, described, withExample } from './described.js';
import { instant } from './envelope.js';
import { RECORD_TYPES } from './exported-fields.js';

const upload = component(
  'RecordUpload',
  'Một tệp mà nội dung dùng: trong một trường hoặc trong văn bản',
  'A file that the content uses, in a field or in a text',
  z.object({
    url: described(
      'Đường dẫn tính từ gốc của máy chủ đã trả lời; tệp khác có đường dẫn khác',
      'Path from the root of the server that answered; another file has another path',
      withExample('/uploads/khai_mac_5f0c1e.jpg', z.string()),
    ),
    mime: described(
      'Kiểu nội dung của tệp',
      'Media type of the file',
      withExample('image/jpeg', z.string()),
    ),
    sizeBytes: described(
      'Dung lượng, byte, làm tròn đến 10 byte',
      'Size in bytes, rounded to 10 bytes',
      withExample(482_130, z.int()),
    ),
    sha256: described(
      'SHA-256 của tệp, 64 chữ số thập lục phân; null nếu là bản nhẹ hơn của một ảnh, hoặc chưa biết',
      'SHA-256 of the file, 64 hexadecimal digits; null for a smaller copy of a picture, or if unknown',
      withExample(
        'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
        z.nullable(z.string()),
      ),
    ),
  }),
);

export const record = component(
  'Record',
  'Một nội dung đang đăng, nguyên như đã lưu. Các trường còn lại tùy theo type: liên kết là { type, documentId }, tệp là { url, name, mime, width, height, alt, caption }. Byte của câu trả lời theo RFC 8785 (JSON Canonicalization Scheme, UTF-8); SHA-256 của các byte này là digest trong /changes',
  'A published entry just as it is stored. The other fields depend on type: a relation is { type, documentId }, a file is { url, name, mime, width, height, alt, caption }. The bytes of the answer follow RFC 8785 (JSON Canonicalization Scheme, UTF-8); their SHA-256 is the digest in /changes',
  z.looseObject({
    type: described('Loại nội dung', 'Content type', z.enum(RECORD_TYPES)),
    documentId: described(
      'Mã của nội dung, không đổi qua các lần sửa',
      'Identifier of the entry, the same through all changes',
      withExample('p2x0k9w4qf1m7c3v8n5b6z1a', z.string()),
    ),
    updatedAt: described('Lần sửa gần nhất', 'Time of the last change', instant),
    uploads: described(
      'Mọi tệp mà nội dung dùng, theo thứ tự của url',
      'All files that the content uses, in the order of url',
      z.array(upload),
    ),
    ...applicability,
  }),
);
export type PublicRecord = z.infer<typeof record>;
