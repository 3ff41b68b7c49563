/**
 * Validity statuses (tình trạng hiệu lực). A status is computed for a day from the document's dates
 * and from the effects of other documents. The names are those of the National Database of Legal
 * Documents (vbpl.vn).
 */
export const VALIDITY_LABELS = {
  'not-yet-in-force': 'Chưa có hiệu lực',
  'in-force': 'Còn hiệu lực',
  'partly-expired': 'Hết hiệu lực một phần',
  expired: 'Hết hiệu lực toàn bộ',
  suspended: 'Ngưng hiệu lực',
  'partly-suspended': 'Ngưng hiệu lực một phần',
  'no-longer-suitable': 'Không còn phù hợp',
  /** Legislation whose day of effect is not recorded. */
  undetermined: 'Chưa xác định',
  /**
   * Official letters, drafts and other documents to which no law gives a validity, as long as nothing acts
   * on them.
   */
  'not-applicable': 'Không quy định',
} as const;
export type ValidityStatus = keyof typeof VALIDITY_LABELS;

/** Whether a document has a validity status at all. */
export function hasValidity({ status }: { status: ValidityStatus }): boolean {
  return status !== 'not-applicable';
}

/** Relations between documents: the label on the acting document, then on the affected one. */
export const RELATION_LABELS = {
  amends: ['Sửa đổi, bổ sung', 'Được sửa đổi, bổ sung bởi'],
  replaces: ['Thay thế', 'Bị thay thế bởi'],
  repeals: ['Bãi bỏ', 'Bị bãi bỏ bởi'],
  corrects: ['Đính chính', 'Được đính chính bởi'],
  consolidates: ['Hợp nhất', 'Được hợp nhất tại'],
  halts: ['Đình chỉ thi hành', 'Bị đình chỉ thi hành bởi'],
  suspends: ['Tạm ngưng hiệu lực', 'Bị tạm ngưng hiệu lực bởi'],
  details: ['Quy định chi tiết, hướng dẫn thi hành', 'Được quy định chi tiết, hướng dẫn tại'],
  'based-on': ['Căn cứ', 'Là căn cứ của'],
  cites: ['Dẫn chiếu', 'Được dẫn chiếu tại'],
  interprets: ['Giải thích', 'Được giải thích tại'],
  announces: ['Công bố', 'Được công bố tại'],
  related: ['Liên quan', 'Liên quan'],
} as const satisfies Record<string, readonly [active: string, passive: string]>;
export type RelationKind = keyof typeof RELATION_LABELS;

export const GROUP_LABELS = {
  normative: 'Quy phạm pháp luật',
  administrative: 'Hành chính',
  consolidated: 'Hợp nhất',
  draft: 'Dự thảo',
} as const;
export type DocumentGroup = keyof typeof GROUP_LABELS;

/** The level of government at which a body issues documents. */
export const BODY_LEVEL_LABELS = {
  central: 'Trung ương',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  party: 'Tổ chức Đảng',
  other: 'Cơ quan, tổ chức khác',
} as const;
export type BodyLevel = keyof typeof BODY_LEVEL_LABELS;

/** The fields of a document for which a sentence of its file may be the evidence. */
export const EVIDENCE_LABELS = {
  number: 'Số ký hiệu',
  documentType: 'Loại văn bản',
  group: 'Nhóm',
  issuingBodies: 'Cơ quan ban hành',
  issuedOn: 'Ngày ban hành',
  abstract: 'Trích yếu',
  signatories: 'Người ký',
  effectiveFrom: 'Ngày hiệu lực',
  expiresOn: 'Ngày hết hiệu lực',
  relations: 'Quan hệ với văn bản khác',
  consultationFrom: 'Lấy ý kiến từ',
  consultationTo: 'Lấy ý kiến đến',
} as const;

/** The authority by which a person signs: Nghị định 30/2020/NĐ-CP, Điều 13. */
export const CAPACITY_LABELS = {
  TM: 'thay mặt',
  KT: 'ký thay',
  TL: 'thừa lệnh',
  TUQ: 'thừa ủy quyền',
  Q: 'quyền',
} as const;
export type SigningCapacity = keyof typeof CAPACITY_LABELS;
