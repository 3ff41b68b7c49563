import type { FirstArticle } from '../types';

export const articles2025: FirstArticle[] = [
  {
    key: 'so-hoat-dong-theo-co-cau-to-chuc-moi-2025',
    title: 'Sở Khoa học và Công nghệ đi vào hoạt động theo cơ cấu tổ chức mới',
    summary:
      'Từ tháng 3/2025, Sở tiếp nhận thêm nhiệm vụ về chuyển đổi số, bưu chính, viễn thông; các thủ tục hành chính được giải quyết liên tục, không gián đoạn.',
    body: `<p>Từ tháng 3/2025, Sở Khoa học và Công nghệ hoạt động theo cơ cấu tổ chức mới trên cơ sở hợp nhất với Sở Thông tin và Truyền thông. Cùng với các lĩnh vực trước đây, Sở giúp Ủy ban nhân dân tỉnh quản lý nhà nước về chuyển đổi số, bưu chính, viễn thông, tần số vô tuyến điện, công nghiệp công nghệ số và an toàn thông tin mạng.</p>
<h2>Tiếp nhận và giải quyết thủ tục</h2>
<p>Hồ sơ nộp trước thời điểm hợp nhất tiếp tục được giải quyết đúng thời hạn đã hẹn. Tổ chức, công dân không phải nộp lại giấy tờ đã nộp.</p>
<ul>
<li>Nộp trực tuyến tại <a href="https://dichvucong.gov.vn">Cổng Dịch vụ công quốc gia</a>;</li>
<li>Nộp trực tiếp tại Trung tâm Phục vụ hành chính công tỉnh;</li>
<li>Nộp qua dịch vụ bưu chính công ích.</li>
</ul>
<p>Thông tin về lãnh đạo, các phòng chuyên môn và đơn vị trực thuộc được cập nhật tại trang <a href="/trang/gioi-thieu">Giới thiệu</a>.</p>`,
    postedAt: '2025-03-05T08:20:00+07:00',
    author: 'Lê Thị Minh Thu',
    authorPosition: 'Chuyên viên Văn phòng Sở',
    category: 'hoat-dong-cua-so',
    cover: {
      picture: 'river-bridge-morning',
      alt: 'Cầu qua sông Mã buổi sớm, phía sau là núi đá vôi',
    },
  },
  {
    key: 'trong-cay-duoc-lieu-duoi-tan-rung-2025',
    title: 'Đưa cây dược liệu xuống dưới tán rừng luồng',
    summary:
      'Sau ba năm thực hiện, nhiệm vụ khoa học cấp tỉnh đã hình thành 45 ha dược liệu dưới tán rừng và chuỗi thu mua ổn định.',
    body: `<p>Ngày 15/5/2025, đoàn kiểm tra của Sở Khoa học và Công nghệ làm việc tại các điểm thực hiện nhiệm vụ nghiên cứu trồng dược liệu dưới tán rừng luồng ở khu vực miền núi phía Tây của tỉnh.</p>
<p>Nhóm thực hiện đã chọn được ba loài phù hợp với độ tàn che và đất đai địa phương, xây dựng quy trình nhân giống bằng nuôi cấy mô và đào tạo 60 kỹ thuật viên là người dân tại chỗ.</p>
<figure data-picture="lab-culture" data-alt="Kệ bình nuôi cấy mô trong phòng thí nghiệm">Cây giống nuôi cấy mô trước khi đưa ra vườn ươm. Ảnh minh họa.</figure>
<p>Doanh nghiệp phối hợp cam kết thu mua toàn bộ sản phẩm đạt chuẩn trong năm năm. Thu nhập bình quân từ dược liệu của mỗi hộ tham gia tăng thêm khoảng 38 triệu đồng/ha/năm mà không ảnh hưởng tới rừng luồng.</p>`,
    postedAt: '2025-05-16T14:10:00+07:00',
    author: 'Hoàng Đức Thắng',
    authorPosition: 'Chuyên viên Phòng Quản lý Khoa học',
    category: 'quan-ly-khoa-hoc',
    cover: {
      picture: 'lab-culture',
      alt: 'Các bình nuôi cấy mô xếp trên kệ có đèn',
    },
  },
  {
    key: 'to-cong-tac-ho-tro-xa-phuong-chuyen-doi-so',
    title:
      'Tổ công tác hỗ trợ 166 xã, phường vận hành hệ thống thông tin khi tổ chức chính quyền hai cấp',
    summary:
      'Trong tuần đầu vận hành, tổ công tác đã tiếp nhận hơn 900 đề nghị hỗ trợ, trên 95% được xử lý trong ngày.',
    body: `<p>Ngay từ ngày 01/7/2025, Sở Khoa học và Công nghệ bố trí cán bộ kỹ thuật trực hỗ trợ 166 xã, phường trong tỉnh vận hành hệ thống quản lý văn bản, hệ thống giải quyết thủ tục hành chính và chữ ký số.</p>
<table>
<caption>Đề nghị hỗ trợ trong tuần đầu tháng 7/2025</caption>
<thead><tr><th scope="col">Nhóm nội dung</th><th scope="col">Số lượt</th><th scope="col">Xử lý trong ngày</th></tr></thead>
<tbody>
<tr><td>Tài khoản, phân quyền</td><td>412</td><td>408</td></tr>
<tr><td>Chữ ký số</td><td>267</td><td>249</td></tr>
<tr><td>Đường truyền, thiết bị</td><td>143</td><td>121</td></tr>
<tr><td>Nghiệp vụ một cửa</td><td>96</td><td>96</td></tr>
</tbody>
</table>
<p>Các xã vùng cao còn khó khăn về đường truyền được bố trí phương án dự phòng qua mạng di động. Sở đã đề nghị doanh nghiệp viễn thông bổ sung trạm phát sóng tại các thôn, bản còn vùng lõm.</p>
<p>Đường dây hỗ trợ hoạt động từ 7 giờ đến 21 giờ hằng ngày, kể cả thứ Bảy và Chủ nhật, đến hết tháng 9/2025.</p>`,
    postedAt: '2025-07-08T17:00:00+07:00',
    author: 'Đặng Quốc Bảo',
    authorPosition: 'Phó Giám đốc Trung tâm Công nghệ thông tin và Truyền thông',
    category: 'chuyen-doi-so',
    cover: {
      picture: 'satellite-dusk',
      alt: 'Trạm ăng-ten trên đồi lúc hoàng hôn',
    },
  },
  {
    key: 'thuc-hien-quy-dinh-moi-ve-nhiem-vu-cap-tinh-2025',
    title: 'Từ ngày 01/10/2025 áp dụng quy định mới về quản lý nhiệm vụ khoa học cấp tỉnh',
    summary:
      'Quyết định số 46/2025/QĐ-UBND thay thế Quyết định số 12/2017/QĐ-UBND, rút ngắn thời gian tuyển chọn và chấp nhận rủi ro trong nghiên cứu.',
    body: `<p>Ngày 22/9/2025, Ủy ban nhân dân tỉnh ban hành Quyết định số 46/2025/QĐ-UBND quy định quản lý nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo cấp tỉnh sử dụng ngân sách nhà nước. Quyết định có hiệu lực từ ngày 01/10/2025.</p>
<h2>Những điểm mới</h2>
<ul>
<li>Hồ sơ tuyển chọn nộp hoàn toàn trực tuyến, giảm từ 11 xuống còn 6 loại giấy tờ;</li>
<li>Thời gian từ khi nộp hồ sơ đến khi có kết quả tối đa 60 ngày;</li>
<li>Tổ chức chủ trì được chủ động sử dụng kinh phí khoán đến sản phẩm cuối cùng;</li>
<li>Có quy định về đánh giá rủi ro và miễn trách nhiệm khi đã thực hiện đúng quy trình.</li>
</ul>
<h2>Nhiệm vụ đang thực hiện</h2>
<p>Nhiệm vụ đã ký hợp đồng trước ngày 01/10/2025 tiếp tục thực hiện theo quy định tại thời điểm ký, trừ trường hợp các bên thỏa thuận áp dụng quy định mới.</p>`,
    postedAt: '2025-10-02T09:25:00+07:00',
    author: 'Phạm Thu Hà',
    authorPosition: 'Chuyên viên Phòng Quản lý Khoa học',
    category: 'quan-ly-khoa-hoc',
    cover: {
      picture: 'documents-signing',
      alt: 'Lễ ký văn bản trên bàn phủ khăn xanh',
    },
    attachments: [
      { file: 'qd-46-2025-qd-ubnd.pdf', name: 'Quyết định số 46/2025/QĐ-UBND (trích).pdf' },
    ],
  },
  {
    key: 'ngay-hoi-doi-moi-sang-tao-2025',
    title: 'Ngày hội Đổi mới sáng tạo tỉnh Thanh Hóa năm 2025 thu hút hơn 5.000 lượt khách',
    summary:
      'Hơn 90 gian trưng bày, bốn diễn đàn chuyên đề và phiên kết nối đầu tư diễn ra trong hai ngày 16 và 17/12/2025.',
    body: `<p>Ngày hội Đổi mới sáng tạo tỉnh Thanh Hóa năm 2025 diễn ra trong hai ngày 16 và 17/12/2025 với hơn 90 gian trưng bày của doanh nghiệp, viện nghiên cứu, trường học và các nhóm khởi nghiệp.</p>
<p>Khu vực thu hút đông khách nhất là không gian trải nghiệm dành cho học sinh, nơi các em lập trình rô-bốt, quan sát bầu trời bằng kính thiên văn và lắp mô hình trạm đo thời tiết.</p>
<p>Tại phiên kết nối đầu tư, 22 dự án trình bày trước các quỹ và doanh nghiệp; bảy dự án nhận được thư bày tỏ quan tâm. Bốn diễn đàn chuyên đề bàn về nông nghiệp số, năng lượng sạch, du lịch thông minh và công nghiệp hỗ trợ.</p>
<p>Ban Tổ chức ghi nhận góp ý của khách tham quan để chuẩn bị tốt hơn cho kỳ sau, nhất là việc bố trí lối đi cho người khuyết tật và bảng chỉ dẫn.</p>`,
    postedAt: '2025-12-18T10:30:00+07:00',
    author: 'Vũ Thị Ngân',
    authorPosition: 'Chuyên viên Phòng Đổi mới sáng tạo và Công nghệ',
    category: 'doi-moi-sang-tao',
    cover: {
      picture: 'class-telescope',
      alt: 'Học sinh quan sát bầu trời bằng kính thiên văn',
    },
  },
];
