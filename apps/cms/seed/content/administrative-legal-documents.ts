import type { FirstLegalDocument } from '../types';

/** These documents and their signatories are invented. */
export const administrativeLegalDocuments: FirstLegalDocument[] = [
  {
    key: '28-hd-stttt-2021',
    number: '28/HD-STTTT',
    documentType: 'huong-dan',
    abstract:
      'Về thành lập và hoạt động của Tổ công nghệ số cộng đồng tại thôn, bản, khu phố trên địa bàn tỉnh',
    issuingBodies: ['so-thong-tin-va-truyen-thong'],
    signatories: [{ name: 'Lò Văn Khoát', position: 'Phó Giám đốc', capacity: 'KT' }],
    issuedOn: '2021-11-08',
    effectiveFrom: '2021-11-08',
    legalFields: ['chuyen-doi-so'],
    fullText: `<p><em>Bản trích minh họa, dùng để trình bày chức năng tra cứu văn bản của Trang thông tin điện tử.</em></p>
<h2>1. Thành phần</h2>
<p>Mỗi thôn, bản, khu phố có một Tổ công nghệ số cộng đồng gồm đại diện chính quyền, đoàn thanh niên và người am hiểu công nghệ; Tổ trưởng do Ủy ban nhân dân cấp xã cử.</p>
<h2>2. Nhiệm vụ</h2>
<p>Hướng dẫn người dân nộp hồ sơ trực tuyến, thanh toán không dùng tiền mặt và tự bảo vệ mình trên môi trường mạng.</p>`,
  },
  {
    key: '15-hd-skhcn-2022',
    number: '15/HD-SKHCN',
    documentType: 'huong-dan',
    abstract:
      'Về trình tự, hồ sơ đề nghị hưởng chính sách hỗ trợ theo Nghị quyết số 22/2022/NQ-HĐND của Hội đồng nhân dân tỉnh',
    issuingBodies: ['so-khoa-hoc-va-cong-nghe'],
    signatories: [{ name: 'Đỗ Khắc Huy', position: 'Phó Giám đốc', capacity: 'KT' }],
    issuedOn: '2022-09-15',
    effectiveFrom: '2022-09-15',
    legalFields: ['doi-moi-sang-tao', 'tai-chinh'],
    relations: [{ kind: 'details', target: '22-2022-nq-hdnd' }],
  },
  {
    key: '1502-qd-ubnd-2023',
    number: '1502/QĐ-UBND',
    documentType: 'quyet-dinh-ca-biet',
    abstract:
      'Phê duyệt Đề án triển khai, áp dụng và quản lý hệ thống truy xuất nguồn gốc sản phẩm, hàng hóa trên địa bàn tỉnh Thanh Hóa đến năm 2030',
    issuingBodies: ['chu-tich-ubnd-tinh'],
    signatories: [{ name: 'Trần Quang Vịnh', position: 'Phó Chủ tịch', capacity: 'KT' }],
    issuedOn: '2023-05-08',
    effectiveFrom: '2023-05-08',
    legalFields: ['tieu-chuan-do-luong-chat-luong', 'chuyen-doi-so'],
  },
  {
    key: '07-ct-ubnd-2024',
    number: '07/CT-UBND',
    documentType: 'chi-thi-ca-biet',
    abstract:
      'Về tăng cường quản lý đo lường, chất lượng xăng dầu, vàng trang sức và hàng đóng gói sẵn trên địa bàn tỉnh',
    issuingBodies: ['chu-tich-ubnd-tinh'],
    signatories: [{ name: 'Trần Quang Vịnh', position: 'Phó Chủ tịch', capacity: 'KT' }],
    issuedOn: '2024-07-19',
    effectiveFrom: '2024-07-19',
    legalFields: ['tieu-chuan-do-luong-chat-luong'],
  },
  {
    key: '88-kh-ubnd-2026',
    number: '88/KH-UBND',
    documentType: 'ke-hoach',
    abstract: 'Chuyển đổi số tỉnh Thanh Hóa năm 2026',
    issuingBodies: ['ubnd-tinh'],
    signatories: [{ name: 'Trần Quang Vịnh', position: 'Phó Chủ tịch', capacity: 'KT' }],
    issuedOn: '2026-02-24',
    effectiveFrom: '2026-02-24',
    legalFields: ['chuyen-doi-so'],
    files: [{ file: 'kh-88-kh-ubnd.pdf', name: 'Kế hoạch số 88/KH-UBND.pdf', kind: 'signed' }],
  },
  {
    key: '112-kh-skhcn-tdtn-2026',
    number: '112/KH-SKHCN-TĐTN',
    documentType: 'ke-hoach',
    abstract:
      'Phối hợp tổ chức Trại hè khởi nghiệp dành cho thanh niên, sinh viên tỉnh Thanh Hóa năm 2026',
    issuingBodies: ['so-khoa-hoc-va-cong-nghe', 'tinh-doan'],
    signatories: [{ name: 'Đỗ Khắc Huy', position: 'Phó Giám đốc', capacity: 'KT' }],
    issuedOn: '2026-06-03',
    effectiveFrom: '2026-06-03',
    legalFields: ['doi-moi-sang-tao'],
  },
  {
    key: '2145-qd-ubnd-2026',
    number: '2145/QĐ-UBND',
    documentType: 'quyet-dinh-ca-biet',
    abstract:
      'Phê duyệt Danh mục nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo cấp tỉnh đặt hàng thực hiện từ năm 2027 (đợt 1)',
    issuingBodies: ['chu-tich-ubnd-tinh'],
    signatories: [{ name: 'Trần Quang Vịnh', position: 'Phó Chủ tịch', capacity: 'KT' }],
    issuedOn: '2026-06-25',
    effectiveFrom: '2026-06-25',
    legalFields: ['nhiem-vu-khoa-hoc-va-cong-nghe'],
    files: [
      {
        file: 'danh-muc-nhiem-vu-2026.csv',
        name: 'Phụ lục: dữ liệu danh mục nhiệm vụ.csv',
        kind: 'annex',
      },
    ],
  },
  {
    key: '145-kh-skhcn-2026',
    number: '145/KH-SKHCN',
    documentType: 'ke-hoach',
    abstract:
      'Hiệu chuẩn lưu động thiết bị đo tại trạm y tế xã, phường và kiểm tra nhà nước về đo lường quý IV năm 2026',
    issuingBodies: ['so-khoa-hoc-va-cong-nghe'],
    signatories: [{ name: 'Đỗ Khắc Huy', position: 'Phó Giám đốc', capacity: 'KT' }],
    issuedOn: '2026-09-14',
    effectiveFrom: '2026-09-14',
    legalFields: ['tieu-chuan-do-luong-chat-luong'],
    files: [{ file: 'kh-145-kh-skhcn.pdf', name: 'Kế hoạch số 145/KH-SKHCN.pdf', kind: 'signed' }],
  },
  {
    key: '1287-skhcn-qlkh-2026',
    number: '1287/SKHCN-QLKH',
    documentType: 'cong-van',
    abstract: 'Về việc đề xuất nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo cấp tỉnh năm 2027',
    issuingBodies: ['so-khoa-hoc-va-cong-nghe'],
    signatories: [{ name: 'Đỗ Khắc Huy', position: 'Phó Giám đốc', capacity: 'KT' }],
    issuedOn: '2026-10-05',
    legalFields: ['nhiem-vu-khoa-hoc-va-cong-nghe'],
    files: [
      { file: 'cv-1287-skhcn-qlkh.pdf', name: 'Công văn số 1287/SKHCN-QLKH.pdf', kind: 'signed' },
    ],
  },
  {
    key: '96-tb-skhcn-2026',
    number: '96/TB-SKHCN',
    documentType: 'thong-bao',
    abstract:
      'Tuyển chọn tổ chức, cá nhân chủ trì thực hiện nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo cấp tỉnh đợt 2 năm 2026',
    issuingBodies: ['so-khoa-hoc-va-cong-nghe'],
    signatories: [{ name: 'Lê Thế Tuyên', position: 'Giám đốc' }],
    issuedOn: '2026-11-06',
    legalFields: ['nhiem-vu-khoa-hoc-va-cong-nghe'],
    files: [{ file: 'tb-96-tb-skhcn.pdf', name: 'Thông báo số 96/TB-SKHCN.pdf', kind: 'signed' }],
  },
];
