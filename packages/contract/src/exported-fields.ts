import type { ContentTypeName } from './content-types.js';

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
  gallery: ['title', 'slug', 'postedAt', 'description', 'photos', 'corrections'],
  'issuing-body': [
    ...['name', 'slug', 'abbreviation', 'level', 'activeFrom', 'activeTo', 'successors'],
  ],
  'legal-document': [
    ...['number', 'slug', 'documentType', 'group', 'abstract', 'issuingBodies', 'signatories'],
    ...['issuedOn', 'effectiveFrom', 'expiresOn', 'validityOverride', 'validityReason'],
    ...['legalFields', 'gazetteNumber', 'gazetteDate', 'fullText', 'files', 'relations'],
    ...['consultation', 'evidence', 'legacyUrls', 'corrections'],
  ],
  'legal-field': ['name', 'slug'],
  page: ['title', 'slug', 'body', 'showsContact', 'legacyUrls', 'corrections'],
  redirect: ['source', 'target', 'code'],
  site: [
    ...['agencyName', 'parentBody', 'address', 'mapUrl', 'telephone', 'email', 'openingHours'],
    ...['licenceLine', 'responsiblePerson', 'openDataLicence', 'logo', 'banner', 'menu'],
    'quickLinks',
  ],
  video: [
    ...['title', 'slug', 'description', 'postedAt', 'file', 'embedUrl', 'poster', 'duration'],
    ...['captions', 'transcript', 'corrections'],
  ],
} as const satisfies Record<ContentTypeName, readonly string[]> & Record<string, readonly string[]>;

export type RecordType = keyof typeof RECORD_FIELDS;

const isRecordType = (name: string): name is RecordType => Object.hasOwn(RECORD_FIELDS, name);
export const RECORD_TYPES = Object.keys(RECORD_FIELDS).filter(isRecordType);

/** The columns of each type's CSV list, in order. Readers find them by name, so new ones go last. */
export const LIST_COLUMNS = {
  article: [
    ...(['Tiêu đề', 'Ngày đăng', 'Chuyên mục', 'Tóm tắt', 'Tin nổi bật'] as const),
    ...(['Địa chỉ', 'Ảnh đại diện', 'Cập nhật lúc', 'Không còn áp dụng'] as const),
  ],
  'legal-document': [
    ...(['Số ký hiệu', 'Loại văn bản', 'Nhóm văn bản', 'Trích yếu', 'Cơ quan ban hành'] as const),
    ...([
      'Người ký',
      'Lĩnh vực',
      'Ngày ban hành',
      'Ngày có hiệu lực',
      'Ngày hết hiệu lực',
    ] as const),
    ...(['Tình trạng hiệu lực', 'Lấy ý kiến từ ngày', 'Lấy ý kiến đến ngày'] as const),
    ...(['Địa chỉ', 'Tệp', 'Cập nhật lúc', 'Lý do của tình trạng'] as const),
  ],
  video: [
    ...(['Tiêu đề', 'Ngày đăng', 'Thời lượng (giây)', 'Địa chỉ', 'Tệp video'] as const),
    ...(['Địa chỉ YouTube', 'Phụ đề', 'Ảnh chờ', 'Cập nhật lúc', 'Không còn áp dụng'] as const),
  ],
  gallery: [
    'Tiêu đề',
    'Ngày đăng',
    'Số ảnh',
    'Địa chỉ',
    'Ảnh đầu tiên',
    'Cập nhật lúc',
    'Không còn áp dụng',
  ],
  page: ['Tiêu đề', 'Địa chỉ', 'Cập nhật lúc', 'Không còn áp dụng'],
} as const satisfies Record<ContentTypeName, readonly string[]>;

export type ListColumn<T extends ContentTypeName> = (typeof LIST_COLUMNS)[T][number];
