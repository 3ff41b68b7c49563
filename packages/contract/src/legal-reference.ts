import * as z from 'zod/mini';
import { identity } from './base-fields.js';
import { component, described, withExample } from './described.js';
import { day } from './envelope.js';
import { documentGroup, validityStatus } from './legal-vocabulary-schemas.js';

export const named = component(
  'Term',
  'Một chuyên mục, loại văn bản, cơ quan hoặc lĩnh vực',
  'A category, document type, issuing body or legal field',
  z.object({
    slug: described(
      'Giá trị dùng để lọc và trong địa chỉ',
      'Value for filters and addresses',
      withExample('quyet-dinh', z.string()),
    ),
    name: described('Tên để hiển thị', 'Name to display', withExample('Quyết định', z.string())),
  }),
);

const documentType = component(
  'DocumentType',
  'Loại văn bản',
  'Type of a legal document',
  z.extend(named, {
    abbreviation: described(
      'Chữ viết tắt trong số ký hiệu, ví dụ QĐ',
      'Abbreviation in document numbers, for example QĐ',
      withExample('QĐ', z.nullable(z.string())),
    ),
  }),
);

const consultation = component(
  'Consultation',
  'Thời gian lấy ý kiến về dự thảo',
  'Period of public consultation on a draft',
  z.object({
    from: described('Ngày bắt đầu', 'First day', day),
    to: described('Ngày cuối cùng', 'Last day', day),
  }),
);
export type Consultation = z.infer<typeof consultation>;

/** The fields with which another entry refers to a document. */
export const legalDocumentReference = component(
  'LegalDocumentReference',
  'Văn bản như nơi khác nhắc đến (Legislation)',
  'A legal document as others refer to it (Legislation)',
  z.object({
    ...identity,
    number: described(
      'Số ký hiệu như in trên văn bản, không duy nhất; rỗng khi văn bản không có số, như dự thảo (legislationIdentifier)',
      'Number as printed on the document, not unique; empty if it has none, as a draft (legislationIdentifier)',
      withExample('37/2018/QĐ-UBND', z.string()),
    ),
    abstract: described(
      'Trích yếu (abstract)',
      'Abstract (abstract)',
      withExample('Ban hành Quy định quản lý nhiệm vụ khoa học và công nghệ cấp tỉnh', z.string()),
    ),
    documentType: described(
      'Loại văn bản (legislationType)',
      'Type of the document (legislationType)',
      z.nullable(documentType),
    ),
    group: described(
      'Nhóm văn bản (legislationType)',
      'Group of the document (legislationType)',
      documentGroup,
    ),
    issuedOn: described('Ngày ban hành (legislationDate)', 'Day of issue (legislationDate)', day),
    status: described(
      'Tình trạng hiệu lực vào ngày ở meta.on; hôm nay nếu câu trả lời không có meta.on (legislationLegalForce)',
      'Validity status on the day meta.on; today if the answer has no meta.on (legislationLegalForce)',
      validityStatus,
    ),
    consultation: described(
      'Thời gian lấy ý kiến; null khi văn bản không được lấy ý kiến',
      'Period of public consultation; null if there is none',
      z.nullable(consultation),
    ),
  }),
);
export type LegalDocumentReference = z.infer<typeof legalDocumentReference>;
