import type { FirstArticle } from '../types';

export const articles2017to2018: FirstArticle[] = [
  {
    key: 'tap-huan-quan-ly-chi-dan-dia-ly-que-thuong-xuan',
    title: 'Tập huấn quản lý và sử dụng chỉ dẫn địa lý “Thường Xuân” cho sản phẩm quế',
    summary:
      'Hơn 120 hộ trồng quế và cán bộ cấp xã được hướng dẫn ghi chép vùng trồng, kiểm soát chất lượng và sử dụng dấu hiệu nhận diện chung.',
    body: `<p>Trong hai ngày 13 và 14/6/2017, Sở Khoa học và Công nghệ phối hợp với Ủy ban nhân dân huyện Thường Xuân tổ chức lớp tập huấn về quản lý và sử dụng chỉ dẫn địa lý “Thường Xuân” cho sản phẩm quế vỏ. Hơn 120 hộ trồng quế, chủ cơ sở thu mua và cán bộ phụ trách nông nghiệp cấp xã đã tham dự.</p>
<p>Học viên được giới thiệu bản mô tả tính chất đặc thù của sản phẩm, cách lập hồ sơ vùng trồng, thời điểm bóc vỏ và yêu cầu phơi sấy. Phần thực hành diễn ra tại vườn của các hộ đã trồng quế trên mười năm, nơi học viên tự lấy mẫu, đo độ dày vỏ và ghi nhãn.</p>
<figure data-picture="terraces-green" data-alt="Đồi trồng cây xen ruộng bậc thang, xa xa là các dãy núi">Vùng đồi thuộc khu vực bảo hộ chỉ dẫn địa lý. Ảnh minh họa.</figure>
<p>Sau lớp tập huấn, mỗi xã trong vùng bảo hộ thành lập một tổ tự kiểm soát để theo dõi sản lượng và cấp tem. Sở Khoa học và Công nghệ sẽ phối hợp với địa phương kiểm tra việc sử dụng dấu hiệu nhận diện hai lần mỗi năm.</p>`,
    postedAt: '2017-06-15T09:30:00+07:00',
    author: 'Trịnh Thị Lan',
    authorPosition: 'Chuyên viên Phòng Quản lý Chuyên ngành',
    category: 'so-huu-tri-tue',
    cover: {
      picture: 'terraces-dusk',
      alt: 'Vùng đồi bậc thang dưới nắng chiều',
      caption: 'Vùng nguyên liệu miền núi phía Tây của tỉnh. Ảnh minh họa.',
    },
  },
  {
    key: 'chinh-sach-khuyen-khich-phat-trien-khoa-hoc-2018-2020',
    title:
      'Thông qua chính sách khuyến khích phát triển khoa học và công nghệ trở thành khâu đột phá giai đoạn 2018 - 2020',
    summary:
      'Nghị quyết số 81/2017/NQ-HĐND của Hội đồng nhân dân tỉnh mở ra nguồn lực hỗ trợ doanh nghiệp, hợp tác xã và các tổ chức khoa học đưa tiến bộ kỹ thuật vào sản xuất.',
    body: `<p>Hội đồng nhân dân tỉnh đã ban hành Nghị quyết số 81/2017/NQ-HĐND về chính sách khuyến khích phát triển khoa học và công nghệ trở thành khâu đột phá trong phát triển kinh tế - xã hội tỉnh Thanh Hóa giai đoạn 2018 - 2020. Chính sách bao trùm 11 lĩnh vực hỗ trợ, hướng tới doanh nghiệp, hợp tác xã, tổ chức khoa học và công nghệ đang hoạt động trên địa bàn tỉnh.</p>
<h2>Ai được hỗ trợ</h2>
<p>Tổ chức, cá nhân có dự án ứng dụng công nghệ mới, mua bản quyền công nghệ, xây dựng tiêu chuẩn cơ sở hoặc phát triển tài sản trí tuệ có thể lập hồ sơ đề nghị hỗ trợ sau khi hoàn thành nội dung đầu tư và được nghiệm thu.</p>
<h2>Trình tự thực hiện</h2>
<ol>
<li>Tổ chức, cá nhân đăng ký nhu cầu hỗ trợ với Sở Khoa học và Công nghệ.</li>
<li>Sở tổng hợp, thẩm định và trình Ủy ban nhân dân tỉnh phê duyệt kế hoạch kinh phí.</li>
<li>Kinh phí được cấp sau khi có biên bản nghiệm thu và hồ sơ thanh toán hợp lệ.</li>
</ol>
<p>Trong quý I năm 2018, Sở Khoa học và Công nghệ sẽ tổ chức các buổi phổ biến chính sách theo cụm huyện, đồng thời công khai mẫu hồ sơ để các đơn vị chủ động chuẩn bị.</p>`,
    postedAt: '2017-12-14T14:00:00+07:00',
    author: 'Nguyễn Văn Hải',
    authorPosition: 'Chuyên viên Phòng Kế hoạch - Tài chính',
    category: 'quan-ly-khoa-hoc',
    cover: {
      picture: 'hall-plenary',
      alt: 'Toàn cảnh hội trường nhìn từ hàng ghế cuối lên sân khấu',
    },
  },
  {
    key: 'ky-niem-ngay-khoa-hoc-va-cong-nghe-2018',
    title: 'Nhiều hoạt động chào mừng Ngày Khoa học và Công nghệ Việt Nam 18/5',
    summary:
      'Phòng thí nghiệm mở cửa, triển lãm sản phẩm và tọa đàm với nhà khoa học trẻ là những hoạt động chính trong tuần lễ chào mừng Ngày Khoa học và Công nghệ năm 2018.',
    body: `<p>Sáng 18/5/2018, Sở Khoa học và Công nghệ tổ chức gặp mặt các nhà khoa học, cán bộ quản lý và đại diện doanh nghiệp nhân Ngày Khoa học và Công nghệ Việt Nam. Buổi gặp mặt là dịp nhìn lại những kết quả nghiên cứu đã được đưa vào sản xuất và lắng nghe đề xuất của các đơn vị.</p>
<p>Trong tuần lễ chào mừng, các phòng thí nghiệm trực thuộc Sở đón hơn 600 học sinh trung học đến tham quan. Học sinh được tự tay quan sát mẫu dưới kính hiển vi, thử đo độ ẩm hạt giống và nghe giới thiệu về nghề nghiên cứu.</p>
<p>Khu trưng bày giới thiệu 42 sản phẩm của các nhiệm vụ khoa học và công nghệ cấp tỉnh đã nghiệm thu trong ba năm gần đây, trong đó có bộ giống lúa chất lượng cao, quy trình nuôi cấy mô cây dược liệu và thiết bị sấy nông sản công suất nhỏ.</p>`,
    postedAt: '2018-05-18T15:20:00+07:00',
    author: 'Lê Thị Minh Thu',
    authorPosition: 'Chuyên viên Văn phòng Sở',
    category: 'hoat-dong-cua-so',
    cover: {
      picture: 'lab-microscope',
      alt: 'Kính hiển vi và dụng cụ thủy tinh trên bàn thí nghiệm',
      caption: 'Phòng thí nghiệm mở cửa đón học sinh trong tuần lễ chào mừng. Ảnh minh họa.',
    },
  },
  {
    key: 'kiem-tra-phuong-tien-do-tai-cac-cho-2018',
    title: 'Kiểm tra phương tiện đo tại các chợ, trung tâm thương mại trước mùa mua sắm cuối năm',
    summary:
      'Đoàn kiểm tra đã đối chiếu 318 cân đồng hồ, cân điện tử tại 14 chợ và trung tâm thương mại; 23 phương tiện đo phải tạm dừng sử dụng.',
    body: `<p>Từ ngày 01 đến ngày 12/10/2018, Chi cục Tiêu chuẩn Đo lường Chất lượng phối hợp với lực lượng quản lý thị trường kiểm tra phương tiện đo tại 14 chợ và trung tâm thương mại trên địa bàn tỉnh.</p>
<table>
<caption>Kết quả kiểm tra phương tiện đo</caption>
<thead><tr><th scope="col">Loại phương tiện đo</th><th scope="col">Số kiểm tra</th><th scope="col">Không đạt</th></tr></thead>
<tbody>
<tr><td>Cân đồng hồ lò xo</td><td>241</td><td>19</td></tr>
<tr><td>Cân điện tử</td><td>62</td><td>3</td></tr>
<tr><td>Cân bàn</td><td>15</td><td>1</td></tr>
</tbody>
</table>
<p>Các phương tiện đo không đạt chủ yếu do hết hạn kiểm định hoặc sai số vượt mức cho phép. Đoàn kiểm tra đã lập biên bản, yêu cầu ngừng sử dụng và hướng dẫn hộ kinh doanh mang cân đi kiểm định lại.</p>
<p>Ban quản lý các chợ được đề nghị bố trí điểm cân đối chứng tại lối ra vào chính để người mua tự kiểm tra khối lượng hàng hóa.</p>`,
    postedAt: '2018-10-16T10:05:00+07:00',
    author: 'Lê Văn Dũng',
    authorPosition: 'Chuyên viên Chi cục Tiêu chuẩn Đo lường Chất lượng',
    category: 'tieu-chuan-do-luong-chat-luong',
    cover: {
      picture: 'market-morning',
      alt: 'Quầy hàng nông sản trong chợ buổi sớm',
    },
  },
  {
    key: 'quy-dinh-moi-ve-nhiem-vu-cap-co-so-va-giai-thuong',
    title: 'Hai quyết định mới về nhiệm vụ khoa học cấp cơ sở và Giải thưởng Khoa học và Công nghệ',
    summary:
      'Quyết định số 37/2018/QĐ-UBND và Quyết định số 38/2018/QĐ-UBND tạo khuôn khổ thống nhất cho việc quản lý nhiệm vụ cấp cơ sở và xét tặng Giải thưởng Khoa học và Công nghệ Thanh Hóa.',
    body: `<p>Tháng 12/2018, Ủy ban nhân dân tỉnh ban hành hai quyết định quy phạm pháp luật do Sở Khoa học và Công nghệ tham mưu xây dựng.</p>
<ul>
<li>Quyết định số 37/2018/QĐ-UBND ngày 14/12/2018 ban hành Quy định quản lý các nhiệm vụ khoa học và công nghệ sử dụng ngân sách nhà nước cấp cơ sở trên địa bàn tỉnh.</li>
<li>Quyết định số 38/2018/QĐ-UBND ngày 19/12/2018 ban hành Quy định về Giải thưởng Khoa học và Công nghệ Thanh Hóa.</li>
</ul>
<p>Việc có quy định riêng cho cấp cơ sở giúp các sở, ngành và địa phương xác định rõ trách nhiệm ở từng khâu, từ đề xuất, tuyển chọn đến nghiệm thu và công bố kết quả.</p>
<p>Các đơn vị có vướng mắc trong quá trình áp dụng gửi ý kiến về Phòng Quản lý Khoa học để được giải đáp.</p>`,
    postedAt: '2018-12-25T08:40:00+07:00',
    author: 'Phạm Thu Hà',
    authorPosition: 'Chuyên viên Phòng Quản lý Khoa học',
    category: 'quan-ly-khoa-hoc',
    cover: {
      picture: 'documents-seal',
      alt: 'Văn bản, con dấu và bút ký đặt trên bàn làm việc',
    },
  },
];
