import type { LegalDocumentSummary } from '@portal/contract/legal-document';
import type { Validity } from '@portal/contract/legal-history';
import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import { VALIDITY_LABELS, type ValidityStatus } from '@portal/contract/legal-vocabulary';
import { formatDay, type Day } from '@portal/vietnamese/days';
import { reasonOf, type ReasonRow } from './status-reason';

interface About {
  document: Pick<LegalDocumentSummary, 'status' | 'group' | 'effectiveFrom'>;
  row: ReasonRow;
  others: ReadonlyMap<string, LegalDocumentReference>;
  on: Day;
}

/** The status on a day and the sentences that explain it. */
export function validityOf({ document, row, others, on }: About): Validity {
  const { status } = document;
  const told = reasonOf(row, others, on);
  const isOfEvent = told !== undefined && told.from !== 'editor' && told.from !== 'follows';
  const sentence = told?.sentence ?? withoutEvent(document);
  return {
    ...{ on, status, label: VALIDITY_LABELS[status] },
    reason: [sentence, ...(isOfEvent ? whatIsLeft(status) : [])].join(' '),
    by: told?.by ?? null,
    isOverridden: told?.from === 'editor',
  };
}

function whatIsLeft(status: ValidityStatus): string[] {
  const isOfPart = status === 'partly-expired' || status === 'partly-suspended';
  return isOfPart ? ['Những nội dung không bị tác động vẫn còn hiệu lực.'] : [];
}

function withoutEvent({ status, group, effectiveFrom }: About['document']): string {
  if (group === 'draft') return 'Dự thảo, chưa được ban hành.';
  if (status === 'not-applicable' && group === 'administrative') {
    return 'Văn bản hành chính, không ghi ngày có hiệu lực riêng.';
  }
  if (status === 'not-applicable' && group === 'consolidated') {
    return 'Văn bản hợp nhất; hiệu lực theo văn bản được hợp nhất, chưa có đủ trên trang này.';
  }
  if (status === 'not-yet-in-force' && effectiveFrom !== null) {
    return `Có hiệu lực từ ngày ${formatDay(effectiveFrom)}.`;
  }
  return 'Chưa ghi ngày có hiệu lực.';
}
