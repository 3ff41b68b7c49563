import type { Paper } from './paper-page';

const department: [string, string] = [
  'ỦY BAN NHÂN DÂN<br>TỈNH THANH HÓA',
  'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
];
const deputyDirector = { authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Đỗ Khắc Huy' };

export const administrativePapers: Paper[] = [
  {
    file: 'kh-88-kh-ubnd',
    issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH THANH HÓA'],
    number: '88/KH-UBND',
    day: 'ngày 24 tháng 02 năm 2026',
    type: 'KẾ HOẠCH',
    abstract: 'Chuyển đổi số tỉnh Thanh Hóa năm 2026',
    body: `<p><b>I. MỤC ĐÍCH, YÊU CẦU</b></p>
<p>Lấy người dân và doanh nghiệp làm trung tâm; mọi nhiệm vụ có sản phẩm, thời hạn và đơn vị chịu trách nhiệm cụ thể.</p>
<p><b>II. CHỈ TIÊU CHỦ YẾU</b></p>
<table><thead><tr><th>Chỉ tiêu</th><th>Mục tiêu năm 2026</th></tr></thead><tbody>
<tr><td>Hồ sơ trực tuyến toàn trình</td><td>85%</td></tr>
<tr><td>Xã, phường có cán bộ chuyên trách chuyển đổi số</td><td>166/166</td></tr>
<tr><td>Thôn, khu phố có điểm hỗ trợ dịch vụ công trực tuyến cố định</td><td>100%</td></tr></tbody></table>
<p><b>III. TỔ CHỨC THỰC HIỆN</b></p>
<p>Sở Khoa học và Công nghệ là cơ quan thường trực, theo dõi, đôn đốc và báo cáo kết quả hằng quý. Các sở, ban, ngành, Ủy ban nhân dân các xã, phường ban hành kế hoạch chi tiết trước ngày 15 tháng 3 năm 2026./.</p>`,
    signature: {
      authority: 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH',
      position: 'PHÓ CHỦ TỊCH',
      name: 'Trần Quang Vịnh',
    },
    copies: ['Các sở, ban, ngành', 'UBND các xã, phường'],
  },
  {
    file: 'kh-145-kh-skhcn',
    issuer: department,
    number: '145/KH-SKHCN',
    day: 'ngày 14 tháng 9 năm 2026',
    type: 'KẾ HOẠCH',
    abstract:
      'Hiệu chuẩn lưu động thiết bị đo tại trạm y tế xã, phường và kiểm tra nhà nước về đo lường quý IV năm 2026',
    body: `<p><b>1. Mục đích</b></p>
<p>Bảo đảm thiết bị đo phục vụ chăm sóc sức khỏe ban đầu cho kết quả chính xác; giảm chi phí vận chuyển, chờ đợi của trạm y tế.</p>
<p><b>2. Nội dung</b></p>
<p>Tổ chức bốn đội lưu động kiểm tra, hiệu chuẩn huyết áp kế, cân sức khỏe, nhiệt kế điện tử tại 166 xã, phường từ ngày 15 tháng 9 đến ngày 15 tháng 11 năm 2026.</p>
<p>Kiểm tra nhà nước về đo lường đối với hàng đóng gói sẵn tại các trung tâm thương mại trong tháng 12 năm 2026.</p>
<p><b>3. Kinh phí</b></p>
<p>Từ nguồn chi thường xuyên đã giao cho Chi cục Tiêu chuẩn Đo lường Chất lượng năm 2026./.</p>`,
    signature: deputyDirector,
    copies: ['Sở Y tế (phối hợp)', 'UBND các xã, phường'],
  },
  {
    file: 'cv-1287-skhcn-qlkh',
    issuer: department,
    number: '1287/SKHCN-QLKH',
    day: 'ngày 05 tháng 10 năm 2026',
    abstract: 'đề xuất nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo cấp tỉnh năm 2027',
    recipient: 'Các sở, ban, ngành; Ủy ban nhân dân các xã, phường; các viện, trường, doanh nghiệp',
    body: `<p>Để chuẩn bị xây dựng danh mục nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo cấp tỉnh năm 2027, Sở Khoa học và Công nghệ trân trọng đề nghị quý cơ quan, đơn vị đề xuất nhiệm vụ theo các nội dung sau:</p>
<p>1. Mỗi đề xuất nêu rõ vấn đề cần giải quyết, sản phẩm dự kiến và đơn vị cam kết tiếp nhận kết quả.</p>
<p>2. Ưu tiên các nhóm vấn đề: giống thích ứng với biến đổi khí hậu; vật liệu từ phế thải công nghiệp; trí tuệ nhân tạo trong y tế, giáo dục, quản lý đô thị; bảo tồn di sản bằng công nghệ số.</p>
<p>3. Phiếu đề xuất gửi trực tuyến trước ngày 15 tháng 12 năm 2026.</p>
<p>Trong quá trình thực hiện, nếu có vướng mắc, đề nghị liên hệ Phòng Quản lý Khoa học để được hướng dẫn./.</p>`,
    signature: deputyDirector,
    copies: ['Như trên', 'Giám đốc Sở (báo cáo)'],
  },
  {
    file: 'tb-96-tb-skhcn',
    issuer: department,
    number: '96/TB-SKHCN',
    day: 'ngày 06 tháng 11 năm 2026',
    type: 'THÔNG BÁO',
    abstract:
      'Tuyển chọn tổ chức, cá nhân chủ trì thực hiện nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo cấp tỉnh đợt 2 năm 2026',
    body: `<p>Căn cứ Quyết định số 46/2025/QĐ-UBND ngày 22 tháng 9 năm 2025, được sửa đổi, bổ sung tại Quyết định số 18/2026/QĐ-UBND ngày 08 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh, Sở Khoa học và Công nghệ thông báo tuyển chọn như sau:</p>
<table><thead><tr><th>STT</th><th>Tên nhiệm vụ</th><th>Thời gian</th></tr></thead><tbody>
<tr><td>1</td><td>Dự báo xâm nhập mặn vùng cửa sông trước 72 giờ</td><td>24 tháng</td></tr>
<tr><td>2</td><td>Điều phối phương tiện cấp cứu khu vực miền núi</td><td>18 tháng</td></tr>
<tr><td>3</td><td>Phân loại rác tại nguồn ở khu du lịch biển</td><td>18 tháng</td></tr>
<tr><td>4</td><td>Vật liệu trang trí từ phụ phẩm cây luồng</td><td>24 tháng</td></tr>
<tr><td>5</td><td>Học liệu khoa học cho trường trung học cơ sở</td><td>12 tháng</td></tr></tbody></table>
<p>Hồ sơ nộp trực tuyến đến hết ngày 07 tháng 12 năm 2026./.</p>`,
    signature: { authority: '', position: 'GIÁM ĐỐC', name: 'Lê Thế Tuyên' },
    copies: ['Các viện, trường, doanh nghiệp', 'Trang thông tin điện tử Sở'],
  },
  {
    file: 'mau-phieu-de-xuat-nhiem-vu',
    issuer: ['TÊN TỔ CHỨC, CÁ NHÂN', 'ĐỀ XUẤT'],
    number: '.........',
    day: 'ngày ..... tháng ..... năm .........',
    type: 'PHIẾU ĐỀ XUẤT',
    abstract: 'Nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo cấp tỉnh',
    body: [
      'Tên nhiệm vụ',
      'Vấn đề thực tiễn cần giải quyết',
      'Mục tiêu',
      'Sản phẩm dự kiến',
      'Đơn vị cam kết tiếp nhận, ứng dụng kết quả',
      'Thời gian thực hiện',
      'Dự kiến kinh phí và nguồn kinh phí',
    ]
      .map(
        (label, index) =>
          `<p style="text-indent:0;margin-top:3mm"><b>${index + 1}. ${label}:</b></p><div class="blank"></div><div class="blank"></div>`,
      )
      .join(''),
    signature: {
      authority: '',
      position: 'TỔ CHỨC, CÁ NHÂN ĐỀ XUẤT',
      name: '<em style="font-weight:normal">(Ký, ghi rõ họ tên)</em>',
    },
  },
  {
    file: 'danh-muc-van-ban-2018',
    issuer: department,
    number: '...../DM-SKHCN',
    day: 'năm 2019',
    type: 'DANH MỤC',
    abstract: 'Văn bản giới thiệu tại Hội nghị Tổng kết hoạt động khoa học và công nghệ năm 2018',
    body: `<table><thead><tr><th>STT</th><th>Số, ký hiệu</th><th>Ngày ban hành</th><th>Nội dung</th></tr></thead><tbody>
<tr><td>1</td><td>37/2018/QĐ-UBND</td><td>14/12/2018</td><td>Quy định quản lý các nhiệm vụ KH&amp;CN sử dụng ngân sách nhà nước cấp cơ sở trên địa bàn tỉnh</td></tr>
<tr><td>2</td><td>38/2018/QĐ-UBND</td><td>19/12/2018</td><td>Quy định về Giải thưởng KH&amp;CN Thanh Hóa</td></tr>
<tr><td>3</td><td>5005/QĐ-UBND</td><td>13/12/2018</td><td>Giao chỉ tiêu kế hoạch áp dụng Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 cho UBND các xã, phường, thị trấn, giai đoạn 2019 - 2022</td></tr>
<tr><td>4</td><td>216/KH-UBND</td><td>24/12/2018</td><td>Chuyển đổi áp dụng Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 tại các cơ quan hành chính nhà nước, giai đoạn 2019 - 2022</td></tr>
<tr><td>5</td><td>11/KH-UBND</td><td>17/01/2019</td><td>Kiểm tra việc duy trì và cải tiến Hệ thống quản lý chất lượng theo TCVN ISO 9001 tại các cơ quan hành chính nhà nước, năm 2019</td></tr></tbody></table>`,
  },
];
