import type { FirstVideo } from '../types';

export const videos: FirstVideo[] = [
  {
    key: 'khoa-hoc-va-cong-nghe-thanh-hoa-55-nam',
    title: 'Khoa học và công nghệ Thanh Hóa - 55 năm xây dựng và phát triển',
    description:
      'Đoạn phim ngắn nhìn lại chặng đường xây dựng và phát triển của ngành khoa học và công nghệ Thanh Hóa.',
    postedAt: '2019-05-17T08:00:00+07:00',
    file: { file: '55-nam-xay-dung.webm', name: '55 năm xây dựng và phát triển.webm' },
    poster: {
      picture: 'stone-gate-morning',
      alt: 'Cổng thành đá có ba vòm cuốn trong nắng sớm',
    },
    duration: 10,
    captions: { file: '55-nam-xay-dung.vtt', name: 'Phụ đề tiếng Việt.vtt' },
    transcript:
      'Từ vùng đất giàu truyền thống lịch sử. Những phòng thí nghiệm đầu tiên được hình thành. Khoa học và công nghệ Thanh Hóa: 55 năm xây dựng và phát triển.',
  },
  {
    key: 'khoa-hoc-cong-nghe-dong-luc-phat-trien',
    title: 'Khoa học công nghệ động lực phát triển nhanh bền vững',
    description:
      'Năng lượng sạch, tự động hóa và dữ liệu số là những động lực để địa phương phát triển nhanh và bền vững.',
    postedAt: '2024-09-05T09:00:00+07:00',
    file: { file: 'dong-luc-phat-trien.webm', name: 'Khoa học công nghệ động lực phát triển.webm' },
    poster: { picture: 'wind-turbines', alt: 'Tua-bin gió trên dải đồi ven biển' },
    duration: 10,
    captions: { file: 'dong-luc-phat-trien.vtt', name: 'Phụ đề tiếng Việt.vtt' },
    transcript:
      'Năng lượng sạch từ nắng và gió. Dây chuyền sản xuất tự động. Khoa học công nghệ là động lực phát triển nhanh, bền vững.',
  },
  {
    key: 'doanh-nghiep-the-thao-voi-so-huu-tri-tue',
    title: 'Doanh nghiệp thể thao với công tác sở hữu trí tuệ',
    description:
      'Từ bản vẽ mẫu giày, dụng cụ tập luyện đến văn bằng bảo hộ: doanh nghiệp thể thao bảo vệ thiết kế của mình.',
    postedAt: '2025-08-14T14:00:00+07:00',
    file: { file: 'doanh-nghiep-the-thao.webm', name: 'Doanh nghiệp thể thao.webm' },
    poster: { picture: 'bulb-patents', alt: 'Bóng đèn lớn và các tấm văn bằng bảo hộ cách điệu' },
    duration: 10,
    captions: { file: 'doanh-nghiep-the-thao.vtt', name: 'Phụ đề tiếng Việt.vtt' },
    transcript:
      'Mỗi sản phẩm thể thao bắt đầu từ một ý tưởng. Bản vẽ và nhãn hiệu cần được bảo hộ sớm. Sở hữu trí tuệ giúp doanh nghiệp tự tin vươn xa.',
  },
  {
    key: 'bao-ho-chi-dan-dia-ly-tai-thanh-hoa',
    title: 'Bảo hộ và phát triển các chỉ dẫn địa lý tại Thanh Hóa vì một tương lai xanh',
    description:
      'Những vùng đất, con người và quy trình tạo nên danh tiếng cho nông sản mang chỉ dẫn địa lý của Thanh Hóa.',
    postedAt: '2026-10-26T08:30:00+07:00',
    file: { file: 'chi-dan-dia-ly.webm', name: 'Chỉ dẫn địa lý vì tương lai xanh.webm' },
    poster: { picture: 'orchard-citrus', alt: 'Vườn cây có múi sai quả và người thu hái' },
    duration: 10,
    captions: { file: 'chi-dan-dia-ly.vtt', name: 'Phụ đề tiếng Việt.vtt' },
    transcript:
      'Mỗi vùng đất có một hương vị riêng. Chỉ dẫn địa lý giữ gìn danh tiếng của nông sản. Cùng bảo hộ và phát triển vì một tương lai xanh.',
  },
];
