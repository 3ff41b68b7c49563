import type { LinkTarget } from '@portal/rich-text/own-links';

const kinds: Record<LinkTarget, string> = {
  article: 'Tin bài',
  'legal-document': 'Văn bản',
  page: 'Trang',
  video: 'Video',
  gallery: 'Album ảnh',
};

export const linkTexts = {
  title: 'Liên kết',
  words: 'Chữ hiện trên trang',
  target: 'Dẫn tới',
  hint: 'Gõ vài chữ trong tên bài, số văn bản… rồi chọn; hoặc dán một địa chỉ.',
  outside: 'Địa chỉ',
  mail: 'Thư điện tử',
  telephone: 'Gọi điện',
  ownPath: 'Đường dẫn trên cổng',
  kinds,
  draft: 'chưa đăng, người đọc chỉ thấy chữ',
  gone: 'Nội dung này không còn; người đọc chỉ thấy chữ.',
  searching: 'Đang tìm…',
  noneFound: 'Không tìm thấy nội dung nào. Hãy thử ít chữ hơn, hoặc dán một địa chỉ.',
  failed: 'Chưa tìm được: máy chủ không trả lời. Hãy gõ lại.',
  found: (count: number) => `Có ${count} mục; dùng phím mũi tên để chọn.`,
  chooseOne: 'Hãy chọn một mục trong danh sách, hoặc nhập một địa chỉ.',
  incomplete: 'Địa chỉ chưa đúng. Địa chỉ có dạng https://tên-miền/…',
  noOwnPath:
    'Địa chỉ chưa đúng. Đường dẫn trên cổng bắt đầu bằng đúng một dấu “/”, ví dụ /tin-tuc.',
  refused: (scheme: string) =>
    `Không dùng được địa chỉ bắt đầu bằng “${scheme}”. Hãy dùng https://, mailto: hoặc tel:.`,
  apply: 'Chèn liên kết',
  open: 'Mở trong thẻ mới',
  edit: 'Sửa liên kết',
  remove: 'Bỏ liên kết',
};
