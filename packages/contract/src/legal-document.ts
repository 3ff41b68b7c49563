import * as z from 'zod/mini';
import { articleSummary } from './article.js';
import { changed } from './base-fields.js';
import { component, described } from './described.js';
import { answerOf, day, listOf } from './envelope.js';
import { legalDocumentReference, named } from './legal-reference.js';
import {
  documentFileKind,
  relationKind,
  signingCapacity,
  validityStatus,
} from './legal-vocabulary-schemas.js';
import { file } from './media.js';

export const legalDocumentFile = component(
  'LegalDocumentFile',
  'Tệp của văn bản (LegislationObject)',
  z.extend(file, {
    kind: described('Tệp chứa bản nào của văn bản', documentFileKind),
    sha256: described(
      'SHA-256 của tệp, chữ thường hệ 16; null khi chưa tính xong (sha256)',
      z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
    ),
  }),
);
export type LegalDocumentFile = z.infer<typeof legalDocumentFile>;

export const legalDocumentSummary = component(
  'LegalDocumentSummary',
  'Văn bản như trong danh sách (Legislation)',
  z.extend(legalDocumentReference, {
    issuingBodies: described('Cơ quan ban hành (legislationPassedBy)', z.array(named)),
    legalFields: described('Lĩnh vực (about)', z.array(named)),
    effectiveFrom: described('Ngày có hiệu lực (temporalCoverage, ngày đầu)', z.nullable(day)),
    expiresOn: described(
      'Ngày đầu tiên không còn hiệu lực, do chính văn bản quy định (temporalCoverage, ngày cuối)',
      z.nullable(day),
    ),
    files: described('Tệp văn bản (encoding)', z.array(legalDocumentFile)),
    ...changed,
  }),
);
export type LegalDocumentSummary = z.infer<typeof legalDocumentSummary>;

const facetValue = component(
  'FacetValue',
  'Một giá trị lọc',
  z.object({
    value: described('Giá trị để đặt vào tham số', z.string()),
    label: described('Tên để hiển thị', z.string()),
    count: described('Số văn bản sẽ tìm được', z.int()),
  }),
);
export type FacetValue = z.infer<typeof facetValue>;

/**
 * The number of documents for each value, given the choices in the other facets. It lists the 50
 * most frequent values and every chosen value, even with a count of 0.
 */
const facets = component(
  'Facets',
  'Mỗi giá trị lọc sẽ cho bao nhiêu văn bản, tính cùng lựa chọn ở các tiêu chí khác: 50 giá trị nhiều văn bản nhất và mọi giá trị đã chọn',
  z.object({
    group: described('Nhóm văn bản', z.array(facetValue)),
    type: described('Loại văn bản', z.array(facetValue)),
    issuingBody: described('Cơ quan ban hành', z.array(facetValue)),
    field: described('Lĩnh vực', z.array(facetValue)),
    year: described('Năm ban hành', z.array(facetValue)),
    status: described('Tình trạng hiệu lực', z.array(facetValue)),
    consultation: described('Lấy ý kiến dự thảo', z.array(facetValue)),
    signatory: described('Người ký', z.array(facetValue)),
  }),
);
export type Facets = z.infer<typeof facets>;

const on = described('Ngày mà các tình trạng hiệu lực được tính', day);

export const legalDocumentList = component(
  'LegalDocumentList',
  'Một trang văn bản',
  listOf(legalDocumentSummary, {
    on,
    facets: described('Số văn bản của từng giá trị lọc', facets),
  }),
);
export type LegalDocumentList = z.infer<typeof legalDocumentList>;

const scope = z.enum(['whole', 'part']);
const SCOPE = 'whole: toàn bộ văn bản; part: một phần';
const CLAUSE = {
  description: 'Điều, khoản bị tác động',
  examples: ['Điều 5, khoản 2 Điều 7'],
};

