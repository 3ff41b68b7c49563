import * as z from 'zod/mini';
import { component, described, withExample } from './described.js';
import { day } from './envelope.js';
import { legalDocumentReference } from './legal-reference.js';
import { relationKind, validityStatus } from './legal-vocabulary-schemas.js';

const scope = z.enum(['whole', 'part']);
const SCOPE = 'whole: toàn bộ văn bản; part: một phần';
const SCOPE_EN = 'whole: all of the document; part: a part of it';
const clause = described(
  'Điều, khoản bị tác động',
  'Articles and clauses affected',
  withExample('Điều 5, khoản 2 Điều 7', z.nullable(z.string())),
);

/** A relation between this document and another one, from the point of view of this one. */
export const relation = component(
  'LegalRelation',
  'Quan hệ giữa văn bản này và một văn bản khác (legislationAmends, legislationRepeals, legislationCorrects, legislationConsolidates, legislationApplies, isBasedOn, citation)',
  'A relation between this document and another one (legislationAmends, legislationRepeals, legislationCorrects, legislationConsolidates, legislationApplies, isBasedOn, citation)',
  z.object({
    kind: described('Loại quan hệ', 'Kind of relation', relationKind),
    direction: described(
      'active: văn bản này tác động văn bản kia; passive: ngược lại',
      'active: this document acts on the other; passive: the other acts on this one',
      z.enum(['active', 'passive']),
    ),
    label: described(
      'Chữ đứng trước văn bản kia, khi nói về văn bản này',
      'Words before the other document when speaking of this one',
      withExample('Thay thế', z.string()),
    ),
    inverseLabel: described(
      'Chữ đứng trước văn bản này, khi nói về văn bản kia',
      'Words before this document when speaking of the other',
      withExample('Bị thay thế bởi', z.string()),
    ),
    scope: described(SCOPE, SCOPE_EN, scope),
    clause,
    takesEffectOn: described(
      'Ngày quan hệ có hiệu lực, nếu khác ngày văn bản tác động có hiệu lực',
      'Day from which the relation has effect, if not the day on which the acting document enters into force',
      z.nullable(day),
    ),
    number: described(
      'Số ký hiệu của văn bản kia; như ban biên tập đã gõ khi cổng không có văn bản ấy',
      'Number of the other document; as the editors typed it if the portal does not have that document',
      withExample('46/2025/QĐ-UBND', z.string()),
    ),
    document: described(
      'Văn bản kia; null khi cổng không đăng văn bản ấy',
      'The other document; null if the portal does not publish it',
      z.nullable(legalDocumentReference),
    ),
  }),
);
export type LegalRelation = z.infer<typeof relation>;

export const timelineEvent = component(
  'TimelineEvent',
  'Một sự việc trong lịch sử của văn bản',
  'An event in the history of a document',
  z.object({
    day: described('Ngày xảy ra', 'Day of the event', day),
    kind: described(
      'Loại sự việc: một loại quan hệ, hoặc issued (ban hành), enters-into-force (có hiệu lực), expires (hết hiệu lực), expires-with (hết hiệu lực cùng với văn bản mà văn bản này quy định chi tiết), resumes (có hiệu lực trở lại)',
      'Kind of event: a kind of relation, or issued, enters-into-force, expires, expires-with (expired together with the document that this one details), resumes (in force again)',
      z.union([
        relationKind,
        z.enum(['issued', 'enters-into-force', 'expires', 'expires-with', 'resumes']),
      ]),
    ),
    label: described(
      'Tên sự việc',
      'Name of the event',
      withExample('Bị thay thế bởi', z.string()),
    ),
    scope: described(SCOPE, SCOPE_EN, z.nullable(scope)),
    clause,
    by: described(
      'Văn bản gây ra sự việc',
      'Document that caused the event',
      z.nullable(legalDocumentReference),
    ),
    hasEffect: described(
      'false: sự việc không làm thay đổi hiệu lực, ví dụ vì văn bản đã hết hiệu lực từ trước',
      'false: the event does not change the validity, for example because the document had expired before',
      z.boolean(),
    ),
  }),
);
export type TimelineEvent = z.infer<typeof timelineEvent>;

export const validity = component(
  'Validity',
  'Tình trạng hiệu lực và lý do (legislationLegalForce)',
  'Validity status and its reason (legislationLegalForce)',
  z.object({
    on: described('Ngày mà tình trạng được tính', 'Day for which the status holds', day),
    status: described('Tình trạng hiệu lực', 'Validity status', validityStatus),
    label: described(
      'Tên tình trạng để hiển thị',
      'Name of the status to display',
      withExample('Hết hiệu lực toàn bộ', z.string()),
    ),
    reason: described(
      'Lý do, thành câu',
      'The reason, a Vietnamese sentence',
      withExample('Bị thay thế bởi Quyết định số 46/2025/QĐ-UBND từ ngày 01-10-2025.', z.string()),
    ),
    by: described(
      'Văn bản dẫn đến tình trạng này',
      'Document that led to this status',
      z.nullable(legalDocumentReference),
    ),
    isOverridden: described(
      'true: do ban biên tập xác định, không tính từ quan hệ giữa các văn bản',
      'true: set by the editors, not derived from relations between documents',
      z.boolean(),
    ),
  }),
);
export type Validity = z.infer<typeof validity>;
