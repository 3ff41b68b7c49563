import type { FirstBody, FirstTerm } from '../types';

/**
 * Names and abbreviations follow the Luật Ban hành văn bản quy phạm pháp luật and Nghị định
 * 30/2020/NĐ-CP, Phụ lục III.
 */
export const documentTypes: FirstTerm[] = [
  { key: 'hien-phap', name: 'Hiến pháp', group: 'normative' },
  { key: 'bo-luat', name: 'Bộ luật', group: 'normative' },
  { key: 'luat', name: 'Luật', group: 'normative' },
  { key: 'phap-lenh', name: 'Pháp lệnh', group: 'normative' },
  { key: 'lenh', name: 'Lệnh', group: 'normative' },
  { key: 'nghi-quyet', name: 'Nghị quyết', abbreviation: 'NQ', group: 'normative' },
  {
    key: 'nghi-quyet-lien-tich',
    name: 'Nghị quyết liên tịch',
    abbreviation: 'NQLT',
    group: 'normative',
  },
  { key: 'nghi-dinh', name: 'Nghị định', abbreviation: 'NĐ', group: 'normative' },
  { key: 'quyet-dinh', name: 'Quyết định', abbreviation: 'QĐ', group: 'normative' },
  { key: 'thong-tu', name: 'Thông tư', abbreviation: 'TT', group: 'normative' },
  {
    key: 'thong-tu-lien-tich',
    name: 'Thông tư liên tịch',
    abbreviation: 'TTLT',
    group: 'normative',
  },
  { key: 'chi-thi', name: 'Chỉ thị', abbreviation: 'CT', group: 'normative' },
  {
    key: 'nghi-quyet-ca-biet',
    name: 'Nghị quyết (cá biệt)',
    abbreviation: 'NQ',
    group: 'administrative',
  },
  {
    key: 'quyet-dinh-ca-biet',
    name: 'Quyết định (cá biệt)',
    abbreviation: 'QĐ',
    group: 'administrative',
  },
  {
    key: 'chi-thi-ca-biet',
    name: 'Chỉ thị (cá biệt)',
    abbreviation: 'CT',
    group: 'administrative',
  },
  { key: 'quy-che', name: 'Quy chế', abbreviation: 'QC', group: 'administrative' },
  { key: 'quy-dinh', name: 'Quy định', abbreviation: 'QyĐ', group: 'administrative' },
  { key: 'thong-cao', name: 'Thông cáo', abbreviation: 'TC', group: 'administrative' },
  { key: 'thong-bao', name: 'Thông báo', abbreviation: 'TB', group: 'administrative' },
  { key: 'huong-dan', name: 'Hướng dẫn', abbreviation: 'HD', group: 'administrative' },
  { key: 'chuong-trinh', name: 'Chương trình', abbreviation: 'CTr', group: 'administrative' },
  { key: 'ke-hoach', name: 'Kế hoạch', abbreviation: 'KH', group: 'administrative' },
  { key: 'phuong-an', name: 'Phương án', abbreviation: 'PA', group: 'administrative' },
  { key: 'de-an', name: 'Đề án', abbreviation: 'ĐA', group: 'administrative' },
  { key: 'du-an', name: 'Dự án', abbreviation: 'DA', group: 'administrative' },
  { key: 'bao-cao', name: 'Báo cáo', abbreviation: 'BC', group: 'administrative' },
  { key: 'bien-ban', name: 'Biên bản', abbreviation: 'BB', group: 'administrative' },
  { key: 'to-trinh', name: 'Tờ trình', abbreviation: 'TTr', group: 'administrative' },
  { key: 'hop-dong', name: 'Hợp đồng', abbreviation: 'HĐ', group: 'administrative' },
  { key: 'cong-van', name: 'Công văn', group: 'administrative' },
  { key: 'cong-dien', name: 'Công điện', abbreviation: 'CĐ', group: 'administrative' },
  { key: 'ban-ghi-nho', name: 'Bản ghi nhớ', abbreviation: 'BGN', group: 'administrative' },
  { key: 'ban-thoa-thuan', name: 'Bản thỏa thuận', abbreviation: 'BTT', group: 'administrative' },
  { key: 'giay-uy-quyen', name: 'Giấy ủy quyền', abbreviation: 'GUQ', group: 'administrative' },
  { key: 'giay-moi', name: 'Giấy mời', abbreviation: 'GM', group: 'administrative' },
  { key: 'giay-gioi-thieu', name: 'Giấy giới thiệu', abbreviation: 'GGT', group: 'administrative' },
  { key: 'giay-nghi-phep', name: 'Giấy nghỉ phép', abbreviation: 'GNP', group: 'administrative' },
  { key: 'phieu-gui', name: 'Phiếu gửi', abbreviation: 'PG', group: 'administrative' },
  { key: 'phieu-chuyen', name: 'Phiếu chuyển', abbreviation: 'PC', group: 'administrative' },
  { key: 'phieu-bao', name: 'Phiếu báo', abbreviation: 'PB', group: 'administrative' },
  {
    key: 'van-ban-hop-nhat',
    name: 'Văn bản hợp nhất',
    abbreviation: 'VBHN',
    group: 'consolidated',
  },
];

