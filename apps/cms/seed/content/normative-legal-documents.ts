import type { FirstLegalDocument } from '../types';

/** These documents and their signatories are invented; the documents amend and replace one another. */
export const normativeLegalDocuments: FirstLegalDocument[] = [
  {
    key: '12-2017-qd-ubnd',
    number: '12/2017/QĐ-UBND',
    documentType: 'quyet-dinh',
    abstract:
      'Ban hành Quy định quản lý nhiệm vụ khoa học và công nghệ cấp tỉnh sử dụng ngân sách nhà nước trên địa bàn tỉnh Thanh Hóa',
    issuingBodies: ['ubnd-tinh'],
    signatories: [{ name: 'Trần Quang Vịnh', position: 'Phó Chủ tịch', capacity: 'KT' }],
    issuedOn: '2017-03-20',
    effectiveFrom: '2017-04-01',
    legalFields: ['nhiem-vu-khoa-hoc-va-cong-nghe'],
  },
  {
    key: '21-2021-qd-ubnd',
    number: '21/2021/QĐ-UBND',
    documentType: 'quyet-dinh',
    abstract:
      'Sửa đổi, bổ sung một số điều của Quy định quản lý nhiệm vụ khoa học và công nghệ cấp tỉnh ban hành kèm theo Quyết định số 12/2017/QĐ-UBND ngày 20/3/2017 của Ủy ban nhân dân tỉnh',
    issuingBodies: ['ubnd-tinh'],
    signatories: [{ name: 'Trần Quang Vịnh', position: 'Phó Chủ tịch', capacity: 'KT' }],
    issuedOn: '2021-08-16',
    effectiveFrom: '2021-08-30',
    legalFields: ['nhiem-vu-khoa-hoc-va-cong-nghe'],
    relations: [{ kind: 'amends', target: '12-2017-qd-ubnd', scope: 'part' }],
  },
  {
    key: '22-2022-nq-hdnd',
    number: '22/2022/NQ-HĐND',
    documentType: 'nghi-quyet',
    abstract:
      'Quy định chính sách hỗ trợ hoạt động đổi mới sáng tạo, chuyển giao công nghệ trên địa bàn tỉnh Thanh Hóa giai đoạn 2022 - 2025',
    issuingBodies: ['hdnd-tinh'],
    signatories: [{ name: 'Vũ Đình Khang', position: 'Chủ tịch' }],
    issuedOn: '2022-07-11',
    effectiveFrom: '2022-07-22',
    expiresOn: '2026-01-01',
    legalFields: ['doi-moi-sang-tao', 'tai-chinh'],
  },
  {
    key: '46-2025-qd-ubnd',
    number: '46/2025/QĐ-UBND',
    documentType: 'quyet-dinh',
    abstract:
      'Ban hành Quy định quản lý nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo cấp tỉnh sử dụng ngân sách nhà nước; thay thế Quyết định số 12/2017/QĐ-UBND và bãi bỏ Quyết định số 21/2021/QĐ-UBND',
    issuingBodies: ['ubnd-tinh'],
    signatories: [{ name: 'Trần Quang Vịnh', position: 'Phó Chủ tịch', capacity: 'KT' }],
    issuedOn: '2025-09-22',
    effectiveFrom: '2025-10-01',
    shortProcedure: true,
    legalFields: ['nhiem-vu-khoa-hoc-va-cong-nghe'],
    relations: [
      { kind: 'replaces', target: '12-2017-qd-ubnd' },
      { kind: 'repeals', target: '21-2021-qd-ubnd' },
    ],
    fullText: `<p><em>Bản trích minh họa, dùng để trình bày chức năng tra cứu văn bản của Trang thông tin điện tử.</em></p>
<h2>Điều 1. Ban hành Quy định</h2>
<p>Ban hành kèm theo Quyết định này Quy định quản lý nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo cấp tỉnh sử dụng ngân sách nhà nước trên địa bàn tỉnh Thanh Hóa.</p>
<h2>Điều 2. Hiệu lực thi hành</h2>
<p>1. Quyết định này có hiệu lực từ ngày 01 tháng 10 năm 2025.</p>
<p>2. Quyết định số 12/2017/QĐ-UBND ngày 20 tháng 3 năm 2017 và Quyết định số 21/2021/QĐ-UBND ngày 16 tháng 8 năm 2021 của Ủy ban nhân dân tỉnh hết hiệu lực kể từ ngày Quyết định này có hiệu lực.</p>
<h2>Điều 3. Điều khoản chuyển tiếp</h2>
<p>Nhiệm vụ đã ký hợp đồng trước ngày Quyết định này có hiệu lực tiếp tục thực hiện theo quy định tại thời điểm ký hợp đồng.</p>
<h2>Điều 9. Hồ sơ tuyển chọn (trích Quy định ban hành kèm theo)</h2>
<p>1. Hồ sơ tuyển chọn gồm đơn đăng ký chủ trì, thuyết minh nhiệm vụ và tài liệu chứng minh năng lực của tổ chức, cá nhân.</p>
<p>2. Hồ sơ tuyển chọn được nộp trực tiếp hoặc qua dịch vụ bưu chính; mỗi bộ hồ sơ gồm một bản chính và năm bản sao.</p>
<h2>Điều 15. Đánh giá giữa kỳ (trích Quy định ban hành kèm theo)</h2>
<p>1. Nhiệm vụ có thời gian thực hiện từ 24 tháng được đánh giá giữa kỳ một lần.</p>
<p>2. Tổ chức chủ trì gửi báo cáo giữa kỳ trước ngày đánh giá 15 ngày.</p>
<p>3. Kết quả đánh giá giữa kỳ là căn cứ cấp kinh phí đợt tiếp theo.</p>`,
    files: [
      {
        file: 'qd-46-2025-qd-ubnd.pdf',
        name: 'Quyết định số 46/2025/QĐ-UBND.pdf',
        kind: 'original',
      },
    ],
  },
  {
    key: '35-2025-nq-hdnd',
    number: '35/2025/NQ-HĐND',
    documentType: 'nghi-quyet',
    abstract:
      'Quy định chính sách hỗ trợ phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh Thanh Hóa giai đoạn 2026 - 2030',
    issuingBodies: ['hdnd-tinh'],
    signatories: [{ name: 'Vũ Đình Khang', position: 'Chủ tịch' }],
    issuedOn: '2025-12-10',
    effectiveFrom: '2026-01-01',
    expiresOn: '2031-01-01',
    legalFields: ['doi-moi-sang-tao', 'chuyen-doi-so', 'tai-chinh'],
    relations: [{ kind: 'related', target: '22-2022-nq-hdnd' }],
    fullText: `<p><em>Bản trích minh họa, dùng để trình bày chức năng tra cứu văn bản của Trang thông tin điện tử.</em></p>
<h2>Điều 1. Phạm vi điều chỉnh</h2>
<p>Nghị quyết này quy định chính sách hỗ trợ tổ chức, cá nhân nghiên cứu, ứng dụng, chuyển giao công nghệ, đổi mới sáng tạo và chuyển đổi số trên địa bàn tỉnh.</p>
<h2>Điều 2. Nguyên tắc hỗ trợ</h2>
<p>Hỗ trợ sau khi nội dung được nghiệm thu; mỗi nội dung chỉ được hưởng một lần từ một nguồn ngân sách nhà nước.</p>`,
    files: [
      {
        file: 'nq-35-2025-nq-hdnd.pdf',
        name: 'Nghị quyết số 35/2025/NQ-HĐND.pdf',
        kind: 'original',
      },
    ],
  },
  {
    key: '18-2026-qd-ubnd',
    number: '18/2026/QĐ-UBND',
    documentType: 'quyet-dinh',
    abstract:
      'Sửa đổi, bổ sung một số điều của Quy định quản lý nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo cấp tỉnh ban hành kèm theo Quyết định số 46/2025/QĐ-UBND',
    issuingBodies: ['ubnd-tinh'],
    signatories: [{ name: 'Trần Quang Vịnh', position: 'Phó Chủ tịch', capacity: 'KT' }],
    issuedOn: '2026-06-08',
    effectiveFrom: '2026-06-20',
    legalFields: ['nhiem-vu-khoa-hoc-va-cong-nghe'],
    relations: [
      {
        kind: 'amends',
        target: '46-2025-qd-ubnd',
        scope: 'part',
        clause: 'khoản 2 Điều 9; khoản 4 Điều 15',
      },
    ],
    fullText: `<p><em>Bản trích minh họa, dùng để trình bày chức năng tra cứu văn bản của Trang thông tin điện tử.</em></p>
<h2>Điều 1. Sửa đổi, bổ sung một số điều</h2>
<p>1. Sửa đổi, bổ sung khoản 2 Điều 9 như sau: “2. Hồ sơ tuyển chọn được nộp trực tuyến; tổ chức, cá nhân không phải nộp lại thành phần hồ sơ đã có trong cơ sở dữ liệu dùng chung của tỉnh.”</p>
<p>2. Bổ sung khoản 4 vào sau khoản 3 Điều 15 như sau: “4. Việc đánh giá giữa kỳ có thể được tổ chức bằng hình thức trực tuyến.”</p>
<h2>Điều 2. Hiệu lực thi hành</h2>
<p>Quyết định này có hiệu lực từ ngày 20 tháng 6 năm 2026.</p>`,
    files: [
      {
        file: 'qd-18-2026-qd-ubnd.pdf',
        name: 'Quyết định số 18/2026/QĐ-UBND.pdf',
        kind: 'original',
      },
    ],
  },
  {
    key: '03-vbhn-ubnd-2026',
    number: '03/VBHN-UBND',
    documentType: 'van-ban-hop-nhat',
    abstract:
      'Hợp nhất Quyết định số 46/2025/QĐ-UBND và Quyết định số 18/2026/QĐ-UBND ban hành Quy định quản lý nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo cấp tỉnh sử dụng ngân sách nhà nước',
    issuingBodies: ['ubnd-tinh'],
    signatories: [{ name: 'Trần Quang Vịnh', position: 'Phó Chủ tịch', capacity: 'KT' }],
    issuedOn: '2026-07-06',
    legalFields: ['nhiem-vu-khoa-hoc-va-cong-nghe'],
    relations: [
      { kind: 'consolidates', target: '46-2025-qd-ubnd' },
      { kind: 'consolidates', target: '18-2026-qd-ubnd' },
    ],
    files: [
      { file: 'vbhn-03-2026.pdf', name: 'Văn bản hợp nhất số 03/VBHN-UBND.pdf', kind: 'original' },
    ],
  },
  {
    key: '31-2026-qd-ubnd',
    number: '31/2026/QĐ-UBND',
    documentType: 'quyet-dinh',
    abstract:
      'Quy định trình tự, thủ tục thực hiện chính sách hỗ trợ theo Nghị quyết số 35/2025/NQ-HĐND của Hội đồng nhân dân tỉnh',
    issuingBodies: ['ubnd-tinh'],
    signatories: [{ name: 'Trần Quang Vịnh', position: 'Phó Chủ tịch', capacity: 'KT' }],
    issuedOn: '2026-11-16',
    effectiveFrom: '2026-12-01',
    legalFields: ['doi-moi-sang-tao', 'tai-chinh'],
    relations: [{ kind: 'details', target: '35-2025-nq-hdnd' }],
    fullText: `<p><em>Bản trích minh họa, dùng để trình bày chức năng tra cứu văn bản của Trang thông tin điện tử.</em></p>
<h2>Điều 1. Phạm vi điều chỉnh</h2>
<p>Quyết định này quy định trình tự, thủ tục tiếp nhận, thẩm định và chi trả kinh phí hỗ trợ theo Nghị quyết số 35/2025/NQ-HĐND.</p>
<h2>Điều 2. Hiệu lực thi hành</h2>
<p>Quyết định này có hiệu lực từ ngày 01 tháng 12 năm 2026.</p>`,
    files: [
      {
        file: 'qd-31-2026-qd-ubnd.pdf',
        name: 'Quyết định số 31/2026/QĐ-UBND.pdf',
        kind: 'original',
      },
    ],
  },
];
