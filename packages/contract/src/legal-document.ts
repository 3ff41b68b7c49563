import * as z from 'zod/mini';
import { articleSummary } from './article.js';
import { changed } from './base-fields.js';
import { component, described, withExample } from './described.js';
import { answerOf, day, listOf } from './envelope.js';
import { relation, timelineEvent, validity } from './legal-history.js';
import { formerBody } from './legal-bodies.js';
import { corrections, latestCorrection } from './correction.js';
import { consultationDetails } from './legal-consultation.js';
import { legalDocumentReference, named } from './legal-reference.js';
import { reasonOfStatus } from './legal-state.js';
import { documentFileKind, evidenceField, signingCapacity } from './legal-vocabulary-schemas.js';
import { file } from './media.js';
import { provisionChange } from './provision-change.js';

const sha256 = withExample(
  'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
  z.string().check(z.regex(/^[0-9a-f]{64}$/)),
);

const legalDocumentFile = component(
  'LegalDocumentFile',
  'Tệp của văn bản (LegislationObject)',
  'A file of a document (LegislationObject)',
  z.extend(file, {
    kind: described(
      'Tệp chứa bản nào của văn bản',
      'Which version of the document the file holds',
      documentFileKind,
    ),
    sha256: described(
      'SHA-256 của tệp, chữ thường hệ 16; null khi chưa tính xong (sha256)',
      'SHA-256 of the file, lower-case hexadecimal; null until it has been computed (sha256)',
      z.nullable(sha256),
    ),
  }),
);
export type LegalDocumentFile = z.infer<typeof legalDocumentFile>;

export const legalDocumentSummary = component(
  'LegalDocumentSummary',
  'Văn bản như trong danh sách (Legislation)',
  'A legal document as in lists (Legislation)',
  z.extend(legalDocumentReference, {
    statusReason: reasonOfStatus,
    issuingBodies: described(
      'Cơ quan ban hành (legislationPassedBy)',
      'Issuing bodies (legislationPassedBy)',
      z.array(named),
    ),
    legalFields: described('Lĩnh vực (about)', 'Legal fields (about)', z.array(named)),
    effectiveFrom: described(
      'Ngày có hiệu lực (temporalCoverage, ngày đầu)',
      'First day in force (first day of temporalCoverage)',
      z.nullable(day),
    ),
    expiresOn: described(
      'Ngày đầu tiên không còn hiệu lực, do chính văn bản quy định (temporalCoverage, ngày cuối)',
      'First day no longer in force, as the document itself says (end of temporalCoverage)',
      z.nullable(day),
    ),
    files: described(
      'Tệp văn bản (encoding)',
      'Files of the document (encoding)',
      z.array(legalDocumentFile),
    ),
    latestCorrection,
    ...changed,
  }),
);
export type LegalDocumentSummary = z.infer<typeof legalDocumentSummary>;

