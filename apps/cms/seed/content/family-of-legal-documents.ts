import type { FirstLegalDocument } from '../types';

const CHAIRMAN = { name: 'Trần Quang Vịnh', position: 'Phó Chủ tịch', capacity: 'KT' } as const;

/**
 * These invented documents amend, partly repeal, suspend and replace one another, so that every
 * validity status occurs. A document comes after those that it affects, because the loader links to
 * existing entries.
 */
export const familyOfLegalDocuments: FirstLegalDocument[] = [
  {
    key: '05-2015-ct-ubnd',
    number: '05/2015/CT-UBND',
    documentType: 'chi-thi',
    abstract:
      'Về tăng cường hoạt động khoa học và công nghệ phục vụ phát triển nông nghiệp tại các huyện miền núi',
    issuingBodies: ['ubnd-tinh'],
    signatories: [CHAIRMAN],
    issuedOn: '2015-05-11',
    effectiveFrom: '2015-05-21',
    validityOverride: 'no-longer-suitable',
    validityReason:
      'Cấp huyện không còn được tổ chức từ ngày 01-07-2025; đối tượng áp dụng của Chỉ thị không còn.',
    legalFields: ['nhiem-vu-khoa-hoc-va-cong-nghe'],
  },
  {
    key: '14-2019-qd-ubnd',
    number: '14/2019/QĐ-UBND',
    documentType: 'quyet-dinh',
    abstract:
      'Quy định quản lý hoạt động đo lường đối với phương tiện đo dùng trong thương mại bán lẻ trên địa bàn tỉnh Thanh Hóa',
    issuingBodies: ['ubnd-tinh'],
    signatories: [CHAIRMAN],
    issuedOn: '2019-04-22',
    effectiveFrom: '2019-05-06',
    legalFields: ['tieu-chuan-do-luong-chat-luong'],
  },
  {
    key: '27-2020-qd-ubnd',
    number: '27/2020/QĐ-UBND',
    documentType: 'quyet-dinh',
    abstract:
      'Quy định định mức xây dựng dự toán nhiệm vụ khoa học và công nghệ có sử dụng ngân sách nhà nước trên địa bàn tỉnh Thanh Hóa',
    issuingBodies: ['ubnd-tinh'],
    signatories: [CHAIRMAN],
    issuedOn: '2020-07-06',
    effectiveFrom: '2020-07-20',
    legalFields: ['tai-chinh', 'nhiem-vu-khoa-hoc-va-cong-nghe'],
    relations: [{ kind: 'based-on', target: '12-2017-qd-ubnd' }],
  },
  {
    key: '19-2023-qd-ubnd',
    number: '19/2023/QĐ-UBND',
    documentType: 'quyet-dinh',
    abstract:
      'Quy chế quản lý, vận hành và khai thác Sàn giao dịch công nghệ và thiết bị trực tuyến tỉnh Thanh Hóa',
    issuingBodies: ['ubnd-tinh'],
    signatories: [CHAIRMAN],
    issuedOn: '2023-06-12',
    effectiveFrom: '2023-06-26',
    legalFields: ['doi-moi-sang-tao', 'chuyen-doi-so'],
    fullText: `<p><em>Bản trích minh họa, dùng để trình bày chức năng tra cứu văn bản của Trang thông tin điện tử.</em></p>
<h2>Điều 1. Phạm vi điều chỉnh</h2>
<p>Quy chế này quy định việc quản lý, vận hành và khai thác Sàn giao dịch công nghệ và thiết bị trực tuyến tỉnh Thanh Hóa (sau đây gọi là Sàn).</p>
<h2>Điều 2. Đối tượng áp dụng</h2>
<p>1. Cơ quan quản lý, đơn vị vận hành Sàn.</p>
<p>2. Tổ chức, cá nhân chào bán, tìm mua công nghệ, thiết bị, kết quả nghiên cứu trên Sàn.</p>
<h2>Điều 3. Nguyên tắc hoạt động</h2>
<p>Công khai, trung thực, không thu phí đăng tin; người đăng tin chịu trách nhiệm về thông tin của mình.</p>
<h2>Điều 4. Tài khoản tham gia</h2>
<p>1. Mỗi tổ chức, cá nhân có một tài khoản, được xác thực bằng định danh điện tử.</p>
<p>2. Đơn vị vận hành kích hoạt tài khoản trong 02 ngày làm việc kể từ khi nhận đủ thông tin.</p>
<h2>Điều 5. Thông tin chào bán</h2>
<p>1. Tên công nghệ, thiết bị; tình trạng pháp lý về quyền sở hữu trí tuệ; giá hoặc cách xác định giá.</p>
<p>2. Không đăng công nghệ thuộc danh mục cấm chuyển giao.</p>
<h2>Điều 6. Kiểm tra thông tin</h2>
<p>Đơn vị vận hành kiểm tra trước khi hiển thị; thông tin không đạt được trả lại kèm lý do.</p>
<h2>Điều 7. Kết nối cung cầu</h2>
<p>Đơn vị vận hành giới thiệu chuyên gia tư vấn khi hai bên đề nghị.</p>
<h2>Điều 8. Báo cáo, thống kê</h2>
<p>1. Đơn vị vận hành thống kê số giao dịch, giá trị giao dịch theo từng lĩnh vực.</p>
<p>2. Báo cáo được gửi Sở Khoa học và Công nghệ bằng văn bản trước ngày 15 của tháng đầu mỗi quý.</p>
<p>3. Số liệu tổng hợp được công bố trên Sàn.</p>
<h2>Điều 9. Tổ chức thực hiện</h2>
<p>Sở Khoa học và Công nghệ hướng dẫn, kiểm tra việc thực hiện Quy chế này.</p>`,
  },
  {
    key: '09-2024-qd-ubnd',
    number: '09/2024/QĐ-UBND',
    documentType: 'quyet-dinh',
    abstract:
      'Bãi bỏ một phần Quyết định số 27/2020/QĐ-UBND và sửa đổi, bổ sung Quyết định số 19/2023/QĐ-UBND của Ủy ban nhân dân tỉnh',
    issuingBodies: ['ubnd-tinh'],
    signatories: [CHAIRMAN],
    issuedOn: '2024-03-18',
    effectiveFrom: '2024-04-01',
    legalFields: ['tai-chinh', 'doi-moi-sang-tao'],
    relations: [
      { kind: 'repeals', target: '27-2020-qd-ubnd', scope: 'part', clause: 'Điều 5 và Điều 6' },
      { kind: 'amends', target: '19-2023-qd-ubnd', scope: 'part', clause: 'khoản 2 Điều 8' },
    ],
    fullText: `<p><em>Bản trích minh họa, dùng để trình bày chức năng tra cứu văn bản của Trang thông tin điện tử.</em></p>
<h2>Điều 1. Bãi bỏ một phần Quyết định số 27/2020/QĐ-UBND</h2>
<p>Bãi bỏ Điều 5 và Điều 6 của Quy định ban hành kèm theo Quyết định số 27/2020/QĐ-UBND ngày 06 tháng 7 năm 2020 của Ủy ban nhân dân tỉnh.</p>
<h2>Điều 2. Sửa đổi, bổ sung Quyết định số 19/2023/QĐ-UBND</h2>
<p>Sửa đổi, bổ sung khoản 2 Điều 8 của Quy chế ban hành kèm theo Quyết định số 19/2023/QĐ-UBND ngày 12 tháng 6 năm 2023 của Ủy ban nhân dân tỉnh như sau:</p>
<p>“2. Báo cáo được lập và gửi trên hệ thống thông tin báo cáo của tỉnh trước ngày 20 của tháng cuối mỗi quý; không phải gửi bản giấy.”</p>
<h2>Điều 3. Hiệu lực thi hành</h2>
<p>Quyết định này có hiệu lực thi hành từ ngày 01 tháng 4 năm 2024.</p>`,
  },
  {
    key: '44-2025-qd-ubnd',
    number: '44/2025/QĐ-UBND',
    documentType: 'quyet-dinh',
    abstract:
      'Quy định tiêu chí xét chọn doanh nghiệp tham gia chương trình nâng cao năng suất, chất lượng của tỉnh',
    issuingBodies: ['ubnd-tinh'],
    signatories: [CHAIRMAN],
    issuedOn: '2025-09-15',
    effectiveFrom: '2026-01-01',
    legalFields: ['tieu-chuan-do-luong-chat-luong'],
  },
  {
    key: '52-2025-qd-ubnd',
    number: '52/2025/QĐ-UBND',
    documentType: 'quyet-dinh',
    abstract:
      'Quy định tiêu chí, trình tự xét chọn doanh nghiệp tham gia chương trình nâng cao năng suất, chất lượng của tỉnh; thay thế Quyết định số 44/2025/QĐ-UBND',
    issuingBodies: ['ubnd-tinh'],
    signatories: [CHAIRMAN],
    issuedOn: '2025-11-24',
    effectiveFrom: '2025-12-10',
    legalFields: ['tieu-chuan-do-luong-chat-luong'],
    relations: [{ kind: 'replaces', target: '44-2025-qd-ubnd' }],
  },
  {
    key: '24-2026-qd-ubnd',
    number: '24/2026/QĐ-UBND',
    documentType: 'quyet-dinh',
    abstract:
      'Tạm ngưng hiệu lực Quyết định số 14/2019/QĐ-UBND và một phần Quyết định số 19/2023/QĐ-UBND để rà soát theo mô hình chính quyền địa phương hai cấp',
    issuingBodies: ['ubnd-tinh'],
    signatories: [CHAIRMAN],
    issuedOn: '2026-07-20',
    effectiveFrom: '2026-08-01',
    legalFields: ['tieu-chuan-do-luong-chat-luong', 'chuyen-doi-so'],
    relations: [
      { kind: 'suspends', target: '14-2019-qd-ubnd' },
      { kind: 'suspends', target: '19-2023-qd-ubnd', scope: 'part', clause: 'Điều 7' },
    ],
  },
];