/** A relation between this document and another one, from the point of view of this one. */
const relation = component(
  'LegalRelation',
  'Quan hệ giữa văn bản này và một văn bản khác (legislationAmends, legislationRepeals, legislationCorrects, legislationConsolidates, legislationApplies, isBasedOn, citation)',
  z.object({
    kind: described('Loại quan hệ', relationKind),
    direction: described(
      'active: văn bản này tác động văn bản kia; passive: ngược lại',
      z.enum(['active', 'passive']),
    ),
    label: described('Chữ đứng trước văn bản kia, khi nói về văn bản này', z.string()),
    inverseLabel: described('Chữ đứng trước văn bản này, khi nói về văn bản kia', z.string()),
    scope: described(SCOPE, scope),
    clause: described(CLAUSE, z.nullable(z.string())),
    takesEffectOn: described(
      'Ngày quan hệ có hiệu lực, nếu khác ngày văn bản tác động có hiệu lực',
      z.nullable(day),
    ),
    number: described(
      'Số ký hiệu của văn bản kia; như ban biên tập đã gõ khi cổng không có văn bản ấy',
      z.string(),
    ),
    document: described(
      'Văn bản kia; null khi cổng không đăng văn bản ấy',
      z.nullable(legalDocumentReference),
    ),
  }),
);
export type LegalRelation = z.infer<typeof relation>;

const timelineEvent = component(
  'TimelineEvent',
  'Một sự việc trong lịch sử của văn bản',
  z.object({
    day: described('Ngày xảy ra', day),
    kind: described(
      'Loại sự việc: một loại quan hệ, hoặc issued (ban hành), enters-into-force (có hiệu lực), expires (hết hiệu lực), resumes (có hiệu lực trở lại)',
      z.union([relationKind, z.enum(['issued', 'enters-into-force', 'expires', 'resumes'])]),
    ),
    label: described(
      { description: 'Tên sự việc', examples: ['Bị thay thế bởi', 'Có hiệu lực'] },
      z.string(),
    ),
    scope: described(SCOPE, z.nullable(scope)),
    clause: described(CLAUSE, z.nullable(z.string())),
    by: described('Văn bản gây ra sự việc', z.nullable(legalDocumentReference)),
    hasEffect: described(
      'false: sự việc không làm thay đổi hiệu lực, ví dụ vì văn bản đã hết hiệu lực từ trước',
      z.boolean(),
    ),
  }),
);
export type TimelineEvent = z.infer<typeof timelineEvent>;

const validity = component(
  'Validity',
  'Tình trạng hiệu lực và lý do (legislationLegalForce)',
  z.object({
    on: described('Ngày mà tình trạng được tính', day),
    status: described('Tình trạng hiệu lực', validityStatus),
    label: described('Tên tình trạng để hiển thị', z.string()),
    reason: described(
      {
        description: 'Lý do, thành câu',
        examples: ['Bị thay thế bởi Quyết định số 46/2025/QĐ-UBND từ ngày 01-10-2025.'],
      },
      z.string(),
    ),
    by: described('Văn bản dẫn đến tình trạng này', z.nullable(legalDocumentReference)),
    isOverridden: described(
      'true: do ban biên tập xác định, không tính từ quan hệ giữa các văn bản',
      z.boolean(),
    ),
  }),
);
export type Validity = z.infer<typeof validity>;

const signatory = component(
  'Signatory',
  'Người ký văn bản',
  z.object({
    name: described('Họ tên', z.string()),
    position: described('Chức vụ khi ký', z.nullable(z.string())),
    capacity: described('Thẩm quyền ký', z.nullable(signingCapacity)),
  }),
);

export const legalDocument = component(
  'LegalDocument',
  'Văn bản đầy đủ (Legislation)',
  z.extend(legalDocumentSummary, {
    signatories: described('Người ký (legislationResponsible)', z.array(signatory)),
    gazetteNumber: described('Số Công báo (publication)', z.nullable(z.string())),
    gazetteDate: described('Ngày đăng Công báo (datePublished)', z.nullable(day)),
    fullText: described('Toàn văn, HTML đã làm sạch (text)', z.nullable(z.string())),
    validity: described('Tình trạng hiệu lực vào ngày ở meta.on, và lý do', validity),
    relations: described('Quan hệ với văn bản khác, cả hai chiều', z.array(relation)),
    timeline: described('Những gì đã xảy ra với văn bản, cũ trước', z.array(timelineEvent)),
    citedBy: described('Tin bài viện dẫn văn bản này, mới nhất trước', z.array(articleSummary)),
  }),
);
export type LegalDocument = z.infer<typeof legalDocument>;

export const legalDocumentAnswer = component(
  'LegalDocumentAnswer',
  'Một văn bản',
  answerOf(legalDocument, { on }),
);
