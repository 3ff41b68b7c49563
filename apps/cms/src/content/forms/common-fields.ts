import type { FieldText } from './model-layout';

/** The fields that Strapi adds to every entry. */
export const systemFields: Readonly<Record<string, FieldText>> = {
  id: { label: 'Số thứ tự' },
  createdAt: { label: 'Ngày tạo' },
  updatedAt: { label: 'Sửa lần cuối' },
  publishedAt: { label: 'Lần bấm Đăng gần nhất' },
  createdBy: { label: 'Người tạo' },
  updatedBy: { label: 'Người sửa' },
  locale: { label: 'Ngôn ngữ' },
  localizations: { label: 'Các ngôn ngữ khác' },
};

/** `source` is the label of the field that the slug is made from. */
export function slugHint(source: string): string {
  return `Phần cuối của địa chỉ trang. Tạo tự động từ ${source}; không đổi được sau khi đã đăng`;
}

export const slug: FieldText = { label: 'Đường dẫn', hint: slugHint('tiêu đề') };

export const stableSlug: FieldText = {
  label: 'Đường dẫn',
  hint: 'Phần cuối của địa chỉ trang. Tạo tự động từ tên; nên giữ nguyên để các liên kết cũ vẫn mở được',
};

export const body: FieldText = {
  label: 'Nội dung',
  hint: 'Dán được từ Word, Excel, trang web; kéo ảnh và tệp .docx vào đây cũng được',
};

export const description: FieldText = { label: 'Mô tả' };

export const postedAt: FieldText = {
  label: 'Ngày đăng',
  hint: 'Ngày giờ hiện trên trang, theo giờ Việt Nam. Để trống: lúc đăng lần đầu. Chọn ngày sắp tới: sau khi bấm Đăng, đến giờ đó mới hiện trên trang',
};

export const corrections: FieldText = {
  label: 'Đính chính',
  hint: 'Ghi rõ điều đã sửa sau khi đăng; người đọc nhìn thấy',
};

export const legacyUrls: FieldText = {
  label: 'Địa chỉ cũ',
  hint: 'Các địa chỉ của nội dung này trên cổng cũ',
};
