import type { FirstArticle } from '../types';

export const articles2026October: FirstArticle[] = [
  {
    key: 'lich-tiep-cong-dan-quy-4-2026',
    title: 'Lịch tiếp công dân quý IV năm 2026 của Sở Khoa học và Công nghệ',
    summary:
      'Lãnh đạo Sở tiếp công dân định kỳ vào ngày 05 và ngày 20 hằng tháng; công dân có thể đăng ký trước qua thư điện tử.',
    body: `<p>Sở Khoa học và Công nghệ thông báo lịch tiếp công dân định kỳ của lãnh đạo Sở trong quý IV năm 2026.</p>
<table>
<caption>Lịch tiếp công dân định kỳ</caption>
<thead><tr><th scope="col">Tháng</th><th scope="col">Ngày tiếp</th><th scope="col">Thời gian</th></tr></thead>
<tbody>
<tr><td>Tháng 10</td><td>05 và 20</td><td>8 giờ – 11 giờ</td></tr>
<tr><td>Tháng 11</td><td>05 và 20</td><td>8 giờ – 11 giờ</td></tr>
<tr><td>Tháng 12</td><td>07 và 21</td><td>8 giờ – 11 giờ</td></tr>
</tbody>
</table>
<p>Địa điểm: Phòng Tiếp công dân, tầng 1, trụ sở Sở Khoa học và Công nghệ. Lịch của tháng 12 được chuyển sang ngày làm việc kế tiếp do ngày 05 và ngày 20 trùng ngày nghỉ cuối tuần.</p>
<p>Công dân có nhu cầu trình bày nội dung chuyên môn nên gửi trước tóm tắt tới hộp thư của Sở để việc trả lời được đầy đủ.</p>`,
    postedAt: '2026-10-01T07:30:00+07:00',
    source: 'Văn phòng Sở',
    category: 'thong-bao',
  },
  {
    key: 'ngay-chuyen-doi-so-2026',
    title: 'Ngày Chuyển đổi số 10/10: hơn 1.200 tổ công nghệ số cộng đồng cùng ra quân',
    summary:
      'Các tổ công nghệ số cộng đồng đến từng thôn, khu phố hướng dẫn người dân nộp hồ sơ trực tuyến, thanh toán số và phòng tránh lừa đảo trên mạng.',
    body: `<p>Sáng 10/10/2026, hơn 1.200 tổ công nghệ số cộng đồng trên toàn tỉnh đồng loạt ra quân hưởng ứng Ngày Chuyển đổi số quốc gia. Hoạt động được tổ chức tại nhà văn hóa thôn, khu phố để người cao tuổi và người khuyết tật thuận tiện tham gia.</p>
<h2>Ba việc người dân được hướng dẫn</h2>
<ul>
<li>Nộp và theo dõi hồ sơ trên <a href="https://dichvucong.gov.vn">Cổng Dịch vụ công quốc gia</a>;</li>
<li>Thanh toán tiền điện, nước, học phí không dùng tiền mặt;</li>
<li>Nhận biết cuộc gọi, tin nhắn mạo danh cơ quan nhà nước.</li>
</ul>
<h2>Kết quả bước đầu</h2>
<p>Trong một ngày, các tổ đã hỗ trợ trực tiếp hơn 46.000 lượt người. Tỷ lệ hồ sơ trực tuyến toàn trình của tỉnh trong chín tháng đầu năm đạt 87,4%.</p>
<p>Theo Kế hoạch số 88/KH-UBND, đến hết năm 2026 mỗi thôn, khu phố có ít nhất một điểm hỗ trợ dịch vụ công trực tuyến hoạt động cố định hằng tuần.</p>`,
    postedAt: '2026-10-10T10:45:00+07:00',
    author: 'Đặng Quốc Bảo',
    authorPosition: 'Phó Giám đốc Trung tâm Công nghệ thông tin và Truyền thông',
    category: 'chuyen-doi-so',
    cover: {
      picture: 'data-centre-blue',
      alt: 'Lối đi giữa hai dãy tủ máy chủ, ánh đèn xanh',
    },
  },
  {
    key: 'ngay-tieu-chuan-the-gioi-2026',
    title: 'Ngày Tiêu chuẩn thế giới 14/10: tiêu chuẩn cho sản phẩm xanh của địa phương',
    summary: 'Bộ tiêu chuẩn cơ sở mẫu cho bốn nhóm nông sản được công bố để hợp tác xã tự áp dụng.',
    body: `<p>Nhân Ngày Tiêu chuẩn thế giới 14/10/2026, Sở Khoa học và Công nghệ công bố bộ tiêu chuẩn cơ sở mẫu cho bốn nhóm sản phẩm: gạo, quả có múi, thủy sản khô và sản phẩm cói.</p>
<p>Mỗi tiêu chuẩn mẫu dài không quá tám trang, viết bằng ngôn ngữ dễ hiểu, nêu rõ chỉ tiêu, phương pháp thử, cách lấy mẫu và ghi nhãn. Hợp tác xã chỉ cần điền thông số riêng là có thể công bố áp dụng.</p>
<p>Trong tháng 11, Chi cục Tiêu chuẩn Đo lường Chất lượng sẽ tổ chức ba buổi hướng dẫn trực tiếp tại Thọ Xuân, Nga Sơn và Sầm Sơn.</p>`,
    postedAt: '2026-10-14T08:00:00+07:00',
    author: 'Mai Thị Hương',
    authorPosition: 'Chuyên viên Chi cục Tiêu chuẩn Đo lường Chất lượng',
    category: 'tieu-chuan-do-luong-chat-luong',
    cover: { picture: 'measure-balance', alt: 'Cân đĩa bằng đồng trên bàn kiểm định' },
  },
  {
    key: 'moi-dang-ky-tap-huan-tieu-chuan-co-so',
    title: 'Mời hợp tác xã đăng ký tập huấn xây dựng và công bố tiêu chuẩn cơ sở',
    summary: 'Ba lớp tập huấn miễn phí trong tháng 11/2026; mỗi lớp tiếp nhận tối đa 60 học viên.',
    body: `<p>Sở Khoa học và Công nghệ mời các hợp tác xã, tổ hợp tác, hộ kinh doanh đăng ký tham gia lớp tập huấn xây dựng và công bố tiêu chuẩn cơ sở. Học viên không phải đóng học phí.</p>
<ul>
<li>Lớp 1: ngày 04/11/2026, tại xã Thọ Xuân;</li>
<li>Lớp 2: ngày 11/11/2026, tại xã Nga Sơn;</li>
<li>Lớp 3: ngày 17/11/2026, tại phường Sầm Sơn.</li>
</ul>
<p>Đăng ký qua thư điện tử của Sở trước mỗi lớp ít nhất năm ngày, ghi rõ họ tên, đơn vị và sản phẩm dự kiến xây dựng tiêu chuẩn.</p>`,
    postedAt: '2026-10-14T14:00:00+07:00',
    source: 'Chi cục Tiêu chuẩn Đo lường Chất lượng',
    category: 'thong-bao',
    cover: { picture: 'hall-training', alt: 'Lớp tập huấn với học viên ngồi theo dãy bàn' },
    related: ['ngay-tieu-chuan-the-gioi-2026'],
  },
  {
    key: 'dien-mat-troi-mai-nha-kho-lanh-2026',
    title: 'Thử nghiệm điện mặt trời mái nhà cho kho lạnh nông sản',
    summary:
      'Hệ thống 60 kWp kết hợp bể trữ lạnh giúp kho bảo quản giảm hơn một nửa lượng điện mua từ lưới vào giờ cao điểm.',
    body: `<p>Ngày 21/10/2026, Sở Khoa học và Công nghệ kiểm tra tiến độ dự án thử nghiệm điện mặt trời mái nhà cho kho lạnh nông sản của một hợp tác xã tại Hoằng Hóa.</p>
<p>Hệ thống có công suất 60 kWp, kết hợp bể trữ lạnh để sử dụng phần điện dư vào buổi trưa. Sau ba tháng vận hành, lượng điện mua từ lưới trong giờ cao điểm giảm 54%.</p>
<figure data-picture="solar-roof" data-alt="Tấm pin mặt trời phủ kín mái nhà kho">Tấm pin lắp trên mái kho lạnh. Ảnh minh họa.</figure>
<p>Nhóm thực hiện tiếp tục đo đạc qua mùa đông trước khi công bố bộ thông số thiết kế. Kết quả sẽ được chia sẻ miễn phí cho các hợp tác xã có nhu cầu.</p>`,
    postedAt: '2026-10-22T09:10:00+07:00',
    author: 'Vũ Thị Ngân',
    authorPosition: 'Chuyên viên Phòng Đổi mới sáng tạo và Công nghệ',
    category: 'doi-moi-sang-tao',
    cover: { picture: 'solar-dusk', alt: 'Cánh đồng pin mặt trời lúc chiều xuống' },
  },
  {
    key: 'huong-dan-de-xuat-nhiem-vu-nam-2027',
    title: 'Hướng dẫn đề xuất nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo năm 2027',
    summary:
      'Công văn số 1287/SKHCN-QLKH nêu rõ các nhóm vấn đề ưu tiên, cách lập phiếu đề xuất và thời hạn gửi.',
    body: `<p>Sở Khoa học và Công nghệ ban hành Công văn số 1287/SKHCN-QLKH ngày 05/10/2026 hướng dẫn các cơ quan, đơn vị, doanh nghiệp đề xuất nhiệm vụ cấp tỉnh năm 2027.</p>
<h2>Nhóm vấn đề ưu tiên</h2>
<ul>
<li>Giống cây trồng, vật nuôi và thủy sản thích ứng với biến đổi khí hậu;</li>
<li>Vật liệu xây dựng sử dụng phế thải công nghiệp;</li>
<li>Trí tuệ nhân tạo trong y tế, giáo dục và quản lý đô thị;</li>
<li>Bảo tồn và phát huy giá trị di sản bằng công nghệ số.</li>
</ul>
<h2>Thời hạn</h2>
<p>Phiếu đề xuất gửi trực tuyến trước ngày 15/12/2026. Danh mục nhiệm vụ đặt hàng năm 2027 đã được phê duyệt đợt đầu tại Quyết định số 2145/QĐ-UBND.</p>
<figure data-picture="stone-gate-dusk" data-alt="Cổng đá có ba vòm cuốn dưới nắng chiều">Số hóa di sản là một trong các hướng ưu tiên. Ảnh minh họa.</figure>`,
    postedAt: '2026-10-29T13:50:00+07:00',
    author: 'Phạm Thu Hà',
    authorPosition: 'Phó Trưởng phòng Quản lý Khoa học',
    category: 'quan-ly-khoa-hoc',
    cover: { picture: 'stone-gate-morning', alt: 'Cổng thành đá buổi sớm' },
    attachments: [
      { file: 'cv-1287-skhcn-qlkh.pdf', name: 'Công văn số 1287/SKHCN-QLKH.pdf' },
      { file: 'mau-phieu-de-xuat-nhiem-vu.pdf', name: 'Mẫu phiếu đề xuất nhiệm vụ.pdf' },
    ],
  },
];
