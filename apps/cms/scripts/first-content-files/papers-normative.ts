import type { Paper } from './paper-page';

const ubnd: [string, string] = ['ỦY BAN NHÂN DÂN', 'TỈNH THANH HÓA'];
const viceChairman = {
  authority: 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH',
  position: 'PHÓ CHỦ TỊCH',
  name: 'Trần Quang Vịnh',
};
const copies = [
  'Bộ Khoa học và Công nghệ',
  'Thường trực Tỉnh ủy, HĐND tỉnh',
  'Các sở, ban, ngành',
  'UBND các xã, phường',
];

export const normativePapers: Paper[] = [
  {
    file: 'qd-46-2025-qd-ubnd',
    issuer: ubnd,
    number: '46/2025/QĐ-UBND',
    day: 'ngày 22 tháng 9 năm 2025',
    type: 'QUYẾT ĐỊNH',
    abstract:
      'Ban hành Quy định quản lý nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo cấp tỉnh sử dụng ngân sách nhà nước',
    body: `<p><em>Căn cứ Luật Tổ chức chính quyền địa phương;</em></p>
<p><em>Căn cứ Luật Khoa học, Công nghệ và Đổi mới sáng tạo;</em></p>
<p><em>Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ;</em></p>
<p><em>Ủy ban nhân dân tỉnh ban hành Quyết định quy định quản lý nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo cấp tỉnh sử dụng ngân sách nhà nước.</em></p>
<p><b>Điều 1.</b> Ban hành kèm theo Quyết định này Quy định quản lý nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo cấp tỉnh sử dụng ngân sách nhà nước trên địa bàn tỉnh Thanh Hóa.</p>
<p><b>Điều 2.</b> Hiệu lực thi hành</p>
<p>1. Quyết định này có hiệu lực từ ngày 01 tháng 10 năm 2025.</p>
<p>2. Quyết định số 12/2017/QĐ-UBND ngày 20 tháng 3 năm 2017 và Quyết định số 21/2021/QĐ-UBND ngày 16 tháng 8 năm 2021 của Ủy ban nhân dân tỉnh hết hiệu lực kể từ ngày Quyết định này có hiệu lực.</p>
<p><b>Điều 3.</b> Nhiệm vụ đã ký hợp đồng trước ngày Quyết định này có hiệu lực tiếp tục thực hiện theo quy định tại thời điểm ký hợp đồng.</p>
<p><b>Điều 4.</b> Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Khoa học và Công nghệ, Thủ trưởng các sở, ban, ngành, Chủ tịch Ủy ban nhân dân các xã, phường và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.</p>`,
    signature: viceChairman,
    copies,
  },
  {
    file: 'qd-18-2026-qd-ubnd',
    issuer: ubnd,
    number: '18/2026/QĐ-UBND',
    day: 'ngày 08 tháng 6 năm 2026',
    type: 'QUYẾT ĐỊNH',
    abstract:
      'Sửa đổi, bổ sung một số điều của Quy định quản lý nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo cấp tỉnh ban hành kèm theo Quyết định số 46/2025/QĐ-UBND',
    body: `<p><em>Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ;</em></p>
<p><b>Điều 1.</b> Sửa đổi, bổ sung một số điều của Quy định ban hành kèm theo Quyết định số 46/2025/QĐ-UBND ngày 22 tháng 9 năm 2025 của Ủy ban nhân dân tỉnh</p>
<p>1. Sửa đổi, bổ sung khoản 2 Điều 9 như sau: “2. Hồ sơ tuyển chọn được nộp trực tuyến; tổ chức, cá nhân không phải nộp lại thành phần hồ sơ đã có trong cơ sở dữ liệu dùng chung của tỉnh.”</p>
<p>2. Bổ sung khoản 4 vào sau khoản 3 Điều 15 như sau: “4. Đánh giá giữa kỳ có thể thực hiện bằng hình thức trực tuyến khi có ít nhất hai phần ba thành viên hội đồng đồng ý.”</p>
<p><b>Điều 2.</b> Quyết định này có hiệu lực từ ngày 20 tháng 6 năm 2026.</p>
<p><b>Điều 3.</b> Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Khoa học và Công nghệ và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.</p>`,
    signature: viceChairman,
    copies,
  },
  {
    file: 'vbhn-03-2026',
    issuer: ubnd,
    number: '03/VBHN-UBND',
    day: 'ngày 06 tháng 7 năm 2026',
    type: 'QUYẾT ĐỊNH<br>(VĂN BẢN HỢP NHẤT)',
    abstract:
      'Ban hành Quy định quản lý nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo cấp tỉnh sử dụng ngân sách nhà nước',
    body: `<p>Quyết định số 46/2025/QĐ-UBND ngày 22 tháng 9 năm 2025 của Ủy ban nhân dân tỉnh, có hiệu lực từ ngày 01 tháng 10 năm 2025, được sửa đổi, bổ sung bởi:</p>
<p>Quyết định số 18/2026/QĐ-UBND ngày 08 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh, có hiệu lực từ ngày 20 tháng 6 năm 2026.</p>
<p class="centre"><b>(Trích)</b></p>
<p><b>Điều 9.</b> Hồ sơ tuyển chọn</p>
<p>1. Thành phần hồ sơ gồm sáu loại giấy tờ theo mẫu.</p>
<p>2. Hồ sơ tuyển chọn được nộp trực tuyến; tổ chức, cá nhân không phải nộp lại thành phần hồ sơ đã có trong cơ sở dữ liệu dùng chung của tỉnh.<sup>1</sup></p>
<p><b>Điều 15.</b> Đánh giá giữa kỳ</p>
<p>4. Đánh giá giữa kỳ có thể thực hiện bằng hình thức trực tuyến khi có ít nhất hai phần ba thành viên hội đồng đồng ý.<sup>2</sup></p>
<p style="font-size:11pt"><sup>1, 2</sup> Được sửa đổi, bổ sung theo Điều 1 Quyết định số 18/2026/QĐ-UBND.</p>`,
    signature: {
      authority: 'XÁC THỰC VĂN BẢN HỢP NHẤT<br>KT. CHỦ TỊCH',
      position: 'PHÓ CHỦ TỊCH',
      name: 'Trần Quang Vịnh',
    },
    copies: ['Công báo tỉnh', 'Trang thông tin điện tử tỉnh'],
  },
  {
    file: 'nq-35-2025-nq-hdnd',
    issuer: ['HỘI ĐỒNG NHÂN DÂN', 'TỈNH THANH HÓA'],
    number: '35/2025/NQ-HĐND',
    day: 'ngày 10 tháng 12 năm 2025',
    type: 'NGHỊ QUYẾT',
    abstract:
      'Quy định chính sách hỗ trợ phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh Thanh Hóa giai đoạn 2026 - 2030',
    body: `<p><em>Xét Tờ trình của Ủy ban nhân dân tỉnh; báo cáo thẩm tra của các Ban của Hội đồng nhân dân tỉnh; ý kiến thảo luận của đại biểu tại kỳ họp;</em></p>
<p><b>Điều 1.</b> Phạm vi điều chỉnh</p>
<p>Nghị quyết này quy định chính sách hỗ trợ tổ chức, cá nhân nghiên cứu, ứng dụng, chuyển giao công nghệ, đổi mới sáng tạo và chuyển đổi số trên địa bàn tỉnh.</p>
<p><b>Điều 2.</b> Nguyên tắc hỗ trợ</p>
<p>1. Hỗ trợ sau khi nội dung được nghiệm thu. 2. Mỗi nội dung chỉ được hưởng một lần từ một nguồn ngân sách nhà nước.</p>
<p><b>Điều 3.</b> Mức hỗ trợ</p>
<table><thead><tr><th>Nội dung</th><th>Mức hỗ trợ tối đa</th></tr></thead><tbody>
<tr><td>Mua bản quyền công nghệ</td><td>50% giá trị hợp đồng</td></tr>
<tr><td>Thuê chuyên gia, thử nghiệm sản phẩm</td><td>50% chi phí thực tế</td></tr>
<tr><td>Đăng ký bảo hộ tài sản trí tuệ ở nước ngoài</td><td>70% chi phí thực tế</td></tr></tbody></table>
<p><b>Điều 4.</b> Nghị quyết này có hiệu lực từ ngày 01 tháng 01 năm 2026 đến hết ngày 31 tháng 12 năm 2030./.</p>`,
    signature: { authority: '', position: 'CHỦ TỊCH', name: 'Vũ Đình Khang' },
    copies: ['Ủy ban nhân dân tỉnh', 'Các Ban của HĐND tỉnh', 'Đại biểu HĐND tỉnh'],
  },
  {
    file: 'qd-31-2026-qd-ubnd',
    issuer: ubnd,
    number: '31/2026/QĐ-UBND',
    day: 'ngày 16 tháng 11 năm 2026',
    type: 'QUYẾT ĐỊNH',
    abstract:
      'Quy định trình tự, thủ tục thực hiện chính sách hỗ trợ theo Nghị quyết số 35/2025/NQ-HĐND của Hội đồng nhân dân tỉnh',
    body: `<p><b>Điều 1.</b> Phạm vi điều chỉnh</p>
<p>Quyết định này quy định trình tự, thủ tục tiếp nhận, thẩm định và chi trả kinh phí hỗ trợ theo Nghị quyết số 35/2025/NQ-HĐND.</p>
<p><b>Điều 2.</b> Trình tự thực hiện</p>
<p>1. Tổ chức, cá nhân nộp hồ sơ trực tuyến tại Cổng Dịch vụ công quốc gia.</p>
<p>2. Trong thời hạn 15 ngày làm việc, Sở Khoa học và Công nghệ thẩm định và thông báo kết quả.</p>
<p>3. Kinh phí được chuyển vào tài khoản của đối tượng thụ hưởng trong thời hạn 10 ngày làm việc kể từ ngày có quyết định hỗ trợ.</p>
<p><b>Điều 3.</b> Quyết định này có hiệu lực từ ngày 01 tháng 12 năm 2026./.</p>`,
    signature: viceChairman,
    copies,
  },
  {
    file: 'du-thao-ho-tro-so-huu-tri-tue',
    issuer: ubnd,
    number: '&emsp;&emsp;/2026/QĐ-UBND',
    day: 'ngày&emsp;&ensp;tháng&emsp;&ensp;năm 2026',
    type: 'DỰ THẢO QUYẾT ĐỊNH',
    abstract: 'Quy định trình tự hỗ trợ hoạt động sở hữu trí tuệ trên địa bàn tỉnh Thanh Hóa',
    body: `<p><b>Điều 1.</b> Đối tượng được hỗ trợ</p>
<p>Tổ chức, cá nhân có hoạt động sản xuất, kinh doanh, nghiên cứu trên địa bàn tỉnh Thanh Hóa.</p>
<p><b>Điều 2.</b> Nội dung hỗ trợ</p>
<p>1. Đăng ký bảo hộ sáng chế, giải pháp hữu ích, kiểu dáng công nghiệp, nhãn hiệu ở trong nước và nước ngoài.</p>
<p>2. Quản lý, khai thác nhãn hiệu tập thể, nhãn hiệu chứng nhận và chỉ dẫn địa lý.</p>
<p><b>Điều 3.</b> Trách nhiệm của Ủy ban nhân dân cấp xã</p>
<p>Hướng dẫn tổ chức, cá nhân trên địa bàn lập hồ sơ; xác nhận nơi sản xuất đối với sản phẩm mang chỉ dẫn địa lý.</p>
<p><em>Ý kiến góp ý gửi về Sở Khoa học và Công nghệ đến hết ngày 18 tháng 12 năm 2026.</em></p>`,
  },
];
