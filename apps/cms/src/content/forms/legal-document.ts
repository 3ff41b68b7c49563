import { corrections, legacyUrls, slug, slugHint } from './common-fields';
import { row, type ModelLayout } from './model-layout';

export const legalDocument: ModelLayout = {
  uid: 'api::legal-document.legal-document',
  kind: 'content-type',
  settings: {
    mainField: 'number',
    defaultSortBy: 'issuedOn',
    defaultSortOrder: 'DESC',
    pageSize: 20,
  },
  list: ['number', 'abstract', 'documentType', 'issuedOn', 'updatedAt'],
  form: [
    row(['number', 6], ['documentType', 6]),
    row(['slug', 12]),
    row(['abstract', 12]),
    row(['group', 6], ['issuingBodies', 6]),
    row(['signatories', 12]),
    row(['issuedOn', 4], ['effectiveFrom', 4], ['expiresOn', 4]),
    row(['shortProcedure', 4], ['legalFields', 8]),
    row(['files', 12]),
    row(['relations', 12]),
    row(['evidence', 12]),
    row(['fullText', 12]),
    row(['validityOverride', 6], ['validityReason', 6]),
    row(['gazetteNumber', 6], ['gazetteDate', 6]),
    row(['consultation', 12]),
    row(['corrections', 12]),
    row(['legacyUrls', 12]),
  ],
  fields: {
    number: {
      label: 'Số ký hiệu',
      hint: 'Đúng như in trên văn bản, vd: 37/2018/QĐ-UBND. Dự thảo chưa có số thì để trống',
    },
    numberKey: { label: 'Số ký hiệu để tìm' },
    slug: { ...slug, hint: slugHint('số ký hiệu') },
    documentType: { label: 'Loại văn bản', hint: 'Vd: Quyết định, Nghị quyết, Kế hoạch' },
    group: {
      label: 'Nhóm',
      hint: 'Tự xác định theo loại, số và cơ quan; chỉ chọn cho dự thảo, hoặc nghị quyết, quyết định, chỉ thị bị xác định sai',
    },
    abstract: { label: 'Trích yếu', hint: 'Đúng như phần «Về việc…» của văn bản' },
    issuingBodies: { label: 'Cơ quan ban hành', hint: 'Văn bản liên tịch thì chọn nhiều cơ quan' },
    signatories: { label: 'Người ký' },
    issuedOn: { label: 'Ngày ban hành' },
    effectiveFrom: { label: 'Ngày hiệu lực' },
    expiresOn: {
      label: 'Ngày hết hiệu lực',
      hint: 'Ngày đầu tiên không còn hiệu lực; chỉ ghi khi văn bản nêu rõ',
    },
    shortProcedure: {
      label: 'Theo trình tự, thủ tục rút gọn',
      hint: 'Khi ấy văn bản có thể có hiệu lực ngay từ ngày ký',
    },
    validityOverride: {
      label: 'Tình trạng hiệu lực ấn định',
      hint: 'Chỉ chọn khi tình trạng tính từ các ngày không đúng',
    },
    validityReason: {
      label: 'Lý do ấn định',
      hint: 'Bắt buộc nêu căn cứ khi ấn định tình trạng hiệu lực',
    },
    legalFields: { label: 'Lĩnh vực' },
    gazetteNumber: { label: 'Số Công báo' },
    gazetteDate: { label: 'Ngày đăng Công báo' },
    relations: {
      label: 'Quan hệ với văn bản khác',
      hint: 'Văn bản này sửa đổi, thay thế, bãi bỏ… văn bản nào; chiều ngược lại tự hiện',
    },
    evidence: {
      label: 'Căn cứ trong tệp',
      hint: 'Câu trong văn bản mà từ đó thông tin được lấy; tự ghi khi nhận từ tệp',
    },
    fullText: { label: 'Toàn văn' },
    files: { label: 'Tệp văn bản', hint: 'Bản gốc, bản ký số, bản Word, phụ lục' },
    consultation: { label: 'Lấy ý kiến', hint: 'Chỉ dùng cho dự thảo' },
    corrections,
    legacyUrls,
  },
};
