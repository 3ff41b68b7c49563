import type { FirstArticle } from '../types';

export const articles2026LateNovember: FirstArticle[] = [
  {
    key: 'xu-ly-xam-pham-quyen-so-huu-cong-nghiep-2026',
    title: 'Doanh nghiệp cần làm gì khi nhãn hiệu bị sử dụng trái phép trên môi trường mạng',
    summary:
      'Năm bước thu thập chứng cứ và gửi yêu cầu xử lý được hướng dẫn tại buổi tọa đàm với các doanh nghiệp thương mại điện tử.',
    body: `<p>Tình trạng gian hàng trực tuyến sử dụng nhãn hiệu của doanh nghiệp khác ngày càng phổ biến. Tại tọa đàm ngày 12/11/2026, Sở Khoa học và Công nghệ hướng dẫn doanh nghiệp trong tỉnh cách tự bảo vệ.</p>
<h2>Năm bước cần thực hiện</h2>
<ol>
<li>Lưu lại địa chỉ, hình ảnh, thời điểm và hóa đơn mua thử;</li>
<li>Lập vi bằng khi nội dung có nguy cơ bị gỡ bỏ;</li>
<li>Gửi yêu cầu tới sàn thương mại điện tử kèm bản sao văn bằng bảo hộ;</li>
<li>Đề nghị giám định sở hữu công nghiệp nếu có tranh chấp về dấu hiệu;</li>
<li>Gửi đơn yêu cầu xử lý vi phạm tới cơ quan có thẩm quyền.</li>
</ol>
<h2>Hỗ trợ từ Sở</h2>
<p>Sở bố trí chuyên viên tư vấn miễn phí vào sáng thứ Năm hằng tuần và cung cấp mẫu đơn tại bộ phận tiếp nhận.</p>`,
    postedAt: '2026-11-13T09:35:00+07:00',
    author: 'Trịnh Thị Lan',
    authorPosition: 'Phó Trưởng phòng Quản lý Công nghệ và Sở hữu trí tuệ',
    category: 'so-huu-tri-tue',
    cover: { picture: 'bulb-drawings', alt: 'Bóng đèn và bản vẽ kỹ thuật cách điệu' },
  },
  {
    key: 'hieu-chuan-thiet-bi-y-te-2026',
    title: 'Hiệu chuẩn cân, huyết áp kế tại 166 trạm y tế xã, phường',
    summary:
      'Đợt hiệu chuẩn lưu động giúp các trạm y tế không phải vận chuyển thiết bị đi xa; hơn 2.300 thiết bị đã được kiểm tra.',
    body: `<p>Từ giữa tháng 9 đến giữa tháng 11/2026, Trung tâm Dịch vụ Kỹ thuật Tiêu chuẩn Đo lường Chất lượng tổ chức bốn đội lưu động kiểm tra, hiệu chuẩn thiết bị đo tại trạm y tế của 166 xã, phường.</p>
<table>
<caption>Kết quả hiệu chuẩn lưu động</caption>
<thead><tr><th scope="col">Thiết bị</th><th scope="col">Đã kiểm tra</th><th scope="col">Đạt ngay</th><th scope="col">Đạt sau hiệu chỉnh</th></tr></thead>
<tbody>
<tr><td>Huyết áp kế</td><td>1.412</td><td>1.276</td><td>98</td></tr>
<tr><td>Cân sức khỏe</td><td>664</td><td>611</td><td>41</td></tr>
<tr><td>Nhiệt kế điện tử</td><td>238</td><td>230</td><td>0</td></tr>
</tbody>
</table>
<figure data-picture="measure-weights" data-alt="Bộ quả cân chuẩn xếp theo cỡ cạnh cân phân tích">Bộ quả cân chuẩn dùng để hiệu chuẩn. Ảnh minh họa.</figure>
<p>Thiết bị không thể hiệu chỉnh được dán nhãn ngừng sử dụng. Danh sách được gửi tới ngành y tế để có kế hoạch thay thế trong năm 2027.</p>
<p>Hoạt động này nằm trong Kế hoạch số 145/KH-SKHCN ngày 14/9/2026 của Sở Khoa học và Công nghệ.</p>`,
    postedAt: '2026-11-17T10:25:00+07:00',
    author: 'Mai Thị Hương',
    authorPosition: 'Chuyên viên Chi cục Tiêu chuẩn Đo lường Chất lượng',
    category: 'tieu-chuan-do-luong-chat-luong',
    cover: {
      picture: 'measure-weights',
      alt: 'Bộ quả cân chuẩn trên bàn kiểm định',
      caption: 'Thiết bị chuẩn được mang tới từng trạm y tế. Ảnh minh họa.',
    },
    attachments: [{ file: 'kh-145-kh-skhcn.pdf', name: 'Kế hoạch số 145/KH-SKHCN.pdf' }],
    featured: true,
  },
  {
    key: 'lam-viec-voi-cac-truong-dai-hoc-2026',
    title: 'Sở Khoa học và Công nghệ làm việc với các trường đại học về đặt hàng nghiên cứu',
    summary:
      'Các bên thống nhất danh mục 18 bài toán của địa phương để giảng viên, nghiên cứu sinh và sinh viên cùng giải quyết.',
    body: `<p>Sáng 17/11/2026, lãnh đạo Sở Khoa học và Công nghệ làm việc với đại diện các trường đại học trên địa bàn tỉnh về cơ chế đặt hàng nghiên cứu giai đoạn 2026 - 2030.</p>
<p>Trước buổi làm việc, Sở đã tập hợp 18 bài toán do các xã, phường, bệnh viện và doanh nghiệp gửi đến, như dự báo xâm nhập mặn vùng cửa sông, phân loại rác tại nguồn ở khu du lịch và điều phối xe cấp cứu vùng cao.</p>
<p>Các trường đề nghị được tiếp cận dữ liệu sớm, có đầu mối phối hợp ở địa phương và được linh hoạt sử dụng kinh phí. Sở tiếp thu, sẽ trình Ủy ban nhân dân tỉnh ban hành hướng dẫn trong quý I năm 2027.</p>
<blockquote><p>Bài toán phải do người đang gặp khó khăn nêu ra, lời giải phải do chính họ xác nhận.</p></blockquote>
<p>Đợt đặt hàng đầu tiên dự kiến công bố vào tháng 01/2027.</p>`,
    postedAt: '2026-11-18T08:05:00+07:00',
    author: 'Lê Thị Minh Thu',
    authorPosition: 'Chuyên viên Văn phòng Sở',
    category: 'hoat-dong-cua-so',
    cover: {
      picture: 'hall-seminar',
      alt: 'Buổi làm việc quanh bàn họp lớn',
      caption: 'Quang cảnh buổi làm việc. Ảnh minh họa.',
    },
    featured: true,
  },
  {
    key: 'giam-sat-man-cua-song-ma-2026',
    title: 'Mạng cảm biến giám sát độ mặn vùng cửa sông Mã hoạt động ổn định sau một năm',
    summary:
      'Hai mươi bốn trạm đo tự động gửi số liệu mười phút một lần, giúp người nuôi trồng thủy sản lấy nước đúng thời điểm.',
    body: `<p>Chiều 18/11/2026, hội đồng khoa học đánh giá giữa kỳ nhiệm vụ xây dựng mạng cảm biến giám sát độ mặn vùng cửa sông Mã. Sau một năm, 24 trạm đo hoạt động ổn định, tỷ lệ nhận đủ số liệu đạt 97,2%.</p>
<figure data-picture="river-bridge-dusk" data-alt="Cầu bắc qua sông trong ánh chiều, xa xa là núi đá vôi">Khu vực đặt trạm đo phía hạ lưu sông Mã. Ảnh minh họa.</figure>
<h2>Người dân sử dụng thế nào</h2>
<p>Số liệu hiển thị trên bảng điện tử tại các cống lấy nước và gửi tin nhắn khi độ mặn vượt 4‰. Hơn 1.100 hộ nuôi trồng thủy sản đã đăng ký nhận tin miễn phí.</p>
<h2>Bước tiếp theo</h2>
<p>Nhóm thực hiện sẽ bổ sung mô hình dự báo trước 72 giờ, đồng thời bàn giao quy trình bảo dưỡng cho đơn vị quản lý thủy lợi. Hội đồng đề nghị mở bộ số liệu để các trường và doanh nghiệp cùng khai thác.</p>`,
    postedAt: '2026-11-18T16:45:00+07:00',
    author: 'Hoàng Đức Thắng',
    authorPosition: 'Chuyên viên Phòng Quản lý Khoa học',
    category: 'quan-ly-khoa-hoc',
    cover: {
      picture: 'river-bridge-noon',
      alt: 'Sông Mã với cây cầu thép và dãy núi đá vôi',
    },
    featured: true,
  },
  {
    key: 'lay-y-kien-du-thao-muc-chi-2026',
    title: 'Lấy ý kiến dự thảo Quyết định về hỗ trợ hoạt động sở hữu trí tuệ',
    summary:
      'Cơ quan, tổ chức, cá nhân gửi ý kiến góp ý bằng văn bản hoặc thư điện tử đến hết ngày 18/12/2026.',
    body: `<p>Sở Khoa học và Công nghệ đang chủ trì soạn thảo Quyết định của Ủy ban nhân dân tỉnh quy định trình tự hỗ trợ hoạt động sở hữu trí tuệ trên địa bàn tỉnh. Để bảo đảm văn bản sát thực tiễn, Sở trân trọng đề nghị các cơ quan, tổ chức, cá nhân nghiên cứu và góp ý.</p>
<p>Các nội dung cần xin ý kiến gồm đối tượng được hỗ trợ, thành phần hồ sơ, mức hỗ trợ đối với đơn quốc tế và trách nhiệm của Ủy ban nhân dân cấp xã.</p>
<p>Ý kiến góp ý gửi về Sở đến hết ngày <strong>18/12/2026</strong>. Bản tổng hợp tiếp thu, giải trình sẽ được công khai cùng hồ sơ trình.</p>`,
    postedAt: '2026-11-18T17:30:00+07:00',
    source: 'Phòng Quản lý Công nghệ và Sở hữu trí tuệ',
    category: 'thong-bao',
    attachments: [{ file: 'du-thao-ho-tro-so-huu-tri-tue.pdf', name: 'Dự thảo Quyết định.pdf' }],
  },
  {
    key: 'hoc-sinh-sang-tao-khoa-hoc-2026',
    title: 'Từ bộ học liệu tự lắp đến doanh nghiệp nhỏ của nhóm cựu học sinh',
    summary:
      'Bộ học liệu đo thời tiết do một nhóm bạn trẻ thiết kế đã có mặt tại hơn 70 trường trung học cơ sở trong tỉnh.',
    body: `<p>Khởi đầu từ một sản phẩm dự thi của học sinh, bộ học liệu “Trạm thời tiết trong lớp” nay đã được hơn 70 trường trung học cơ sở trong tỉnh sử dụng. Bộ học liệu gồm các mô-đun đo nhiệt độ, độ ẩm, gió và lượng mưa mà học sinh tự lắp ráp.</p>
<figure data-picture="class-kits" data-alt="Học sinh ngồi quanh bàn lắp ráp mô hình">Giờ thực hành với bộ học liệu tự lắp. Ảnh minh họa.</figure>
<p>Nhóm sáng lập gồm bốn cựu học sinh, tham gia khóa ươm tạo năm 2024 và được hỗ trợ đăng ký kiểu dáng công nghiệp. Năm nay, nhóm thành lập công ty và ký hợp đồng cung cấp với hai tỉnh lân cận.</p>
<p>Theo nhóm, khó khăn lớn nhất là đào tạo giáo viên sử dụng. Vì vậy, mỗi bộ học liệu đi kèm 12 bài giảng soạn sẵn và một buổi hướng dẫn trực tiếp.</p>`,
    postedAt: '2026-11-20T07:30:00+07:00',
    author: 'Vũ Thị Ngân',
    authorPosition: 'Chuyên viên Phòng Đổi mới sáng tạo và Công nghệ',
    category: 'khoi-nghiep-sang-tao',
    cover: {
      picture: 'class-kits',
      alt: 'Học sinh lắp ráp bộ học liệu khoa học',
    },
    featured: true,
  },
  {
    key: 'hoi-nghi-nghi-quyet-57-thang-11-2026',
    title: 'Kiểm điểm kết quả thực hiện Nghị quyết số 57-NQ/TW trên địa bàn tỉnh',
    summary:
      'Hai năm thực hiện Nghị quyết, nhiều chỉ tiêu về dịch vụ công trực tuyến và doanh nghiệp đổi mới sáng tạo vượt kế hoạch; nhân lực ở cấp xã vẫn là khâu cần tập trung.',
    body: `<p>Ngày 19/11/2026, Sở Khoa học và Công nghệ tổ chức hội nghị kiểm điểm kết quả thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia.</p>
<h2>Kết quả nổi bật</h2>
<table>
<caption>Một số chỉ tiêu đến hết tháng 10/2026</caption>
<thead><tr><th scope="col">Chỉ tiêu</th><th scope="col">Kế hoạch năm</th><th scope="col">Thực hiện</th></tr></thead>
<tbody>
<tr><td>Hồ sơ trực tuyến toàn trình</td><td>85%</td><td>88,1%</td></tr>
<tr><td>Doanh nghiệp có hoạt động đổi mới sáng tạo</td><td>36%</td><td>37,5%</td></tr>
<tr><td>Cán bộ chuyên trách chuyển đổi số cấp xã</td><td>166 người</td><td>139 người</td></tr>
</tbody>
</table>
<h2>Khó khăn</h2>
<p>Nhân lực có chuyên môn về công nghệ ở cấp xã còn thiếu, một số hệ thống thông tin chưa chia sẻ dữ liệu với nhau. Việc giải ngân kinh phí cho nghiên cứu trong doanh nghiệp còn chậm do hồ sơ hướng dẫn ban hành muộn.</p>
<h2>Nhiệm vụ trọng tâm tháng 12</h2>
<ul>
<li>Hoàn thành tuyển chọn các nhiệm vụ đợt 2 theo Thông báo số 96/TB-SKHCN;</li>
<li>Bố trí cán bộ tăng cường cho 27 xã còn thiếu;</li>
<li>Kết nối dữ liệu giữa hệ thống giải quyết thủ tục hành chính và kho dữ liệu dùng chung của tỉnh;</li>
<li>Phổ biến Quyết định số 31/2026/QĐ-UBND có hiệu lực từ ngày 01/12/2026.</li>
</ul>
<p>Các phòng, đơn vị báo cáo tiến độ hằng tuần; kết quả được công khai để người dân và doanh nghiệp theo dõi.</p>`,
    postedAt: '2026-11-20T10:00:00+07:00',
    author: 'Lê Thị Minh Thu',
    authorPosition: 'Phó Chánh Văn phòng Sở',
    category: 'hoat-dong-cua-so',
    cover: {
      picture: 'hall-summary',
      alt: 'Hội nghị trong hội trường, màn chiếu hiển thị biểu đồ',
      caption: 'Quang cảnh Hội nghị. Ảnh minh họa.',
    },
    featured: true,
    related: ['ngay-chuyen-doi-so-2026', 'thong-bao-tuyen-chon-dot-2-2026'],
  },
];
