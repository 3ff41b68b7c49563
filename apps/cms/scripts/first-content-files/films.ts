/** Where the camera looks, in picture units from the middle, and how near it is. */
export interface Camera {
  x: number;
  y: number;
  zoom: number;
}

export interface Shot {
  picture: string;
  from: Camera;
  to: Camera;
  caption: string;
}

export interface Film {
  file: string;
  shots: Shot[];
}

const nearer = { from: { x: 0, y: 10, zoom: 1.02 }, to: { x: 0, y: -10, zoom: 1.16 } };
const farther = { from: { x: 10, y: 0, zoom: 1.18 }, to: { x: -10, y: 0, zoom: 1.03 } };
const rightwards = { from: { x: 70, y: 0, zoom: 1.06 }, to: { x: -70, y: 0, zoom: 1.1 } };
const leftwards = { from: { x: -70, y: 0, zoom: 1.1 }, to: { x: 70, y: 0, zoom: 1.06 } };

export const films: Film[] = [
  {
    file: '55-nam-xay-dung',
    shots: [
      {
        picture: 'stone-gate-morning',
        ...nearer,
        caption: 'Từ vùng đất giàu truyền thống lịch sử.',
      },
      {
        picture: 'lab-microscope',
        ...rightwards,
        caption: 'Những phòng thí nghiệm đầu tiên được hình thành.',
      },
      {
        picture: 'hall-opening',
        ...farther,
        caption: 'Khoa học và công nghệ Thanh Hóa: 55 năm xây dựng và phát triển.',
      },
    ],
  },
  {
    file: 'dong-luc-phat-trien',
    shots: [
      { picture: 'wind-turbines', ...leftwards, caption: 'Năng lượng sạch từ nắng và gió.' },
      { picture: 'workshop-robot', ...nearer, caption: 'Dây chuyền sản xuất tự động.' },
      {
        picture: 'river-bridge-morning',
        ...rightwards,
        caption: 'Khoa học công nghệ là động lực phát triển nhanh, bền vững.',
      },
    ],
  },
  {
    file: 'doanh-nghiep-the-thao',
    shots: [
      {
        picture: 'bulb-patents',
        ...nearer,
        caption: 'Mỗi sản phẩm thể thao bắt đầu từ một ý tưởng.',
      },
      {
        picture: 'bulb-drawings',
        ...leftwards,
        caption: 'Bản vẽ và nhãn hiệu cần được bảo hộ sớm.',
      },
      {
        picture: 'award-stage-gold',
        ...farther,
        caption: 'Sở hữu trí tuệ giúp doanh nghiệp tự tin vươn xa.',
      },
    ],
  },
  {
    file: 'chi-dan-dia-ly',
    shots: [
      { picture: 'orchard-citrus', ...nearer, caption: 'Mỗi vùng đất có một hương vị riêng.' },
      {
        picture: 'market-products',
        ...rightwards,
        caption: 'Chỉ dẫn địa lý giữ gìn danh tiếng của nông sản.',
      },
      {
        picture: 'terraces-golden',
        ...leftwards,
        caption: 'Cùng bảo hộ và phát triển vì một tương lai xanh.',
      },
    ],
  },
];
