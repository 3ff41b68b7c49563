import type { FirstArticle } from '../types';

/** The articles of January to September. */
export const articles2026FirstMonths: FirstArticle[] = [
  {
    key: 'trien-khai-nhiem-vu-nam-2026',
    title: 'Sở Khoa học và Công nghệ triển khai nhiệm vụ năm 2026',
    summary:
      'Năm 2026, toàn ngành tập trung vào năm nhóm nhiệm vụ, lấy doanh nghiệp làm trung tâm và dữ liệu làm nền tảng.',
    body: `<p>Sáng 14/01/2026, Sở Khoa học và Công nghệ tổ chức hội nghị tổng kết công tác năm 2025 và triển khai nhiệm vụ năm 2026. Năm 2025, Sở hoàn thành 100% nhiệm vụ được giao, trong đó 96,8% đúng hoặc trước thời hạn.</p>
<h2>Năm nhóm nhiệm vụ</h2>
<ol>
<li>Hoàn thiện cơ chế, chính sách, trọng tâm là triển khai Nghị quyết số 35/2025/NQ-HĐND;</li>
<li>Đặt hàng nghiên cứu theo chuỗi giá trị của sản phẩm chủ lực;</li>
<li>Phát triển hệ sinh thái khởi nghiệp sáng tạo gắn với trường đại học;</li>
<li>Đẩy mạnh dịch vụ công trực tuyến và hạ tầng số ở cấp xã;</li>
<li>Nâng cao năng lực đo lường, thử nghiệm phục vụ doanh nghiệp.</li>
</ol>
<p>Các phòng, đơn vị trực thuộc ký giao ước thi đua và đăng ký sản phẩm cụ thể theo từng quý.</p>`,
    postedAt: '2026-01-15T08:10:00+07:00',
    author: 'Lê Thị Minh Thu',
    authorPosition: 'Chuyên viên Văn phòng Sở',
    category: 'hoat-dong-cua-so',
    cover: {
      picture: 'hall-plenary',
      alt: 'Hội nghị toàn ngành trong hội trường lớn',
    },
  },
  {
    key: 'thong-bao-tuyen-chon-nhiem-vu-dot-1-2026',
    title: 'Thông báo tuyển chọn tổ chức, cá nhân chủ trì nhiệm vụ cấp tỉnh đợt 1 năm 2026',
    summary: 'Mười hai nhiệm vụ được công bố tuyển chọn; hạn nộp hồ sơ đến 17 giờ ngày 13/4/2026.',
    body: `<p>Sở Khoa học và Công nghệ thông báo tuyển chọn tổ chức, cá nhân chủ trì thực hiện 12 nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo cấp tỉnh, bắt đầu thực hiện từ năm 2026.</p>
<p>Điều kiện tham gia, thành phần hồ sơ và tiêu chí chấm điểm thực hiện theo Quyết định số 46/2025/QĐ-UBND. Danh mục chi tiết có trong tệp dữ liệu kèm theo, có thể mở bằng phần mềm bảng tính.</p>
<p>Hồ sơ nộp trực tuyến trước <strong>17 giờ ngày 13/4/2026</strong>. Thời điểm nhận là thời điểm hệ thống ghi nhận nộp thành công.</p>`,
    postedAt: '2026-03-12T08:00:00+07:00',
    source: 'Phòng Quản lý Khoa học',
    category: 'thong-bao',
    attachments: [
      { file: 'danh-muc-nhiem-vu-2026.csv', name: 'Danh mục nhiệm vụ tuyển chọn năm 2026.csv' },
      { file: 'mau-phieu-de-xuat-nhiem-vu.pdf', name: 'Mẫu phiếu đăng ký chủ trì.pdf' },
    ],
    related: ['thuc-hien-quy-dinh-moi-ve-nhiem-vu-cap-tinh-2025'],
    cover: { picture: 'lab-flasks', alt: 'Bình thí nghiệm trên bàn cạnh cửa sổ' },
  },
  {
    key: 'phat-trien-tai-san-tri-tue-cho-san-pham-ocop-2026',
    title: 'Phát triển tài sản trí tuệ cho sản phẩm OCOP vùng ven biển',
    summary:
      'Nước mắm, mắm tôm và hải sản khô của 14 xã, phường ven biển được hỗ trợ xây dựng nhãn hiệu tập thể và hệ thống kiểm soát chất lượng.',
    body: `<p>Hưởng ứng Ngày Sở hữu trí tuệ thế giới 26/4, Sở Khoa học và Công nghệ khởi động chương trình hỗ trợ phát triển tài sản trí tuệ cho sản phẩm OCOP tại 14 xã, phường ven biển.</p>
<p>Chương trình không dừng ở việc nộp đơn đăng ký. Mỗi làng nghề được hỗ trợ xây dựng quy chế sử dụng nhãn hiệu, bộ chỉ tiêu chất lượng, sổ theo dõi lô hàng và tem truy xuất nguồn gốc.</p>
<figure data-picture="sea-nets" data-alt="Thuyền đánh cá và lưới phơi trên bãi biển">Nguyên liệu từ nghề khai thác ven bờ được ghi nhận theo từng chuyến biển. Ảnh minh họa.</figure>
<p>Đến cuối năm 2026, mục tiêu là có ít nhất sáu nhãn hiệu tập thể được nộp đơn và 40 cơ sở sử dụng tem truy xuất.</p>`,
    postedAt: '2026-04-24T15:00:00+07:00',
    author: 'Trịnh Thị Lan',
    authorPosition: 'Chuyên viên Phòng Quản lý Công nghệ và Sở hữu trí tuệ',
    category: 'so-huu-tri-tue',
    cover: { picture: 'sea-dawn', alt: 'Thuyền cá ra khơi lúc bình minh' },
  },
  {
    key: 'ngay-khoa-hoc-cong-nghe-va-doi-moi-sang-tao-2026',
    title:
      'Tôn vinh các công trình tiêu biểu nhân Ngày Khoa học, Công nghệ và Đổi mới sáng tạo 18/5',
    summary:
      'Chín công trình được trao Giải thưởng Khoa học và Công nghệ Thanh Hóa, trong đó bốn công trình của tác giả dưới 40 tuổi.',
    body: `<p>Sáng 18/5/2026, lễ trao Giải thưởng Khoa học và Công nghệ Thanh Hóa được tổ chức trang trọng với sự tham dự của đông đảo nhà khoa học, doanh nghiệp và học sinh, sinh viên.</p>
<table>
<caption>Cơ cấu giải thưởng năm 2026</caption>
<thead><tr><th scope="col">Lĩnh vực</th><th scope="col">Giải Nhất</th><th scope="col">Giải Nhì</th><th scope="col">Giải Ba</th></tr></thead>
<tbody>
<tr><td>Nông nghiệp, thủy sản</td><td>1</td><td>1</td><td>1</td></tr>
<tr><td>Y, dược</td><td>0</td><td>1</td><td>1</td></tr>
<tr><td>Kỹ thuật, công nghệ</td><td>1</td><td>1</td><td>2</td></tr>
</tbody>
</table>
<p>Các công trình được xét tặng theo Quy định ban hành kèm theo Quyết định số 38/2018/QĐ-UBND. Hội đồng đặc biệt chú trọng bằng chứng ứng dụng: số đơn vị sử dụng, giá trị làm lợi và xác nhận của người hưởng lợi.</p>
<p>Thay mặt các tác giả, nhóm đạt giải Nhất lĩnh vực kỹ thuật bày tỏ mong muốn được tiếp tục đặt hàng nghiên cứu sau giải thưởng để hoàn thiện sản phẩm.</p>`,
    postedAt: '2026-05-18T11:30:00+07:00',
    author: 'Lê Thị Minh Thu',
    authorPosition: 'Chuyên viên Văn phòng Sở',
    category: 'hoat-dong-cua-so',
    cover: { picture: 'award-stage-red', alt: 'Sân khấu lễ trao giải với cúp và hoa' },
  },
  {
    key: 'toa-dam-doi-moi-cong-nghe-co-khi-2026',
    title: 'Tọa đàm đổi mới công nghệ trong doanh nghiệp cơ khí, công nghiệp hỗ trợ',
    summary:
      'Doanh nghiệp chia sẻ cách bắt đầu tự động hóa từ một công đoạn nhỏ và tính đúng thời gian hoàn vốn.',
    body: `<p>Chiều 18/5/2026, bên lề lễ trao giải thưởng, Sở Khoa học và Công nghệ tổ chức tọa đàm về đổi mới công nghệ trong doanh nghiệp cơ khí và công nghiệp hỗ trợ.</p>
<p>Các doanh nghiệp đi trước cho rằng nên chọn một công đoạn có sai hỏng nhiều để tự động hóa trước, đo kết quả trong ba tháng rồi mới mở rộng. Cách làm này giúp công nhân có thời gian làm quen và doanh nghiệp không phải vay vốn lớn ngay từ đầu.</p>
<figure data-picture="workshop-line" data-alt="Dây chuyền sản xuất với cánh tay rô-bốt">Một công đoạn hàn được tự động hóa. Ảnh minh họa.</figure>
<p>Nghị quyết số 35/2025/NQ-HĐND hỗ trợ một phần chi phí mua bản quyền, thuê chuyên gia và thử nghiệm. Phòng Đổi mới sáng tạo và Công nghệ là đầu mối hướng dẫn hồ sơ.</p>`,
    postedAt: '2026-05-18T16:30:00+07:00',
    author: 'Vũ Thị Ngân',
    authorPosition: 'Chuyên viên Phòng Đổi mới sáng tạo và Công nghệ',
    category: 'doi-moi-sang-tao',
    cover: { picture: 'workshop-robot', alt: 'Cánh tay rô-bốt trong xưởng cơ khí' },
    related: ['ngay-khoa-hoc-cong-nghe-va-doi-moi-sang-tao-2026'],
  },
  {
    key: 'trai-he-khoi-nghiep-thanh-nien-2026',
    title: 'Trại hè khởi nghiệp: 60 bạn trẻ, mười ngày và một sản phẩm thật',
    summary:
      'Mỗi nhóm nhận 5 triệu đồng vốn thử nghiệm, tự làm sản phẩm và bán cho ít nhất 20 khách hàng đầu tiên.',
    body: `<p>Từ ngày 06 đến ngày 15/7/2026, Sở Khoa học và Công nghệ phối hợp với Tỉnh Đoàn tổ chức trại hè khởi nghiệp cho 60 đoàn viên, thanh niên, sinh viên theo Kế hoạch số 112/KH-SKHCN-TĐTN.</p>
<p>Khác với các lớp học thông thường, trại hè yêu cầu mỗi nhóm có sản phẩm thật và khách hàng thật. Mười hai nhóm đã bán được hơn 700 sản phẩm, từ túi cói Nga Sơn thiết kế mới đến bộ học liệu khoa học cho trẻ em.</p>
<p>Ba nhóm có kết quả tốt nhất được mời vào khóa ươm tạo mùa thu và được hỗ trợ đăng ký nhãn hiệu.</p>`,
    postedAt: '2026-07-16T09:40:00+07:00',
    author: 'Vũ Thị Ngân',
    authorPosition: 'Chuyên viên Phòng Đổi mới sáng tạo và Công nghệ',
    category: 'khoi-nghiep-sang-tao',
  },
  {
    key: 'kiem-dinh-cot-do-xang-dau-2026',
    title: 'Kiểm định cột đo xăng dầu và đồng hồ nước trước mùa mưa bão',
    summary:
      'Trung tâm kỹ thuật kiểm định 1.146 cột đo xăng dầu, 98,3% đạt yêu cầu; các cột đo không đạt đã được niêm phong.',
    body: `<p>Từ tháng 6 đến đầu tháng 9/2026, Trung tâm Dịch vụ Kỹ thuật Tiêu chuẩn Đo lường Chất lượng kiểm định 1.146 cột đo xăng dầu tại 402 cửa hàng. Tỷ lệ đạt yêu cầu là 98,3%, cao hơn 0,6 điểm phần trăm so với cùng kỳ.</p>
<p>Với 19 cột đo không đạt, đoàn kiểm định niêm phong, yêu cầu sửa chữa và kiểm định lại trước khi đưa vào sử dụng. Danh sách được chuyển đến cơ quan chức năng để theo dõi.</p>
<p>Cùng thời gian, Trung tâm kiểm định hơn 12.000 đồng hồ nước lạnh theo yêu cầu của các đơn vị cấp nước. Người dân có thể đề nghị kiểm định đối chứng khi nghi ngờ chỉ số bất thường.</p>`,
    postedAt: '2026-09-09T10:15:00+07:00',
    author: 'Mai Thị Hương',
    authorPosition: 'Chuyên viên Chi cục Tiêu chuẩn Đo lường Chất lượng',
    category: 'tieu-chuan-do-luong-chat-luong',
    cover: { picture: 'measure-gauges', alt: 'Các đồng hồ đo trên bàn kiểm định' },
  },
];
