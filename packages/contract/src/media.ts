import * as z from 'zod/mini';
import { component, described } from './described.js';

const url = described('Đường dẫn tính từ gốc của máy chủ đã trả lời', z.string());

export const rendition = component(
  'Rendition',
  'Một bản nhẹ hơn của ảnh, dạng WebP',
  z.object({
    url,
    width: described('Chiều rộng, điểm ảnh', z.int()),
    height: described('Chiều cao, điểm ảnh', z.int()),
  }),
);

/**
 * A picture. `renditions` are smaller WebP copies, narrowest first; the last is as wide as the
 * picture, but at most 1,920 pixels.
 */
export const image = component(
  'Image',
  'Ảnh (ImageObject)',
  z.object({
    url,
    width: described('Chiều rộng của ảnh gốc, điểm ảnh', z.int()),
    height: described('Chiều cao của ảnh gốc, điểm ảnh', z.int()),
    alt: described(
      'Mô tả ảnh cho người không xem được ảnh; rỗng nếu ảnh chỉ để trang trí',
      z.string(),
    ),
    caption: described('Chú thích dưới ảnh', z.nullable(z.string())),
    renditions: described('Các bản nhẹ hơn, hẹp trước', z.array(rendition)),
  }),
);
export type Image = z.infer<typeof image>;

export const file = component(
  'File',
  'Tệp để tải về (MediaObject)',
  z.object({
    name: described('Tên tệp', z.string()),
    url,
    mime: described('Kiểu nội dung của tệp (encodingFormat)', z.string()),
    sizeBytes: described('Dung lượng, byte (contentSize)', z.int()),
  }),
);
export type File = z.infer<typeof file>;
