import type { ConsultationState } from '@portal/contract/consultation';
import { formatDay, type Day } from '@portal/vietnamese/days';

interface Period {
  from: Day;
  to: Day;
}

export const documentTexts = {
  notFound: {
    title: 'Không tìm thấy văn bản',
    text: 'Văn bản này không có, đã được gỡ, hoặc địa chỉ bị gõ sai.',
  },
  allDocuments: 'Xem tất cả văn bản',
  parts: 'Các phần của văn bản',
  validity: 'Tình trạng hiệu lực',
  onToday: (day: Day) => `hôm nay, ${formatDay(day)}`,
  onDay: (day: Day) => `tại ngày ${formatDay(day)}`,
  notToday: (day: Day) =>
    `Quý vị đang xem tình trạng hiệu lực tại ngày ${formatDay(day)}, không phải hôm nay.`,
  overridden: 'Tình trạng này do cơ quan quản lý văn bản xác định.',
  actingDocument: 'Theo',
  askOn: 'Xem tình trạng tại ngày',
  consultation: {
    open: ({ from, to }: Period) =>
      `Dự thảo được lấy ý kiến từ ngày ${formatDay(from)} đến hết ngày ${formatDay(to)}.`,
    upcoming: ({ from, to }: Period) =>
      `Dự thảo sẽ được lấy ý kiến từ ngày ${formatDay(from)} đến hết ngày ${formatDay(to)}.`,
    closed: ({ from, to }: Period) =>
      `Dự thảo đã được lấy ý kiến từ ngày ${formatDay(from)} đến hết ngày ${formatDay(to)}; thời hạn góp ý đã kết thúc.`,
  } satisfies Record<ConsultationState, (period: Period) => string>,
  noValidity: 'Không quy định',
  period: ({ from, to }: Period) => `Từ ngày ${formatDay(from)} đến hết ngày ${formatDay(to)}`,
  facts: 'Thuộc tính',
  number: 'Số ký hiệu',
  type: 'Loại văn bản',
  group: 'Nhóm văn bản',
  issuingBodies: 'Cơ quan ban hành',
  today: (successors: string[]) => `nay là ${successors.join(', ')}`,
  signatories: 'Người ký',
  issuedOn: 'Ngày ban hành',
  fromDraft: 'Từ dự thảo',
  draftedOn: 'Ngày công bố dự thảo',
  effectiveFrom: 'Ngày có hiệu lực',
  evidence: (page: number | null, provision: string | null) =>
    `Căn cứ: ${[provision, page === null ? null : `trang ${page}`].filter((part) => part !== null).join(', ') || 'tệp văn bản'}`,
  expiresOn: 'Ngày hết hiệu lực',
  fields: 'Lĩnh vực',
  data: 'Dữ liệu',
  gazette: 'Công báo',
  gazetteNumber: (number: string) => `Số ${number}`,
  ofDay: (day: Day) => `ngày ${formatDay(day)}`,
  consultationPeriod: 'Lấy ý kiến',
  timeline: 'Lịch sử hiệu lực',
  didNotHappen: 'không phát sinh, do văn bản đã hết hiệu lực trước ngày này',
  thatItDetails: 'mà văn bản này quy định chi tiết',
  changedNothing: 'không làm thay đổi hiệu lực của văn bản này',
  relations: 'Quan hệ văn bản',
  noRelations: 'Chưa ghi nhận quan hệ với văn bản khác.',
  part: 'một phần',
  fromDay: (day: Day) => `từ ngày ${formatDay(day)}`,
  notInDatabase: 'chưa có trong cơ sở dữ liệu',
  fullText: 'Toàn văn',
  /** Most important first. */
  changed: {
    amended: 'Văn bản này đã được sửa đổi, bổ sung',
    repealed: 'Văn bản này đã bị bãi bỏ hoặc thay thế một phần',
    corrected: 'Văn bản này đã được đính chính',
  },
  mayLackChanges:
    'Toàn văn dưới đây có thể chưa thể hiện những thay đổi này; đề nghị xem cùng các văn bản nêu trên.',
  contents: 'Mục lục',
  citedBy: 'Tin viện dẫn văn bản này',
};