const facetValue = component(
  'FacetValue',
  'Một giá trị lọc',
  'A value of a filter',
  z.object({
    value: described(
      'Giá trị để đặt vào tham số',
      'Value for the parameter',
      withExample('quyet-dinh', z.string()),
    ),
    label: described('Tên để hiển thị', 'Name to display', withExample('Quyết định', z.string())),
    count: described(
      'Số văn bản sẽ tìm được',
      'Number of documents it would find',
      withExample(42, z.int()),
    ),
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
  'How many documents each value would find, given the choices in the other filters: the 50 most frequent values and every chosen value',
  z.object({
    group: described('Nhóm văn bản', 'Document group', z.array(facetValue)),
    type: described('Loại văn bản', 'Document type', z.array(facetValue)),
    issuingBody: described('Cơ quan ban hành', 'Issuing body', z.array(facetValue)),
    field: described('Lĩnh vực', 'Legal field', z.array(facetValue)),
    year: described('Năm ban hành', 'Year of issue', z.array(facetValue)),
    status: described('Tình trạng hiệu lực', 'Validity status', z.array(facetValue)),
    consultation: described(
      'Lấy ý kiến dự thảo',
      'Public consultation on drafts',
      z.array(facetValue),
    ),
    signatory: described('Người ký', 'Signatory', z.array(facetValue)),
  }),
);
export type Facets = z.infer<typeof facets>;

const on = described(
  'Ngày mà các tình trạng hiệu lực được tính',
  'Day for which the validity statuses hold',
  day,
);

export const legalDocumentList = component(
  'LegalDocumentList',
  'Một trang văn bản',
  'One page of legal documents',
  listOf(legalDocumentSummary, {
    on,
    facets: described(
      'Số văn bản của từng giá trị lọc',
      'Number of documents for each value of each filter',
      facets,
    ),
  }),
);
export type LegalDocumentList = z.infer<typeof legalDocumentList>;

const signatory = component(
  'Signatory',
  'Người ký văn bản',
  'A person who signed the document',
  z.object({
    name: described('Họ tên', 'Full name', withExample('Trần Thị Bình', z.string())),
    position: described(
      'Chức vụ khi ký',
      'Position when signing',
      withExample('Phó Chủ tịch', z.nullable(z.string())),
    ),
    capacity: described('Thẩm quyền ký', 'Authority to sign', z.nullable(signingCapacity)),
  }),
);

const evidence = component(
  'Evidence',
  'Câu trong tệp của văn bản mà từ đó một thông tin được lấy',
  'The sentence of the document’s file from which something known of it was taken',
  z.object({
    field: described('Thông tin nào', 'What was taken from it', evidenceField),
    sentence: described(
      'Câu, đúng như trong tệp',
      'The sentence, as the file says it',
      withExample('Quyết định này có hiệu lực kể từ ngày 25 tháng 12 năm 2018.', z.string()),
    ),
    page: described(
      'Trang của tệp, đếm từ 1',
      'Page of the file, counted from 1',
      withExample(5, z.nullable(z.int())),
    ),
    provision: described(
      'Điều chứa câu đó',
      'The article that holds the sentence',
      withExample('Điều 12', z.nullable(z.string())),
    ),
  }),
);

export const legalDocument = component(
  'LegalDocument',
  'Văn bản đầy đủ (Legislation)',
  'A legal document in full (Legislation)',
  z.extend(legalDocumentSummary, {
    signatories: described(
      'Người ký (legislationResponsible)',
      'Signatories (legislationResponsible)',
      z.array(signatory),
    ),
    corrections,
    evidence: described(
      'Căn cứ trong tệp của văn bản cho những thông tin đã lấy từ đó',
      'What the document’s file says as the ground for what was taken from it',
      z.array(evidence),
    ),
    gazetteNumber: described(
      'Số Công báo (publication)',
      'Number of the official gazette (publication)',
      withExample('125+126', z.nullable(z.string())),
    ),
    gazetteDate: described(
      'Ngày đăng Công báo (datePublished)',
      'Day of publication in the official gazette (datePublished)',
      z.nullable(day),
    ),
    fullText: described(
      'Toàn văn, HTML đã làm sạch (text); mỗi chương, điều, khoản, điểm có neo: chuong-2, dieu-5, khoan-2-dieu-5',
      'Full text, sanitised HTML (text); each chapter, article, clause and point has an anchor: chuong-2, dieu-5, khoan-2-dieu-5',
      withExample('<p id="dieu-1">Điều 1. Phạm vi điều chỉnh…</p>', z.nullable(z.string())),
    ),
    validity: described(
      'Tình trạng hiệu lực vào ngày ở meta.on, và lý do',
      'Validity status on the day meta.on, and its reason',
      validity,
    ),
    relations: described(
      'Quan hệ với văn bản khác, cả hai chiều',
      'Relations to other documents, in both directions',
      z.array(relation),
    ),
    timeline: described(
      'Những gì đã xảy ra với văn bản, cũ trước',
      'What has happened to the document, oldest first',
      z.array(timelineEvent),
    ),
    formerBodies: described(
      'Những cơ quan ban hành nay không còn, và các cơ quan kế thừa',
      'Those of the issuing bodies that are no more, with their successors',
      z.array(formerBody),
    ),
    consultationDetails: described(
      'Cách góp ý về dự thảo, tin thông báo và kết quả; null khi văn bản không được lấy ý kiến',
      'How to comment on the draft, the notice of it and what came of it; null if there is no consultation',
      z.nullable(consultationDetails),
    ),
    drafts: described(
      'Các dự thảo đã được ban hành thành văn bản này',
      'Drafts that became this document',
      z.array(legalDocumentReference),
    ),
    provisionChanges: described(
      'Các điều, khoản mà văn bản khác đã tác động đến ngày ở meta.on',
      'The provisions that other documents have acted on, up to the day meta.on',
      z.array(provisionChange),
    ),
    citedBy: described(
      'Tin bài viện dẫn văn bản này, mới nhất trước',
      'News articles that cite this document, newest first',
      z.array(articleSummary),
    ),
  }),
);
export type LegalDocument = z.infer<typeof legalDocument>;

export const legalDocumentAnswer = component(
  'LegalDocumentAnswer',
  'Một văn bản',
  'One legal document',
  answerOf(legalDocument, { on }),
);
