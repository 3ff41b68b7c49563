import type { FirstArticle } from '../types';

export const articles2020to2022: FirstArticle[] = [
  {
    key: 'nghiem-thu-mo-hinh-dua-vang-nha-mang-2020',
    title: 'Nghiệm thu mô hình trồng dưa vàng trong nhà màng tưới tiết kiệm',
    summary:
      'Mô hình 3.000 m² tại Yên Định cho thu nhập cao gấp bốn lần trồng rau màu ngoài đồng, lượng nước tưới giảm khoảng 40%.',
    body: `<p>Ngày 13/5/2020, hội đồng tư vấn khoa học nghiệm thu nhiệm vụ xây dựng mô hình trồng dưa vàng trong nhà màng ứng dụng tưới nhỏ giọt và điều khiển dinh dưỡng tự động tại huyện Yên Định.</p>
<table>
<caption>So sánh kết quả sản xuất một vụ trên 1.000 m²</caption>
<thead><tr><th scope="col">Chỉ tiêu</th><th scope="col">Nhà màng</th><th scope="col">Ngoài đồng</th></tr></thead>
<tbody>
<tr><td>Năng suất</td><td>3,1 tấn</td><td>1,4 tấn</td></tr>
<tr><td>Nước tưới</td><td>210 m³</td><td>350 m³</td></tr>
<tr><td>Tỷ lệ quả loại 1</td><td>86%</td><td>52%</td></tr>
</tbody>
</table>
<figure data-picture="greenhouse-morning" data-alt="Bên trong nhà màng với các luống cây leo giàn thẳng hàng">Hệ thống tưới nhỏ giọt được điều khiển theo độ ẩm giá thể. Ảnh minh họa.</figure>
<p>Hội đồng đánh giá quy trình kỹ thuật rõ ràng, dễ chuyển giao. Đơn vị chủ trì được đề nghị hoàn thiện sổ tay hướng dẫn, bổ sung phần hạch toán chi phí để hộ nông dân cân nhắc trước khi đầu tư.</p>
<p>Sau nghiệm thu, mô hình sẽ được giới thiệu tại các lớp tập huấn khuyến nông và mở rộng ra ba huyện lân cận.</p>`,
    postedAt: '2020-05-14T10:20:00+07:00',
    author: 'Hoàng Đức Thắng',
    authorPosition: 'Chuyên viên Phòng Quản lý Khoa học',
    category: 'quan-ly-khoa-hoc',
    cover: {
      picture: 'greenhouse-seedlings',
      alt: 'Dãy khay cây giống trong nhà màng',
    },
  },
  {
    key: 'ngay-tieu-chuan-the-gioi-2020',
    title: 'Hưởng ứng Ngày Tiêu chuẩn thế giới 14/10: tiêu chuẩn bảo vệ hành tinh xanh',
    summary:
      'Tọa đàm tập trung vào tiêu chuẩn quản lý năng lượng và kinh nghiệm của doanh nghiệp vật liệu xây dựng trong tỉnh.',
    body: `<p>Nhân Ngày Tiêu chuẩn thế giới 14/10, Sở Khoa học và Công nghệ tổ chức tọa đàm về vai trò của tiêu chuẩn trong bảo vệ môi trường. Đại diện 50 doanh nghiệp sản xuất vật liệu xây dựng, dệt may và chế biến nông sản tham dự.</p>
<p>Các ý kiến tại tọa đàm cho rằng áp dụng tiêu chuẩn quản lý năng lượng không chỉ giúp giảm chi phí mà còn là điều kiện để sản phẩm vào được những thị trường khó tính. Một doanh nghiệp gạch ốp lát cho biết đã giảm 12% lượng nhiên liệu sau một năm áp dụng.</p>
<p>Sở Khoa học và Công nghệ sẽ hỗ trợ doanh nghiệp đào tạo chuyên gia đánh giá nội bộ và chia sẻ các công cụ cải tiến năng suất phù hợp với quy mô nhỏ và vừa.</p>`,
    postedAt: '2020-10-14T09:15:00+07:00',
    author: 'Mai Thị Hương',
    authorPosition: 'Chuyên viên Chi cục Tiêu chuẩn Đo lường Chất lượng',
    category: 'tieu-chuan-do-luong-chat-luong',
  },
  {
    key: 'cuoc-thi-y-tuong-khoi-nghiep-2021',
    title: 'Hơn 80 ý tưởng tham dự Cuộc thi Khởi nghiệp sáng tạo năm 2021',
    summary:
      'Vòng chung kết diễn ra theo hình thức trực tiếp kết hợp trực tuyến; giải Nhất thuộc về ý tưởng chế biến phụ phẩm luồng.',
    body: `<p>Ngày 11/11/2021, vòng chung kết Cuộc thi Khởi nghiệp sáng tạo được tổ chức theo hình thức trực tiếp kết hợp trực tuyến. Sau bốn tháng phát động, Ban Tổ chức nhận được 83 hồ sơ, trong đó 12 ý tưởng vào vòng cuối.</p>
<p>Giải Nhất được trao cho ý tưởng chế biến phụ phẩm từ cây luồng thành viên nén và vật liệu trang trí. Hai giải Nhì thuộc về nhóm sinh viên với bộ cảm biến đo độ mặn cho ao nuôi và nhóm phụ nữ làm nước chấm từ rong biển.</p>
<blockquote><p>Điều chúng tôi cần nhất không phải tiền thưởng mà là người đồng hành để biết bước tiếp theo phải làm gì.</p></blockquote>
<p>Các nhóm đạt giải được tham gia khóa ươm tạo sáu tháng, miễn phí chỗ làm việc và được kết nối với cố vấn là chủ doanh nghiệp trong tỉnh.</p>`,
    postedAt: '2021-11-12T08:30:00+07:00',
    author: 'Lê Thị Minh Thu',
    authorPosition: 'Chuyên viên Văn phòng Sở',
    category: 'khoi-nghiep-sang-tao',
    cover: {
      picture: 'startup-pitch',
      alt: 'Nhóm khởi nghiệp trình bày ý tưởng trước ban giám khảo',
    },
  },
  {
    key: 'ngay-so-huu-tri-tue-the-gioi-2022',
    title: 'Ngày Sở hữu trí tuệ thế giới 26/4: người trẻ với đổi mới sáng tạo vì tương lai',
    summary:
      'Tọa đàm với sinh viên và doanh nghiệp trẻ bàn về cách bảo vệ ý tưởng từ những bước đầu tiên.',
    body: `<p>Sáng 26/4/2022, Sở Khoa học và Công nghệ phối hợp với một số trường đại học, cao đẳng trong tỉnh tổ chức tọa đàm hưởng ứng Ngày Sở hữu trí tuệ thế giới. Hơn 200 sinh viên và chủ doanh nghiệp trẻ tham dự.</p>
<p>Chương trình dành phần lớn thời gian cho hỏi đáp. Câu hỏi được nêu nhiều nhất là khi nào nên nộp đơn đăng ký sáng chế, có được công bố trước khi nộp đơn hay không và quyền thuộc về ai khi ý tưởng hình thành trong trường học.</p>
<p>Tính đến hết quý I/2022, toàn tỉnh có hơn 1.900 văn bằng bảo hộ đang còn hiệu lực, trong đó nhãn hiệu chiếm khoảng 93%. Số đơn sáng chế còn ít, phần lớn đến từ trường học và viện nghiên cứu.</p>`,
    postedAt: '2022-04-26T14:45:00+07:00',
    author: 'Trịnh Thị Lan',
    authorPosition: 'Chuyên viên Phòng Quản lý Chuyên ngành',
    category: 'so-huu-tri-tue',
    cover: {
      picture: 'bulb-patents',
      alt: 'Bóng đèn lớn và các tấm bằng bảo hộ cách điệu',
    },
  },
  {
    key: 'ket-noi-cung-cau-cong-nghe-2022',
    title: 'Kết nối cung cầu công nghệ cho doanh nghiệp chế biến thủy sản',
    summary:
      'Mười hai biên bản ghi nhớ được ký giữa viện nghiên cứu, nhà cung cấp thiết bị và doanh nghiệp ven biển.',
    body: `<p>Ngày 21/9/2022, Sở Khoa học và Công nghệ tổ chức hội nghị kết nối cung cầu công nghệ với chủ đề chế biến và bảo quản thủy sản. Các doanh nghiệp tại Hậu Lộc, Hoằng Hóa, Quảng Xương và thị xã Nghi Sơn giới thiệu nhu cầu đổi mới thiết bị.</p>
<p>Trước hội nghị, tổ tư vấn đã khảo sát 28 cơ sở và lập hồ sơ 41 nhu cầu công nghệ. Nhiều cơ sở cần giải pháp cấp đông nhanh, xử lý nước thải quy mô nhỏ và truy xuất nguồn gốc theo lô.</p>
<p>Tại hội nghị, các bên ký 12 biên bản ghi nhớ. Sở sẽ theo dõi tiến độ sau ba tháng, sáu tháng và hỗ trợ doanh nghiệp lập hồ sơ hưởng chính sách theo Nghị quyết số 22/2022/NQ-HĐND.</p>`,
    postedAt: '2022-09-22T10:00:00+07:00',
    author: 'Nguyễn Văn Hải',
    authorPosition: 'Chuyên viên Phòng Kế hoạch - Tài chính',
    category: 'doi-moi-sang-tao',
    cover: {
      picture: 'sea-noon',
      alt: 'Đội tàu cá neo gần bờ dưới nắng trưa',
    },
  },
];
