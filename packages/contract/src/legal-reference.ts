import * as z from 'zod/mini';
import { identity } from './base-fields.js';
import { component, described } from './described.js';
import { day } from './envelope.js';
import { documentGroup, validityStatus } from './legal-vocabulary-schemas.js';

export const named = component(
  'Term',
  'Một chuyên mục, loại văn bản, cơ quan hoặc lĩnh vực',
  z.object({
    slug: described('Giá trị dùng để lọc và trong địa chỉ', z.string()),
    name: described('Tên để hiển thị', z.string()),
  }),
);

const documentType = component(
  'DocumentType',
  'Loại văn bản',
  z.extend(named, {
    abbreviation: described('Chữ viết tắt trong số ký hiệu, ví dụ QĐ', z.nullable(z.string())),
  }),
);

const consultation = component(
  'Consultation',
  'Thời gian lấy ý kiến về dự thảo',
  z.object({
    from: described('Ngày bắt đầu', day),
    to: described('Ngày cuối cùng', day),
  }),
);
export type Consultation = z.infer<typeof consultation>;

/** The fields with which another entry refers to a document. */
export const legalDocumentReference = component(
  'LegalDocumentReference',
  'Văn bản như nơi khác nhắc đến (Legislation)',
  z.object({
    ...identity,
    number: described(
      {
        description: 'Số ký hiệu như in trên văn bản, không duy nhất (legislationIdentifier)',
        examples: ['37/2018/QĐ-UBND'],
      },
      z.string(),
    ),
    abstract: described('Trích yếu (abstract)', z.string()),
    documentType: described('Loại văn bản (legislationType)', z.nullable(documentType)),
    group: described('Nhóm văn bản (legislationType)', documentGroup),
    issuedOn: described('Ngày ban hành (legislationDate)', day),
    status: described(
      'Tình trạng hiệu lực vào ngày ở meta.on; hôm nay nếu câu trả lời không có meta.on (legislationLegalForce)',
      validityStatus,
    ),
    consultation: described(
      'Thời gian lấy ý kiến; null khi văn bản không được lấy ý kiến',
      z.nullable(consultation),
    ),
  }),
);
export type LegalDocumentReference = z.infer<typeof legalDocumentReference>;
