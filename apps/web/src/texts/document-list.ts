import type { DocumentSort, Facet } from '@portal/contract/document-filters';
import { formatDay, type Day } from '@portal/vietnamese/days';

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
  spanChip: ({ from, to }: Record<'from' | 'to', Day | undefined>) =>
    [
      'Ban hành',
      ...(from === undefined ? [] : [`từ ngày ${formatDay(from)}`]),
      ...(to === undefined ? [] : [`đến ngày ${formatDay(to)}`]),
    ].join(' '),
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
