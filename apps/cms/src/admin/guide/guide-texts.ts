import beforePublishing from './pictures/before-publishing.webp';
import form from './pictures/form.webp';

interface Part {
  title: string;
  steps: readonly string[];
  picture?: { address: string; width: number; height: number; alt: string };
}

const PARTS: readonly Part[] = [
  {
    title: 'Viết bài',
    steps: [
      'Vào “Quản lý nội dung”, chọn loại nội dung, rồi bấm “Tạo mục mới”. Có thể dán thẳng từ Word; bảng, ảnh và chú thích cuối trang vẫn giữ nguyên.',
      'Bấm “Lưu” (Ctrl + S) để giữ bản nháp; người đọc chưa thấy gì. Nếu mất mạng hoặc đóng nhầm cửa sổ, lần sau mở lại sẽ được hỏi có lấy lại phần đã gõ không.',
      'Ảnh cần một câu mô tả cho người không nhìn thấy; ảnh chỉ để trang trí thì đánh dấu là ảnh trang trí.',
    ],
    picture: {
      ...{ address: form, width: 1280, height: 720 },
      alt: 'Biểu mẫu của một tin bài: bên trái là các ô tiêu đề, đường dẫn, chuyên mục; bên phải là các nút Đăng và Lưu, luôn ở trong tầm nhìn.',
    },
  },
  {
    title: 'Gửi duyệt và đăng',
    steps: [
      'Viết xong, bấm “Gửi duyệt”; có thể kèm lời nhắn. Người duyệt trả lại (kèm lý do) hoặc đăng. Trang chủ cho biết bài nào đang chờ, bài nào bị trả lại và việc gì cần làm.',
      'Trước khi đăng, hệ thống nêu những điều còn thiếu và những điều cần xem lại. Mỗi điều có một nút dẫn đến đúng chỗ phải sửa. Điều đã đúng thì bấm “Vẫn đăng”.',
      'Muốn đăng hoặc gỡ vào giờ khác, dùng ô “Hẹn giờ” bên cạnh biểu mẫu; mục “Hẹn giờ” trong trình đơn cho xem cả tháng.',
    ],
    picture: {
      ...{ address: beforePublishing, width: 1280, height: 720 },
      alt: 'Hộp thoại “Trước khi đăng” nêu hai điều còn thiếu: chuyên mục và mô tả ảnh, mỗi điều có một nút dẫn đến chỗ cần sửa.',
    },
  },
  {
    title: 'Sửa sai và lấy lại',
    steps: [
      'Bài đã đăng vẫn sửa được: người đọc xem bản cũ cho đến khi bấm “Đăng” lần nữa.',
      'Ô “Lịch sử” cho biết ai đã sửa gì, lúc nào, và khôi phục được từng bản. Trong bảy ngày có thể hoàn tác lần đăng hoặc gỡ vừa rồi.',
      'Mục đã xóa nằm trong “Đã xóa” 90 ngày, khôi phục được cùng với ảnh.',
    ],
  },
  {
    title: 'Dùng bàn phím',
    steps: [
      'Ctrl + S: lưu. Ctrl + Shift + Enter: đăng. Trong khung soạn thảo, Alt + 0 liệt kê mọi phím tắt, Ctrl + Shift + F mở toàn màn hình, Esc thu nhỏ lại.',
    ],
  },
];

export const guideTexts = {
  title: 'Hướng dẫn',
  subtitle: 'Nửa trang cho người mới bắt đầu biên tập',
  parts: PARTS,
};
