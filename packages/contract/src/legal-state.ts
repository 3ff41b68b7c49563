import * as z from 'zod/mini';
import { component, described, withExample } from './described.js';
import { day } from './envelope.js';
import { legalDocumentReference } from './legal-reference.js';

const actingDocument = component(
  'ActingDocument',
  'Văn bản đã tác động đến một văn bản khác',
  'A legal document that acted on another one',
  z.pick(legalDocumentReference, {
    ...({ documentId: true, url: true, slug: true, number: true } as const),
    ...({ documentType: true, group: true } as const),
  }),
);

const statusReason = component(
  'StatusReason',
  'Vì sao văn bản có tình trạng hiệu lực ấy',
  'Why a legal document has its validity status',
  z.object({
    sentence: described(
      'Lý do, thành câu; câu nêu văn bản tác động sớm nhất, và số văn bản khác đã tác động nếu có',
      'The reason in Vietnamese; it names the document that acted first, and says how many others did',
      withExample(
        'Được sửa đổi, bổ sung bởi Quyết định số 12/2026/QĐ-UBND từ ngày 01-07-2026.',
        z.string(),
      ),
    ),
    since: described(
      'Ngày đầu tiên mà lý do này đúng; null khi luôn như vậy',
      'First day on which this reason holds; null if it has always been so',
      z.nullable(day),
    ),
    by: described(
      'Văn bản dẫn đến tình trạng này, được nêu trong câu; null khi do chính văn bản hoặc do ban biên tập xác định',
      'Document that led to this status, named in the sentence; null if the document itself or the editors did',
      z.nullable(actingDocument),
    ),
  }),
);
export type StatusReason = z.infer<typeof statusReason>;

/** The reason of the status, on the same day as `status`. */
export const reasonOfStatus = described(
  'Vì sao và từ khi nào văn bản có tình trạng ở status; null khi không có gì tác động: văn bản chỉ có hiệu lực theo ngày ghi trong nó, hoặc không quy định hiệu lực',
  'Why, and since when, the document has its status; null if nothing acted on it: it is in force, or will be, by its own date, or has no validity',
  z.nullable(statusReason),
);

/** Whether a document is in force and why, or whether it is open for comment. */
export const legalDocumentState = component(
  'LegalDocumentState',
  'Hiệu lực của một văn bản, hoặc việc lấy ý kiến dự thảo',
  'Whether a legal document holds, or may be commented on',
  z.extend(z.pick(legalDocumentReference, { group: true, status: true, consultation: true }), {
    statusReason: reasonOfStatus,
  }),
);
export type LegalDocumentState = z.infer<typeof legalDocumentState>;
