import type { ConsultationState } from '@portal/contract/consultation';
import type { DocumentSort, Facet } from '@portal/contract/document-filters';
import { formatDay, type Day } from '@portal/vietnamese/days';

interface Period {
  from: Day;
  to: Day;
}

const facets: Record<Facet, string> = {
  group: 'Nhóm văn bản',
  type: 'Loại văn bản',
  issuingBody: 'Cơ quan ban hành',
  field: 'Lĩnh vực',
  year: 'Năm ban hành',
  status: 'Tình trạng hiệu lực',
  consultation: 'Lấy ý kiến dự thảo',
  signatory: 'Người ký',
};

const sorts: Record<DocumentSort, string> = {
  '-issuedOn': 'Mới nhất trước',
  issuedOn: 'Cũ nhất trước',
  '-effectiveFrom': 'Mới có hiệu lực trước',
  number: 'Theo số ký hiệu',
};

export const documentListTexts = {
  description:
    'Tra cứu văn bản quy phạm pháp luật, văn bản hành chính và dự thảo theo số ký hiệu, trích yếu, cơ quan ban hành và tình trạng hiệu lực.',
  allDocuments: 'Xem tất cả văn bản',
  search: 'Tìm văn bản',
  query: 'Số ký hiệu hoặc từ khóa',
  queryHint:
    'Có thể nhập số ký hiệu, ví dụ “37/2018/QĐ-UBND” hay “37 2018 qd ubnd”, hoặc từ khóa trong trích yếu, có dấu hay không dấu.',
  unsearchable: (query: string) =>
    `Vui lòng nhập ít nhất một chữ hoặc một số và không quá 200 ký tự. Danh sách dưới đây chưa được lọc theo “${query}”.`,
  filters: 'Bộ lọc',
  filtersChosen: (count: number) => (count === 0 ? 'Bộ lọc' : `Bộ lọc (đang chọn ${count})`),
  showResults: (count: number) => `Xem kết quả: ${count} văn bản`,
  facets,
  chosenInFacet: (count: number) => `đang chọn ${count}`,
  documents: 'văn bản',
  more: (count: number) => `Xem thêm ${count}`,
  less: 'Thu gọn',
  issued: 'Ngày ban hành',
  from: 'Từ ngày',
  to: 'Đến ngày',
  showIssued: 'Lọc theo ngày',
  spanChip: ({ from, to }: Record<keyof Period, Day | undefined>) =>
    [
      'Ban hành',
      ...(from === undefined ? [] : [`từ ngày ${formatDay(from)}`]),
      ...(to === undefined ? [] : [`đến ngày ${formatDay(to)}`]),
    ].join(' '),
  openConsultations: (count: number) => `Dự thảo đang lấy ý kiến (${count})`,
  noFile: 'Chưa có tệp',
  on: 'Hiệu lực tại ngày',
  showOn: 'Xem',
  today: 'Xem tình trạng hiệu lực hôm nay',
  statusOn: (day: Day) => `Tình trạng hiệu lực tại ngày ${formatDay(day)}.`,
  sort: 'Sắp xếp',
  sorts,
  found: (count: number) => (count === 0 ? 'Không tìm thấy văn bản' : `${count} văn bản`),
  results: 'Danh sách văn bản',
  csv: 'Tải danh sách (CSV)',
  columns: {
    number: 'Số ký hiệu',
    abstract: 'Trích yếu',
    issuingBodies: 'Cơ quan ban hành',
    issuedOn: 'Ngày ban hành',
    status: 'Tình trạng hiệu lực',
  },
  chosen: 'Đang lọc theo',
  queryChip: (query: string) => `Tìm: “${query}”`,
  onChip: (day: Day) => `Hiệu lực tại ngày ${formatDay(day)}`,
  drop: 'Bỏ điều kiện',
  dropAll: 'Bỏ tất cả điều kiện',
  empty: 'Không có văn bản nào thỏa mãn tất cả các điều kiện đang chọn:',
  emptyQuery: (query: string) =>
    `Số ký hiệu và trích yếu phải có đủ các từ “${query}”. Quý vị có thể kiểm tra lại chính tả, bớt từ khóa, hoặc chỉ nhập phần đầu của số ký hiệu, ví dụ “37/2018”.`,
  noDocuments: 'Chưa có văn bản nào được đăng.',
};

export const documentTexts = {
  notFound: {
    title: 'Không tìm thấy văn bản',
    text: 'Văn bản này không có, đã được gỡ, hoặc địa chỉ bị gõ sai.',
  },
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
  commentBy: 'Quý vị có thể gửi ý kiến góp ý qua:',
  period: ({ from, to }: Period) => `Từ ngày ${formatDay(from)} đến hết ngày ${formatDay(to)}`,
  facts: 'Thuộc tính',
  number: 'Số ký hiệu',
  type: 'Loại văn bản',
  group: 'Nhóm văn bản',
  issuingBodies: 'Cơ quan ban hành',
  signatories: 'Người ký',
  issuedOn: 'Ngày ban hành',
  draftedOn: 'Ngày công bố dự thảo',
  effectiveFrom: 'Ngày có hiệu lực',
  expiresOn: 'Ngày hết hiệu lực',
  fields: 'Lĩnh vực',
  gazette: 'Công báo',
  gazetteNumber: (number: string) => `Số ${number}`,
  ofDay: (day: Day) => `ngày ${formatDay(day)}`,
  consultationPeriod: 'Lấy ý kiến',
  files: 'Tệp văn bản',
  noFiles: 'Chưa có tệp của văn bản này.',
  askForFile: 'Quý vị có thể đề nghị cung cấp tệp qua:',
  hash: 'Mã băm SHA-256 (để kiểm tra tệp nguyên vẹn)',
  showPdf: 'Xem trong trang',
  hidePdf: 'Thu lại',
  pdfOf: (name: string) => `Nội dung tệp ${name}`,
  pdfFailed: 'Trình duyệt không hiển thị được tệp này tại đây. Xin mở hoặc tải về:',
  timeline: 'Lịch sử hiệu lực',
  didNotHappen: 'không phát sinh, do văn bản đã hết hiệu lực trước ngày này',
  changedNothing: 'không làm thay đổi hiệu lực của văn bản này',
  relations: 'Quan hệ văn bản',
  noRelations: 'Chưa ghi nhận quan hệ với văn bản khác.',
  part: 'một phần',
  fromDay: (day: Day) => `từ ngày ${formatDay(day)}`,
  notInDatabase: 'chưa có trong cơ sở dữ liệu',
  fullText: 'Toàn văn',
  contents: 'Mục lục',
  citedBy: 'Tin viện dẫn văn bản này',
  citation: {
    copy: 'Sao chép trích dẫn',
    copied: 'Đã sao chép trích dẫn.',
    byHand: 'Trích dẫn văn bản',
  },
};
