import type { FirstArticle } from '../types';

export const articles2023to2024: FirstArticle[] = [
  {
    key: 'so-hoa-ho-so-nhiem-vu-khoa-hoc-2023',
    title: 'Số hóa hồ sơ nhiệm vụ khoa học và công nghệ cấp tỉnh qua các thời kỳ',
    summary:
      'Hơn 700 bộ hồ sơ từ năm 1992 đến nay được quét, lập chỉ mục và đưa vào kho dữ liệu tra cứu dùng chung.',
    body: `<p>Sở Khoa học và Công nghệ đã hoàn thành giai đoạn một của việc số hóa hồ sơ nhiệm vụ khoa học và công nghệ cấp tỉnh. Hơn 700 bộ hồ sơ được quét, kiểm tra chất lượng ảnh và lập chỉ mục theo tên nhiệm vụ, đơn vị chủ trì, lĩnh vực và năm nghiệm thu.</p>
<h2>Tra cứu báo cáo tổng kết</h2>
<p>Tổ chức, cá nhân có thể tra cứu thông tin mô tả của các nhiệm vụ đã nghiệm thu; toàn văn báo cáo được cung cấp theo quy định về thông tin khoa học và công nghệ.</p>
<h2>Giảm trùng lặp</h2>
<p>Từ nay, mỗi đề xuất mới đều được đối chiếu với kho dữ liệu trước khi đưa ra hội đồng tư vấn. Cách làm này giúp tránh trùng lặp và giúp nhóm nghiên cứu kế thừa số liệu đã có.</p>`,
    postedAt: '2023-04-18T09:50:00+07:00',
    author: 'Đặng Quốc Bảo',
    authorPosition:
      'Phó Giám đốc Trung tâm Thông tin - Ứng dụng - Chuyển giao khoa học và công nghệ',
    category: 'chuyen-doi-so',
  },
  {
    key: 'ngay-chuyen-doi-so-quoc-gia-2023',
    title: 'Ngày Chuyển đổi số quốc gia 10/10: khai thác dữ liệu để tạo ra giá trị',
    summary:
      'Tám sản phẩm dữ liệu của ngành khoa học và công nghệ được giới thiệu tới doanh nghiệp và người dân.',
    body: `<p>Hưởng ứng Ngày Chuyển đổi số quốc gia 10/10/2023, Sở Khoa học và Công nghệ giới thiệu tám bộ dữ liệu chuyên ngành, gồm danh mục nhiệm vụ khoa học, tổ chức khoa học và công nghệ, phương tiện đo, nhãn hiệu tập thể và chỉ dẫn địa lý.</p>
<p>Các bộ dữ liệu được mô tả thống nhất, cập nhật hằng quý và có thể tải về ở định dạng mở. Doanh nghiệp phần mềm trong tỉnh đã dùng thử dữ liệu vùng trồng để xây dựng bản đồ nông sản.</p>
<p>Sở đề nghị các đơn vị sử dụng gửi phản hồi về sai lệch, thiếu sót để bộ dữ liệu ngày càng đầy đủ.</p>`,
    postedAt: '2023-10-10T08:00:00+07:00',
    author: 'Đặng Quốc Bảo',
    authorPosition:
      'Phó Giám đốc Trung tâm Thông tin - Ứng dụng - Chuyển giao khoa học và công nghệ',
    category: 'chuyen-doi-so',
    cover: {
      picture: 'data-centre-teal',
      alt: 'Dãy tủ máy chủ trong phòng dữ liệu',
    },
  },
  {
    key: 'gap-mat-nha-khoa-hoc-2024',
    title: 'Gặp mặt đội ngũ trí thức khoa học và công nghệ nhân dịp 18/5',
    summary:
      'Các đại biểu đề xuất giải pháp đưa kết quả nghiên cứu tới hợp tác xã và thu hút chuyên gia về làm việc tại tỉnh.',
    body: `<p>Chiều 16/5/2024, Sở Khoa học và Công nghệ tổ chức gặp mặt đội ngũ trí thức nhân kỷ niệm Ngày Khoa học và Công nghệ Việt Nam. Tham dự có đại diện các viện, trường, bệnh viện, doanh nghiệp và hội nghề nghiệp.</p>
<p>Mười bảy ý kiến phát biểu tập trung vào ba vấn đề: cơ chế khoán chi, quyền sở hữu kết quả nghiên cứu và cách để kết quả đến được với hợp tác xã. Nhiều đại biểu đề nghị tỉnh có chương trình đặt hàng dài hơi thay cho từng nhiệm vụ nhỏ lẻ.</p>
<p>Lãnh đạo Sở tiếp thu các ý kiến và cho biết sẽ tổng hợp, trả lời bằng văn bản trong thời hạn 15 ngày làm việc.</p>`,
    postedAt: '2024-05-17T07:45:00+07:00',
    author: 'Lê Thị Minh Thu',
    authorPosition: 'Chuyên viên Văn phòng Sở',
    category: 'hoat-dong-cua-so',
    cover: {
      picture: 'hall-seminar',
      alt: 'Các đại biểu trao đổi trong phòng họp',
    },
  },
  {
    key: 'khai-giang-khoa-uom-tao-2024',
    title: 'Khai giảng khóa ươm tạo dành cho 15 dự án khởi nghiệp nông nghiệp',
    summary:
      'Khóa ươm tạo kéo dài sáu tháng, kết hợp học tại chỗ, làm việc với cố vấn và đưa sản phẩm ra thị trường thử nghiệm.',
    body: `<p>Ngày 21/10/2024, khóa ươm tạo khởi nghiệp nông nghiệp khai giảng với 15 dự án được chọn từ 47 hồ sơ. Phần lớn chủ dự án dưới 35 tuổi, đang làm việc tại các huyện miền núi và ven biển.</p>
<p>Trong sáu tháng, mỗi dự án được ghép với một cố vấn kinh doanh và một cố vấn kỹ thuật. Học viên học cách phỏng vấn khách hàng, tính giá thành, làm bao bì và bảo vệ nhãn hiệu.</p>
<ul>
<li>05 dự án chế biến nông sản;</li>
<li>04 dự án dược liệu và hương liệu;</li>
<li>03 dự án thiết bị cho nuôi trồng thủy sản;</li>
<li>03 dự án du lịch cộng đồng.</li>
</ul>
<p>Kết thúc khóa học, các dự án trình bày trước nhà đầu tư và hệ thống phân phối trong tỉnh.</p>`,
    postedAt: '2024-10-22T16:00:00+07:00',
    author: 'Phạm Thu Hà',
    authorPosition: 'Chuyên viên Phòng Quản lý Khoa học',
    category: 'khoi-nghiep-sang-tao',
    cover: {
      picture: 'startup-office',
      alt: 'Nhóm khởi nghiệp làm việc quanh bàn lớn',
    },
  },
  {
    key: 'ba-doanh-nghiep-giai-thuong-chat-luong-quoc-gia',
    title: 'Ba doanh nghiệp Thanh Hóa được trao Giải thưởng Chất lượng Quốc gia',
    summary:
      'Ba doanh nghiệp trong tỉnh được vinh danh sau quá trình đánh giá theo bảy tiêu chí về quản trị, khách hàng, nhân lực và kết quả hoạt động.',
    body: `<p>Tại lễ trao Giải thưởng Chất lượng Quốc gia, ba doanh nghiệp của Thanh Hóa đã được vinh danh. Đây là các đơn vị có hệ thống quản lý bài bản, duy trì đổi mới công nghệ và thực hiện tốt trách nhiệm với người lao động.</p>
<p>Để tham dự giải, doanh nghiệp phải tự đánh giá theo bảy nhóm tiêu chí, sau đó trải qua vòng thẩm định hồ sơ và đánh giá tại chỗ. Chi cục Tiêu chuẩn Đo lường Chất lượng đồng hành cùng doanh nghiệp trong suốt quá trình.</p>
<p>Doanh nghiệp quan tâm đến mùa giải tiếp theo có thể đăng ký nhu cầu tư vấn với Chi cục trước tháng 3 hằng năm.</p>`,
    postedAt: '2024-12-27T10:40:00+07:00',
    author: 'Mai Thị Hương',
    authorPosition: 'Chuyên viên Chi cục Tiêu chuẩn Đo lường Chất lượng',
    category: 'tieu-chuan-do-luong-chat-luong',
    cover: {
      picture: 'award-stage-gold',
      alt: 'Sân khấu trao giải với ba chiếc cúp dưới ánh đèn',
    },
  },
];
