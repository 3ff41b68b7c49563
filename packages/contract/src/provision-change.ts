import * as z from 'zod/mini';
import { component, described, withExample } from './described.js';
import { day } from './envelope.js';
import { legalDocumentReference } from './legal-reference.js';
import { relationKind } from './legal-vocabulary-schemas.js';

const lines = (example: string) => z.nullable(z.array(withExample(example, z.string())));

export const provisionChange = component(
  'ProvisionChange',
  'Điều, khoản mà văn bản khác đã tác động, tính đến ngày ở meta.on',
  'A provision that another document has acted on, up to the day meta.on',
  z.object({
    id: described(
      'Neo của điều, khoản trong toàn văn',
      'Anchor of the provision in the full text',
      withExample('khoan-2-dieu-9', z.string()),
    ),
    label: described(
      'Điều, khoản, như được viện dẫn',
      'The provision, as it is cited',
      withExample('khoản 2 Điều 9', z.string()),
    ),
    kind: described('Loại tác động', 'Kind of relation', relationKind),
    action: described(
      'Đã bị tác động thế nào',
      'What happened to it, in Vietnamese',
      withExample('Được sửa đổi, bổ sung bởi', z.string()),
    ),
    since: described('Từ ngày', 'First day of it', day),
    by: described('Văn bản tác động', 'The acting document', legalDocumentReference),
    oldText: described(
      'Nội dung trong toàn văn của văn bản này, từng đoạn; null khi toàn văn không có điều, khoản ấy',
      'What the full text of this document says there, by paragraphs; null if it lacks the provision',
      lines('2. Hồ sơ được nộp trực tiếp.'),
    ),
    newText: described(
      'Nội dung mới mà văn bản tác động trích dẫn, từng đoạn; null khi không tìm thấy',
      'The new text that the acting document quotes, by paragraphs; null if none is found',
      lines('2. Hồ sơ được nộp trực tuyến.'),
    ),
  }),
);
export type ProvisionChange = z.infer<typeof provisionChange>;
