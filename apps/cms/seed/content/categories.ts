import type { FirstCategory } from '../types';

export const categories: FirstCategory[] = [
  {
    key: 'hoat-dong-cua-so',
    name: 'Hoạt động của Sở',
    description: 'Hội nghị, làm việc, công tác chỉ đạo, điều hành của Sở Khoa học và Công nghệ.',
    order: 1,
    inMenu: true,
  },
  {
    key: 'quan-ly-khoa-hoc',
    name: 'Quản lý khoa học',
    description:
      'Xây dựng, tuyển chọn, thực hiện và ứng dụng kết quả nhiệm vụ khoa học và công nghệ.',
    order: 2,
    inMenu: true,
  },
  {
    key: 'tieu-chuan-do-luong-chat-luong',
    name: 'Tiêu chuẩn – Đo lường – Chất lượng',
    description: 'Tiêu chuẩn, quy chuẩn kỹ thuật, phương tiện đo và chất lượng sản phẩm, hàng hóa.',
    order: 3,
    inMenu: true,
  },
  {
    key: 'so-huu-tri-tue',
    name: 'Sở hữu trí tuệ',
    description:
      'Nhãn hiệu, chỉ dẫn địa lý, sáng chế, kiểu dáng công nghiệp và phát triển tài sản trí tuệ.',
    order: 4,
    inMenu: true,
  },
  {
    key: 'doi-moi-sang-tao',
    name: 'Đổi mới sáng tạo',
    description: 'Chuyển giao công nghệ, kết nối cung cầu công nghệ và hoạt động đổi mới sáng tạo.',
    order: 5,
    inMenu: true,
  },
  {
    key: 'khoi-nghiep-sang-tao',
    name: 'Khởi nghiệp sáng tạo',
    description: 'Hỗ trợ cá nhân, nhóm cá nhân và doanh nghiệp khởi nghiệp sáng tạo trong tỉnh.',
    order: 1,
    inMenu: true,
    parent: 'doi-moi-sang-tao',
  },
  {
    key: 'chuyen-doi-so',
    name: 'Chuyển đổi số',
    description:
      'Chính quyền số, kinh tế số, xã hội số và an toàn thông tin mạng trên địa bàn tỉnh.',
    order: 6,
    inMenu: true,
  },
  {
    key: 'thong-bao',
    name: 'Thông báo',
    description: 'Thông báo, lịch tiếp công dân và các nội dung cần lấy ý kiến.',
    order: 7,
    inMenu: true,
  },
];
