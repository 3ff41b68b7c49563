import type { FirstGallery } from '../types';

const credit = 'Ảnh minh họa: Ban Biên tập';

export const galleries: FirstGallery[] = [
  {
    key: 'lanh-dao-so-tham-mo-hinh-tai-co-so',
    title: 'Lãnh đạo Sở Khoa học và Công nghệ thăm các mô hình ứng dụng tiến bộ kỹ thuật tại cơ sở',
    description: 'Hình ảnh các mô hình sản xuất ứng dụng kết quả nghiên cứu trên địa bàn tỉnh.',
    postedAt: '2019-01-25T10:00:00+07:00',
    photos: [
      {
        picture: 'greenhouse-morning',
        alt: 'Các luống cây leo giàn trong nhà màng',
        caption: 'Mô hình trồng rau trong nhà màng, điều khiển tưới và dinh dưỡng tự động.',
        credit,
      },
      {
        picture: 'greenhouse-seedlings',
        alt: 'Khay cây giống xếp trên giá trong nhà màng',
        caption: 'Khu sản xuất cây giống sạch bệnh.',
        credit,
      },
      {
        picture: 'terraces-golden',
        alt: 'Ruộng bậc thang lúa chín vàng',
        caption: 'Cánh đồng giống lúa chất lượng cao trước ngày thu hoạch.',
        credit,
      },
      {
        picture: 'orchard-citrus',
        alt: 'Hai người thu hái quả có múi trong vườn',
        caption: 'Vườn cây có múi được cấp mã số vùng trồng.',
        credit,
      },
      {
        picture: 'lab-culture',
        alt: 'Kệ bình nuôi cấy mô có đèn chiếu',
        caption: 'Phòng nuôi cấy mô phục vụ nhân giống cây dược liệu.',
        credit,
      },
      {
        picture: 'river-bridge-morning',
        alt: 'Cầu qua sông Mã buổi sớm',
        caption: 'Trên đường đến các mô hình vùng trung du.',
        credit,
      },
    ],
  },
  {
    key: 'ba-doanh-nghiep-giai-thuong-chat-luong-quoc-gia',
    title: '3 Doanh nghiệp xuất sắc được Giải thưởng Chất lượng Quốc gia',
    description:
      'Hình ảnh tại lễ trao Giải thưởng Chất lượng Quốc gia và tại các doanh nghiệp đạt giải.',
    postedAt: '2024-12-28T08:30:00+07:00',
    photos: [
      {
        picture: 'award-stage-gold',
        alt: 'Ba chiếc cúp trên bục giữa sân khấu',
        caption: 'Ba chiếc cúp dành cho ba doanh nghiệp của tỉnh.',
        credit,
      },
      {
        picture: 'award-stage-teal',
        alt: 'Sân khấu trao giải với ánh đèn màu xanh',
        caption: 'Sân khấu lễ trao giải.',
        credit,
      },
      {
        picture: 'hall-opening',
        alt: 'Khách mời ngồi kín hội trường',
        caption: 'Đông đảo đại biểu, doanh nghiệp tham dự buổi lễ.',
        credit,
      },
      {
        picture: 'workshop-line',
        alt: 'Dây chuyền sản xuất có cánh tay rô-bốt',
        caption: 'Dây chuyền tự động tại một doanh nghiệp đạt giải.',
        credit,
      },
      {
        picture: 'measure-balance',
        alt: 'Cân đĩa bằng đồng trên bàn',
        caption: 'Kiểm soát chất lượng bắt đầu từ phép đo chính xác.',
        credit,
      },
    ],
  },
  {
    key: 'ngay-hoi-doi-moi-sang-tao-2025',
    title: 'Ngày hội Đổi mới sáng tạo tỉnh Thanh Hóa năm 2025',
    description: 'Không gian trưng bày, trải nghiệm và kết nối trong hai ngày diễn ra Ngày hội.',
    postedAt: '2025-12-19T09:00:00+07:00',
    photos: [
      {
        picture: 'class-telescope',
        alt: 'Học sinh quan sát bầu trời bằng kính thiên văn',
        caption: 'Buổi tối quan sát bầu trời cùng câu lạc bộ thiên văn.',
        credit,
      },
      {
        picture: 'class-kits',
        alt: 'Học sinh lắp ráp bộ học liệu quanh bàn',
        caption: 'Học sinh tự tay lắp ráp trạm đo thời tiết.',
        credit,
      },
      {
        picture: 'startup-pitch',
        alt: 'Nhóm khởi nghiệp trình bày dự án',
        caption: 'Phiên trình bày dự án trước các nhà đầu tư.',
        credit,
      },
      {
        picture: 'startup-office',
        alt: 'Nhóm bạn trẻ làm việc quanh bàn',
        caption: 'Góc làm việc chung của các nhóm khởi nghiệp.',
        credit,
      },
      {
        picture: 'workshop-robot',
        alt: 'Cánh tay rô-bốt gắp chi tiết trên bàn máy',
        caption: 'Trình diễn cánh tay rô-bốt phân loại sản phẩm.',
        credit,
      },
      {
        picture: 'market-products',
        alt: 'Gian hàng sản phẩm địa phương',
        caption: 'Gian hàng sản phẩm có tem truy xuất nguồn gốc.',
        credit,
      },
      {
        picture: 'data-centre-blue',
        alt: 'Lối đi giữa hai dãy tủ máy chủ',
        caption: 'Mô phỏng trung tâm dữ liệu của tỉnh.',
        credit,
      },
      {
        picture: 'hall-seminar',
        alt: 'Đại biểu trao đổi quanh bàn họp',
        caption: 'Tọa đàm về dữ liệu mở và đổi mới sáng tạo.',
        credit,
      },
    ],
  },
  {
    key: 'khoa-hoc-tren-moi-mien-que-2026',
    title: 'Khoa học trên mọi miền quê xứ Thanh',
    description:
      'Từ biển Sầm Sơn đến vùng cao phía Tây, khoa học và công nghệ hiện diện trong đời sống.',
    postedAt: '2026-11-16T15:00:00+07:00',
    photos: [
      {
        picture: 'sea-dawn',
        alt: 'Thuyền cá ra khơi lúc bình minh',
        caption: 'Tàu cá lắp thiết bị giám sát hành trình ra khơi.',
        credit,
      },
      {
        picture: 'sea-nets',
        alt: 'Lưới phơi và thuyền trên bãi biển',
        caption: 'Làng chài ven biển.',
        credit,
      },
      {
        picture: 'river-bridge-dusk',
        alt: 'Cầu qua sông trong ánh chiều',
        caption: 'Trạm đo độ mặn đặt ở hạ lưu sông Mã.',
        credit,
      },
      {
        picture: 'solar-dusk',
        alt: 'Dãy pin mặt trời lúc chiều xuống',
        caption: 'Điện mặt trời cho kho lạnh nông sản.',
        credit,
      },
      {
        picture: 'terraces-green',
        alt: 'Ruộng bậc thang xanh mướt',
        caption: 'Ruộng bậc thang vùng cao mùa lúa con gái.',
        credit,
      },
      {
        picture: 'terraces-dusk',
        alt: 'Ruộng bậc thang trong ánh chiều',
        caption: 'Chiều xuống trên những thửa ruộng bậc thang.',
        credit,
      },
      {
        picture: 'stone-gate-dusk',
        alt: 'Cổng thành đá lúc hoàng hôn',
        caption: 'Số hóa ba chiều di sản đá.',
        credit,
      },
      {
        picture: 'satellite-night',
        alt: 'Ăng-ten vệ tinh dưới trời sao',
        caption: 'Trạm thu phát phục vụ các bản vùng cao.',
        credit,
      },
      {
        picture: 'greenhouse-night',
        alt: 'Nhà màng sáng đèn trong đêm',
        caption: 'Nhà màng chiếu sáng bổ sung vào ban đêm.',
        credit,
      },
    ],
  },
];
