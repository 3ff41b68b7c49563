import * as z from 'zod/mini';
import { component, described } from './described.js';
import { instant } from './envelope.js';

/**
 * The published fields of each type that a record holds. A field that is not named here is internal
 * and leaves the cms in no record.
 */
export const RECORD_FIELDS = {
  article: [
    ...['title', 'slug', 'summary', 'body', 'postedAt', 'category', 'cover', 'featured'],
    ...['author', 'authorPosition', 'source', 'attachments', 'relatedArticles'],
    ...['citedDocuments', 'corrections', 'legacyUrls'],
  ],
  category: ['name', 'slug', 'description', 'parent', 'order', 'inMenu'],
  'document-type': ['name', 'slug', 'abbreviation', 'group'],
  gallery: ['title', 'slug', 'postedAt', 'description', 'photos'],
  'issuing-body': ['name', 'slug', 'abbreviation'],
  'legal-document': [
    ...['number', 'slug', 'documentType', 'group', 'abstract', 'issuingBodies', 'signatories'],
    ...['issuedOn', 'effectiveFrom', 'expiresOn', 'validityOverride', 'validityReason'],
    ...['legalFields', 'gazetteNumber', 'gazetteDate', 'fullText', 'files', 'relations'],
    ...['consultation', 'legacyUrls'],
  ],
  'legal-field': ['name', 'slug'],
  page: ['title', 'slug', 'body', 'showsContact', 'legacyUrls'],
  redirect: ['source', 'target', 'code'],
  site: [
    ...['agencyName', 'parentBody', 'address', 'mapUrl', 'telephone', 'email', 'openingHours'],
    ...['licenceLine', 'responsiblePerson', 'openDataLicence', 'logo', 'banner', 'menu'],
    'quickLinks',
  ],
  video: [
    ...['title', 'slug', 'description', 'postedAt', 'file', 'embedUrl', 'poster', 'duration'],
    ...['captions', 'transcript'],
  ],
} as const satisfies Record<string, readonly string[]>;

export type RecordType = keyof typeof RECORD_FIELDS;

const isRecordType = (name: string): name is RecordType => Object.hasOwn(RECORD_FIELDS, name);
export const RECORD_TYPES = Object.keys(RECORD_FIELDS).filter(isRecordType);

const upload = component(
  'RecordUpload',
  'Một tệp mà nội dung dùng: trong một trường hoặc trong văn bản',
  z.object({
    url: described(
      'Đường dẫn tính từ gốc của máy chủ đã trả lời; tệp khác có đường dẫn khác',
      z.string(),
    ),
    mime: described('Kiểu nội dung của tệp', z.string()),
    sizeBytes: described('Dung lượng, byte, làm tròn đến 10 byte', z.int()),
    sha256: described(
      'SHA-256 của tệp, 64 chữ số thập lục phân; null nếu là bản nhẹ hơn của một ảnh, hoặc chưa biết',
      z.nullable(z.string()),
    ),
  }),
);

export const record = component(
  'Record',
  'Một nội dung đang đăng, nguyên như đã lưu. Các trường còn lại tùy theo type: liên kết là { type, documentId }, tệp là { url, name, mime, width, height, alt, caption }. Byte của câu trả lời theo RFC 8785 (JSON Canonicalization Scheme, UTF-8); SHA-256 của các byte này là digest trong /changes',
  z.looseObject({
    type: described('Loại nội dung', z.enum(RECORD_TYPES)),
    documentId: described('Mã của nội dung, không đổi qua các lần sửa', z.string()),
    updatedAt: described('Lần sửa gần nhất', instant),
    uploads: described('Mọi tệp mà nội dung dùng, theo thứ tự của url', z.array(upload)),
  }),
);
export type PublicRecord = z.infer<typeof record>;
