import type { FirstArticle } from '../types';

export const articles2019: FirstArticle[] = [
  {
    key: 'thong-bao-de-xuat-nhiem-vu-khoa-hoc-nam-2020',
    title: 'Thông báo tiếp nhận đề xuất nhiệm vụ khoa học và công nghệ cấp tỉnh năm 2020',
    summary:
      'Các tổ chức, cá nhân gửi phiếu đề xuất nhiệm vụ về Sở Khoa học và Công nghệ trước ngày 31/3/2019.',
    body: `<p>Sở Khoa học và Công nghệ đề nghị các sở, ban, ngành, Ủy ban nhân dân các huyện, thị xã, thành phố, doanh nghiệp và tổ chức khoa học đề xuất nhiệm vụ khoa học và công nghệ cấp tỉnh thực hiện từ năm 2020.</p>
<p>Đề xuất cần xuất phát từ nhu cầu thực tiễn, nêu rõ sản phẩm dự kiến, nơi sẽ tiếp nhận và ứng dụng kết quả. Sở ưu tiên các đề xuất có doanh nghiệp cùng đóng góp kinh phí.</p>
<p>Phiếu đề xuất lập theo mẫu kèm theo, gửi về Phòng Quản lý Khoa học trước ngày <strong>31/3/2019</strong> bằng bản giấy và bản điện tử.</p>`,
    postedAt: '2019-02-12T09:00:00+07:00',
    source: 'Phòng Quản lý Khoa học',
    category: 'thong-bao',
    attachments: [
      { file: 'mau-phieu-de-xuat-nhiem-vu.pdf', name: 'Mẫu phiếu đề xuất nhiệm vụ.pdf' },
    ],
    cover: {
      picture: 'documents-stacks',
      alt: 'Các chồng hồ sơ xếp ngay ngắn trên bàn',
    },
  },
  {
    key: 'huong-dan-chuyen-doi-tcvn-iso-9001-2015',
    title: 'Hướng dẫn cơ quan hành chính chuyển đổi sang TCVN ISO 9001:2015',
    summary:
      'Theo Kế hoạch số 216/KH-UBND, các cơ quan hành chính nhà nước trong tỉnh chuyển đổi hệ thống quản lý chất lượng trong giai đoạn 2019 - 2022.',
    body: `<p>Triển khai Kế hoạch số 216/KH-UBND ngày 24/12/2018 của Chủ tịch Ủy ban nhân dân tỉnh, Sở Khoa học và Công nghệ hướng dẫn các cơ quan hành chính nhà nước chuyển đổi Hệ thống quản lý chất lượng sang Tiêu chuẩn quốc gia TCVN ISO 9001:2015.</p>
<h2>Các bước chuyển đổi</h2>
<ol>
<li>Rà soát các quy trình đang áp dụng, đối chiếu với yêu cầu của tiêu chuẩn mới.</li>
<li>Xác định bối cảnh, các bên quan tâm và rủi ro của từng quy trình.</li>
<li>Ban hành lại hệ thống tài liệu và phổ biến tới toàn thể cán bộ, công chức.</li>
<li>Đánh giá nội bộ, họp xem xét của lãnh đạo và công bố phù hợp tiêu chuẩn.</li>
</ol>
<h2>Kiểm tra trong năm 2019</h2>
<p>Kế hoạch số 11/KH-UBND ngày 17/01/2019 quy định việc kiểm tra duy trì và cải tiến hệ thống tại các cơ quan. Lịch kiểm tra cụ thể được gửi tới từng đơn vị trước ít nhất mười ngày làm việc.</p>
<p>Đối với cấp xã, chỉ tiêu áp dụng thực hiện theo Quyết định số 5005/QĐ-UBND ngày 13/12/2018.</p>`,
    postedAt: '2019-02-19T14:30:00+07:00',
    author: 'Lê Văn Dũng',
    authorPosition: 'Chuyên viên Chi cục Tiêu chuẩn Đo lường Chất lượng',
    category: 'tieu-chuan-do-luong-chat-luong',
    cover: {
      picture: 'documents-archive',
      alt: 'Kệ hồ sơ lưu trữ và bàn làm việc của cơ quan hành chính',
    },
    related: ['hoi-nghi-tong-ket-2018'],
  },
  {
    key: 'hoi-nghi-tong-ket-2018',
    title:
      'HỘI NGHỊ TỔNG KẾT HOẠT ĐỘNG KHOA HỌC VÀ CÔNG NGHỆ NĂM 2018, TRIỂN KHAI NHIỆM VỤ NĂM 2019',
    summary:
      'Ủy ban nhân dân tỉnh Thanh Hóa tổng kết hoạt động khoa học và công nghệ năm 2018 và bàn nhiệm vụ năm 2019. Năm văn bản về cơ chế, chính sách cùng việc thành lập Viện Nông nghiệp Thanh Hóa là những kết quả nổi bật được ghi nhận. Hội nghị cũng chỉ rõ ba tồn tại, hạn chế mà toàn ngành cần khắc phục trong năm 2019.',
    body: `<p>Ngày 19/01/2018, Ủy ban nhân dân tỉnh Thanh Hóa tổ chức Hội nghị Tổng kết hoạt động ngành khoa học và công nghệ (KH&amp;CN) năm 2018, triển khai nhiệm vụ năm 2019. Đồng chí Nguyễn Đức Quyền, Phó Chủ tịch Thường trực Ủy ban nhân dân tỉnh, chủ trì Hội nghị.</p>
<p>Về phía Trung ương có Vụ trưởng Vụ Phát triển KH&amp;CN Địa phương, Bộ KH&amp;CN. Về phía tỉnh có đại diện Ban Tuyên giáo Tỉnh ủy; Văn phòng Tỉnh ủy, Văn phòng Đoàn đại biểu Quốc hội, Văn phòng Hội đồng nhân dân, Văn phòng Ủy ban nhân dân tỉnh; Đảng ủy Khối các cơ quan tỉnh; Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh; Hiệp hội Doanh nghiệp tỉnh; VCCI Chi nhánh Thanh Hóa. Các thành viên Hội đồng KH&amp;CN tỉnh, lãnh đạo các sở, ban, ngành và Ủy ban nhân dân các huyện, thị xã, thành phố cùng dự.</p>
<figure data-picture="hall-summary" data-alt="Đại biểu ngồi kín hội trường, trên sân khấu là bục phát biểu và màn chiếu">Quang cảnh một hội nghị của ngành khoa học và công nghệ. Ảnh minh họa.</figure>
<p>Báo cáo của Sở KH&amp;CN điểm lại một năm hoạt động, nêu phương hướng năm 2019 và giới thiệu các văn bản mà Sở đã giúp Ủy ban nhân dân tỉnh ban hành. Đây được xem là bộ công cụ để khoa học và công nghệ giữ vai trò khâu đột phá trong phát triển kinh tế - xã hội của tỉnh.</p>
<h2>Năm văn bản quan trọng về cơ chế, chính sách</h2>
<p>Đồng chí Nguyễn Văn Liễu, Vụ trưởng Vụ Phát triển KH&amp;CN Địa phương, Bộ KH&amp;CN, ghi nhận nhiều kết quả của Thanh Hóa. Nổi bật trước hết là công tác tham mưu, với năm văn bản:</p>
<ul>
<li>Quyết định số 37/2018/QĐ-UBND ngày 14/12/2018 của Ủy ban nhân dân tỉnh về việc ban hành “Quy định quản lý các nhiệm vụ KH&amp;CN sử dụng ngân sách nhà nước cấp cơ sở trên địa bàn tỉnh”;</li>
<li>Quyết định số 38/2018/QĐ-UBND ngày 19/12/2018 của Ủy ban nhân dân tỉnh về việc ban hành “Quy định về Giải thưởng KH&amp;CN Thanh Hóa”;</li>
<li>Quyết định số 5005/QĐ-UBND ngày 13/12/2018 của Chủ tịch Ủy ban nhân dân tỉnh về việc giao chỉ tiêu kế hoạch áp dụng Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 cho Ủy ban nhân dân các xã, phường, thị trấn, giai đoạn 2019 - 2022;</li>
<li>Kế hoạch số 216/KH-UBND ngày 24/12/2018 của Chủ tịch Ủy ban nhân dân tỉnh về việc chuyển đổi áp dụng Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 tại các cơ quan hành chính nhà nước, giai đoạn 2019 - 2022;</li>
<li>Kế hoạch số 11/KH-UBND ngày 17/01/2019 của Chủ tịch Ủy ban nhân dân tỉnh về việc kiểm tra duy trì và cải tiến Hệ thống quản lý chất lượng theo TCVN ISO 9001 tại các cơ quan hành chính nhà nước, năm 2019.</li>
</ul>
<p>Kết quả thứ hai là xây dựng tiềm lực khoa học và công nghệ. Viện Nông nghiệp Thanh Hóa ra đời theo tinh thần Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương (khóa XII) về sắp xếp các đơn vị sự nghiệp công lập tinh gọn, hiệu quả. Tỉnh cũng đã bố trí kinh phí để thực hiện Nghị quyết số 81/2017/NQ-HĐND về chính sách khuyến khích phát triển KH&amp;CN giai đoạn 2018 - 2020.</p>
<h2>Ba tồn tại, hạn chế cần khắc phục</h2>
<p>Kết luận Hội nghị, đồng chí Nguyễn Đức Quyền biểu dương đóng góp của ngành KH&amp;CN cùng sự quyết liệt trong việc đưa các cơ chế, chính sách vào cuộc sống. Đồng chí cũng phân tích 03 điểm còn hạn chế, đề nghị ngành sớm có giải pháp trong năm 2019.</p>
<table>
<caption>Ba tồn tại, hạn chế được nêu tại Hội nghị</caption>
<thead><tr><th scope="col">Nội dung</th><th scope="col">Thực trạng</th><th scope="col">Số liệu</th></tr></thead>
<tbody>
<tr><td>Thực hiện Nghị quyết số 81/2017/NQ-HĐND</td><td>Ít lĩnh vực có hồ sơ đề nghị hỗ trợ, giải ngân chậm</td><td>3/11 lĩnh vực; 46% kế hoạch kinh phí</td></tr>
<tr><td>Ứng dụng kết quả nhiệm vụ KH&amp;CN</td><td>Hiệu quả trong sản xuất và đời sống còn hạn chế</td><td>–</td></tr>
<tr><td>Áp dụng TCVN ISO 9001:2015 ở cấp xã</td><td>Tỷ lệ còn thấp</td><td>21%</td></tr>
</tbody>
</table>
<h2>Trọng tâm năm 2019</h2>
<p>Hội đồng KH&amp;CN tỉnh, Sở KH&amp;CN, các sở, ngành và địa phương được giao ba nhóm việc. Một là, mở rộng nghiên cứu, ứng dụng và chuyển giao tiến bộ kỹ thuật ở mọi lĩnh vực, lấy năng suất và hiệu quả làm thước đo. Hai là, tiếp tục thực hiện chính sách khuyến khích phát triển KH&amp;CN trở thành khâu đột phá. Ba là, dứt điểm việc áp dụng và chuyển đổi hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 tại các cơ quan hành chính nhà nước trong tỉnh.</p>`,
    postedAt: '2019-02-26T08:15:00+07:00',
    author: 'Cao Thị Ngọc Hà',
    authorPosition: 'Trưởng phòng Quản lý Khoa học',
    category: 'hoat-dong-cua-so',
    cover: {
      picture: 'hall-opening',
      alt: 'Hội trường với đông đảo đại biểu hướng về sân khấu',
      caption: 'Hội nghị Tổng kết hoạt động khoa học và công nghệ năm 2018. Ảnh minh họa.',
    },
    attachments: [
      {
        file: 'danh-muc-van-ban-2018.pdf',
        name: 'Danh mục văn bản giới thiệu tại Hội nghị.pdf',
      },
    ],
    related: [
      'huong-dan-chuyen-doi-tcvn-iso-9001-2015',
      'quy-dinh-moi-ve-nhiem-vu-cap-co-so-va-giai-thuong',
      'chinh-sach-khuyen-khich-phat-trien-khoa-hoc-2018-2020',
    ],
  },
  {
    key: 'huong-dan-doanh-nghiep-dang-ky-nhan-hieu-2019',
    title: 'Doanh nghiệp trong tỉnh được hướng dẫn tra cứu và đăng ký nhãn hiệu',
    summary:
      'Buổi tư vấn trực tiếp giúp 35 doanh nghiệp nhỏ và vừa tự tra cứu khả năng bảo hộ trước khi nộp đơn đăng ký nhãn hiệu.',
    body: `<p>Chiều 25/02/2019, Sở Khoa học và Công nghệ tổ chức buổi tư vấn về tra cứu và đăng ký nhãn hiệu cho 35 doanh nghiệp nhỏ và vừa, phần lớn hoạt động trong lĩnh vực chế biến thủy sản, may mặc và dịch vụ du lịch.</p>
<p>Các chuyên viên hướng dẫn từng doanh nghiệp tra cứu cơ sở dữ liệu công khai, phân nhóm sản phẩm, dịch vụ và tránh những dấu hiệu không được bảo hộ. Nhiều doanh nghiệp lần đầu nhận ra nhãn hiệu dự định sử dụng đã có chủ thể khác đăng ký.</p>
<p>Từ tháng 3/2019, Sở bố trí tư vấn miễn phí vào sáng thứ Năm hằng tuần. Doanh nghiệp nên mang theo mẫu nhãn hiệu và danh mục sản phẩm để được hỗ trợ nhanh hơn.</p>`,
    postedAt: '2019-02-26T15:40:00+07:00',
    author: 'Trịnh Thị Lan',
    authorPosition: 'Chuyên viên Phòng Quản lý Chuyên ngành',
    category: 'so-huu-tri-tue',
  },
  {
    key: 'danh-gia-giong-lua-chat-luong-cao-2019',
    title: 'Đánh giá giống lúa chất lượng cao trên đồng đất Thọ Xuân, Yên Định',
    body: `<p>Ngày 20/11/2019, hội đồng khoa học cấp tỉnh kiểm tra thực địa các điểm trình diễn giống lúa chất lượng cao tại Thọ Xuân và Yên Định. Diện tích trình diễn vụ mùa năm nay đạt 64 ha, tăng gần gấp đôi so với vụ trước.</p>
<figure data-picture="terraces-golden" data-alt="Ruộng lúa chín vàng trải theo từng bậc">Lúa chín đều, ít đổ ngã sau đợt mưa lớn cuối tháng 10. Ảnh minh họa.</figure>
<p>Năng suất bình quân tại các điểm trình diễn đạt 62 tạ/ha. Gạo có hàm lượng amylose thấp, cơm mềm, phù hợp với định hướng xây dựng vùng lúa hàng hóa của tỉnh.</p>
<p>Hội đồng đề nghị nhóm thực hiện theo dõi thêm một vụ để khẳng định khả năng chống chịu bệnh đạo ôn trước khi mở rộng.</p>`,
    postedAt: '2019-11-21T16:10:00+07:00',
    author: 'Hoàng Đức Thắng',
    authorPosition: 'Chuyên viên Phòng Quản lý Khoa học',
    category: 'quan-ly-khoa-hoc',
    cover: {
      picture: 'terraces-golden',
      alt: 'Ruộng lúa chín vàng dưới chân núi',
    },
  },
];
