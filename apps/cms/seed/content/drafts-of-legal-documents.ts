import type { FirstLegalDocument } from '../types';

/** Invented drafts, posted for comment. The loader creates their notices and outcomes before them. */
export const draftsOfLegalDocuments: FirstLegalDocument[] = [
  {
    key: 'du-thao-trinh-tu-thuc-hien-chinh-sach-2026',
    documentType: 'quyet-dinh',
    group: 'draft',
    abstract:
      'Dự thảo Quyết định quy định trình tự, thủ tục thực hiện chính sách hỗ trợ phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
    issuingBodies: ['so-khoa-hoc-va-cong-nghe'],
    issuedOn: '2026-07-06',
    legalFields: ['doi-moi-sang-tao', 'tai-chinh'],
    consultation: {
      ...{ from: '2026-07-06', to: '2026-07-27' },
      email: 'gopy@skhcn-thanhhoa.example',
      outcome: '31-2026-qd-ubnd',
    },
    relations: [{ kind: 'based-on', target: '35-2025-nq-hdnd' }],
    fullText: `<p><em>Bản trích minh họa, dùng để trình bày chức năng tra cứu văn bản của Trang thông tin điện tử.</em></p>
<h2>Điều 1. Phạm vi điều chỉnh</h2>
<p>Quyết định này quy định trình tự, thủ tục tiếp nhận, thẩm định và chi trả kinh phí hỗ trợ theo Nghị quyết số 35/2025/NQ-HĐND.</p>
<h2>Điều 2. Tiếp nhận hồ sơ</h2>
<p>1. Hồ sơ đề nghị hỗ trợ được nộp trực tuyến; trường hợp nộp trực tiếp thì nộp một bộ tại bộ phận tiếp nhận và trả kết quả.</p>
<p>2. Trong thời hạn 05 ngày làm việc, cơ quan tiếp nhận thông báo một lần về thành phần hồ sơ còn thiếu.</p>
<h2>Điều 3. Hiệu lực thi hành</h2>
<p>Quyết định này có hiệu lực từ ngày … tháng … năm 2026.</p>`,
  },
  {
    key: 'du-thao-ho-tro-so-huu-tri-tue-2026',
    documentType: 'quyet-dinh',
    group: 'draft',
    abstract:
      'Dự thảo Quyết định quy định trình tự hỗ trợ hoạt động sở hữu trí tuệ trên địa bàn tỉnh Thanh Hóa',
    issuingBodies: ['so-khoa-hoc-va-cong-nghe'],
    issuedOn: '2026-11-18',
    legalFields: ['so-huu-tri-tue'],
    consultation: {
      ...{ from: '2026-11-18', to: '2026-12-18' },
      email: 'gopy@skhcn-thanhhoa.example',
      postalAddress:
        'Phòng Quản lý Công nghệ và Sở hữu trí tuệ, số 17 đường Hạc Thành, phường Hạc Thành, tỉnh Thanh Hóa',
      notice: 'lay-y-kien-du-thao-muc-chi-2026',
    },
    relations: [{ kind: 'based-on', target: '35-2025-nq-hdnd' }],
    fullText: `<p><em>Bản trích minh họa, dùng để trình bày chức năng tra cứu văn bản của Trang thông tin điện tử.</em></p>
<h2>Điều 1. Đối tượng được hỗ trợ</h2>
<p>Tổ chức, cá nhân có hoạt động sản xuất, kinh doanh, nghiên cứu trên địa bàn tỉnh Thanh Hóa.</p>
<h2>Điều 2. Nội dung hỗ trợ</h2>
<p>Đăng ký bảo hộ trong nước và nước ngoài; quản lý, khai thác nhãn hiệu tập thể, nhãn hiệu chứng nhận và chỉ dẫn địa lý.</p>`,
    files: [
      {
        file: 'du-thao-ho-tro-so-huu-tri-tue.pdf',
        name: 'Dự thảo Quyết định (lấy ý kiến).pdf',
        kind: 'original',
      },
    ],
  },
];
