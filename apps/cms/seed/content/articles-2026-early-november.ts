import type { FirstArticle } from '../types';

export const articles2026EarlyNovember: FirstArticle[] = [
  {
    key: 'ket-noi-co-van-khoi-nghiep-2026',
    title: 'Ra mắt mạng lưới 40 cố vấn khởi nghiệp sáng tạo',
    summary:
      'Mạng lưới gồm chủ doanh nghiệp, giảng viên và chuyên gia tự nguyện dành ít nhất bốn giờ mỗi tháng cho các dự án trong tỉnh.',
    body: `<p>Ngày 02/11/2026, Sở Khoa học và Công nghệ ra mắt mạng lưới cố vấn khởi nghiệp sáng tạo với 40 thành viên đầu tiên. Mỗi cố vấn tự nguyện dành ít nhất bốn giờ một tháng để làm việc trực tiếp với các dự án.</p>
<p>Các nhóm khởi nghiệp gửi vấn đề cần tư vấn qua biểu mẫu chung; bộ phận điều phối chọn cố vấn phù hợp và hẹn lịch trong vòng bảy ngày làm việc. Nội dung trao đổi được bảo mật theo cam kết của hai bên.</p>
<p>Sau mỗi quý, mạng lưới công bố những vấn đề được hỏi nhiều nhất cùng gợi ý giải đáp để các nhóm khác tham khảo.</p>`,
    postedAt: '2026-11-03T08:50:00+07:00',
    author: 'Vũ Thị Ngân',
    authorPosition: 'Chuyên viên Phòng Đổi mới sáng tạo và Công nghệ',
    category: 'khoi-nghiep-sang-tao',
    cover: { picture: 'startup-pitch', alt: 'Buổi trình bày dự án trước các cố vấn' },
  },
  {
    key: 'nhan-hieu-tap-the-buoi-luan-van-va-cac-nong-san',
    title:
      'Hội thảo góp ý quy chế quản lý, sử dụng chỉ dẫn địa lý, nhãn hiệu tập thể cho bưởi Luận Văn, cói Nga Sơn, quế Thường Xuân và các nông sản đặc trưng khi thực hiện mô hình chính quyền địa phương hai cấp',
    summary:
      'Các xã, hợp tác xã và hội nghề nghiệp thống nhất đầu mối quản lý dấu hiệu nhận diện nông sản sau khi không còn cấp huyện.',
    body: `<p>Chiều 04/11/2026, Sở Khoa học và Công nghệ tổ chức hội thảo góp ý quy chế quản lý và sử dụng các dấu hiệu nhận diện nông sản đặc trưng của tỉnh. Trước đây, phần lớn quy chế giao Ủy ban nhân dân cấp huyện quản lý; nay cần xác định lại đầu mối cho phù hợp.</p>
<figure data-picture="orchard-citrus" data-alt="Vườn cây có múi sai quả, hai người đang thu hái">Vườn quả có múi vào vụ thu hoạch. Ảnh minh họa.</figure>
<p>Đa số ý kiến đề nghị hội sản xuất hoặc liên hiệp hợp tác xã làm chủ sở hữu nhãn hiệu tập thể, còn Sở Khoa học và Công nghệ giữ vai trò hướng dẫn, kiểm tra. Với chỉ dẫn địa lý, Ủy ban nhân dân tỉnh trao quyền quản lý cho cơ quan chuyên môn cấp tỉnh.</p>
<p>Các đại biểu cũng đề nghị giữ nguyên tem, mã vùng trồng đã cấp để người dân không phải in lại bao bì, tránh lãng phí.</p>
<p>Dự thảo quy chế được hoàn thiện và lấy ý kiến rộng rãi trong tháng 12/2026.</p>`,
    postedAt: '2026-11-05T09:20:00+07:00',
    author: 'Trịnh Thị Lan',
    authorPosition: 'Phó Trưởng phòng Quản lý Công nghệ và Sở hữu trí tuệ',
    category: 'so-huu-tri-tue',
    cover: { picture: 'orchard-spring', alt: 'Vườn cây ăn quả xanh tốt dưới chân đồi' },
  },
  {
    key: 'thong-bao-tuyen-chon-dot-2-2026',
    title: 'Thông báo tuyển chọn tổ chức, cá nhân chủ trì nhiệm vụ cấp tỉnh đợt 2 năm 2026',
    summary:
      'Thông báo số 96/TB-SKHCN công bố năm nhiệm vụ tuyển chọn; hạn nộp hồ sơ đến hết ngày 07/12/2026.',
    body: `<p>Căn cứ Quyết định số 46/2025/QĐ-UBND, được sửa đổi, bổ sung tại Quyết định số 18/2026/QĐ-UBND, Sở Khoa học và Công nghệ ban hành Thông báo số 96/TB-SKHCN ngày 06/11/2026 về việc tuyển chọn tổ chức, cá nhân chủ trì năm nhiệm vụ cấp tỉnh.</p>
<p>Hồ sơ nộp trực tuyến đến hết ngày <strong>07/12/2026</strong>. Kết quả được công bố công khai trên trang thông tin này trong vòng 60 ngày kể từ ngày hết hạn nộp hồ sơ.</p>
<p>Mọi thắc mắc xin liên hệ Phòng Quản lý Khoa học trong giờ hành chính.</p>`,
    postedAt: '2026-11-06T16:20:00+07:00',
    source: 'Phòng Quản lý Khoa học',
    category: 'thong-bao',
    attachments: [{ file: 'tb-96-tb-skhcn.pdf', name: 'Thông báo số 96/TB-SKHCN.pdf' }],
    related: ['thong-bao-tuyen-chon-nhiem-vu-dot-1-2026', 'huong-dan-de-xuat-nhiem-vu-nam-2027'],
  },
  {
    key: 'du-lieu-mo-nganh-khoa-hoc-va-cong-nghe-2026',
    title: 'Mở thêm 12 bộ dữ liệu của ngành khoa học và công nghệ',
    summary:
      'Người dân, doanh nghiệp và cơ quan báo chí có thể tải về, sử dụng lại dữ liệu miễn phí với điều kiện ghi rõ nguồn.',
    body: `<p>Sở Khoa học và Công nghệ công bố thêm 12 bộ dữ liệu mở, nâng tổng số bộ dữ liệu của ngành lên 27. Dữ liệu được cấp phép sử dụng lại miễn phí, kể cả cho mục đích thương mại, với điều kiện ghi rõ nguồn.</p>
<p>Các bộ dữ liệu mới gồm danh mục trạm thu phát sóng, điểm phục vụ bưu chính, phòng thử nghiệm được chỉ định và danh sách phương tiện đo đã kiểm định theo quý.</p>
<p>Mỗi bộ dữ liệu có phần mô tả trường thông tin, ngày cập nhật và đầu mối tiếp nhận phản ánh. Sở cam kết sửa sai sót trong vòng năm ngày làm việc kể từ khi nhận được phản ánh.</p>`,
    postedAt: '2026-11-10T10:00:00+07:00',
    author: 'Đặng Quốc Bảo',
    authorPosition: 'Phó Giám đốc Trung tâm Công nghệ thông tin và Truyền thông',
    category: 'chuyen-doi-so',
    cover: { picture: 'satellite-night', alt: 'Ăng-ten vệ tinh dưới bầu trời đầy sao' },
    corrections: [
      {
        date: '2026-11-11',
        note: 'Tổng số bộ dữ liệu của ngành là 27, không phải 25 như bản đăng lần đầu. Ban Biên tập xin lỗi Quý vị.',
      },
    ],
  },
  {
    key: 'cho-cong-nghe-va-thiet-bi-2026',
    title: 'Phiên chợ công nghệ và thiết bị lần đầu tổ chức tại khu vực miền núi',
    summary:
      'Bà con được xem máy vận hành tại chỗ, hỏi giá và đặt thử thiết bị sơ chế, bảo quản nông sản quy mô nhỏ.',
    body: `<p>Ngày 11/11/2026, phiên chợ công nghệ và thiết bị khu vực miền núi khai mạc với 46 gian hàng. Đây là lần đầu tiên phiên chợ được tổ chức tại địa bàn vùng cao để bà con không phải đi xa.</p>
<p>Các nhà cung cấp mang đến máy băm, máy sấy, máy hút chân không và bộ tưới tự động cỡ nhỏ. Tại mỗi gian hàng đều có cán bộ kỹ thuật hướng dẫn bằng cả tiếng Việt và tiếng dân tộc.</p>
<p>Kết thúc hai ngày, các bên ghi nhận 318 lượt đặt hàng và đặt thử. Sở Khoa học và Công nghệ sẽ gọi điện hỏi lại từng hộ sau ba tháng sử dụng để đánh giá hiệu quả thực tế.</p>`,
    postedAt: '2026-11-12T15:15:00+07:00',
    author: 'Nguyễn Văn Hải',
    authorPosition: 'Chuyên viên Phòng Đổi mới sáng tạo và Công nghệ',
    category: 'doi-moi-sang-tao',
    cover: { picture: 'market-products', alt: 'Gian hàng sản phẩm địa phương có tem nhãn' },
  },
];