/** Since 2025-07-01 there are provinces and communes, and no districts (Luật số 72/2025/QH15). */
export const issuingBodies: FirstBody[] = [
  {
    key: 'ban-chap-hanh-trung-uong',
    name: 'Ban Chấp hành Trung ương',
    abbreviation: 'TW',
    level: 'party',
  },
  {
    key: 'hdnd-tinh',
    name: 'Hội đồng nhân dân tỉnh Thanh Hóa',
    abbreviation: 'HĐND',
    level: 'province',
  },
  {
    key: 'ubnd-tinh',
    name: 'Ủy ban nhân dân tỉnh Thanh Hóa',
    abbreviation: 'UBND',
    level: 'province',
  },
  {
    key: 'chu-tich-ubnd-tinh',
    name: 'Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa',
    abbreviation: 'UBND',
    level: 'province',
  },
  {
    key: 'so-khoa-hoc-va-cong-nghe',
    name: 'Sở Khoa học và Công nghệ tỉnh Thanh Hóa',
    abbreviation: 'SKHCN',
    level: 'province',
  },
  {
    key: 'so-thong-tin-va-truyen-thong',
    name: 'Sở Thông tin và Truyền thông tỉnh Thanh Hóa',
    abbreviation: 'STTTT',
    level: 'province',
    activeTo: '2025-02-28',
    successors: ['so-khoa-hoc-va-cong-nghe'],
  },
  {
    key: 'hdnd-xa',
    name: 'Hội đồng nhân dân cấp xã',
    abbreviation: 'HĐND',
    level: 'commune',
  },
  {
    key: 'ubnd-xa',
    name: 'Ủy ban nhân dân cấp xã',
    abbreviation: 'UBND',
    level: 'commune',
  },
  { key: 'tinh-doan', name: 'Tỉnh Đoàn Thanh Hóa', abbreviation: 'TĐTN', level: 'other' },
];

export const legalFields: FirstTerm[] = [
  { key: 'nhiem-vu-khoa-hoc-va-cong-nghe', name: 'Nhiệm vụ khoa học và công nghệ' },
  { key: 'tieu-chuan-do-luong-chat-luong', name: 'Tiêu chuẩn, đo lường, chất lượng' },
  { key: 'so-huu-tri-tue', name: 'Sở hữu trí tuệ' },
  { key: 'doi-moi-sang-tao', name: 'Đổi mới sáng tạo, khởi nghiệp' },
  { key: 'chuyen-doi-so', name: 'Chuyển đổi số' },
  { key: 'to-chuc-bo-may', name: 'Tổ chức bộ máy' },
  { key: 'tai-chinh', name: 'Tài chính cho khoa học và công nghệ' },
  { key: 'thi-dua-khen-thuong', name: 'Thi đua, khen thưởng' },
];
