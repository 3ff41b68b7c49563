import * as z from 'zod/mini';
import { component, described, withExample } from './described.js';
import { absolute } from './envelope.js';

const url = described(
  'Đường dẫn tính từ gốc của máy chủ đã trả lời',
  'Path from the root of the server that answered',
  withExample('/uploads/khai_mac_5f0c1e.jpg', z.string()),
);

/** For answers that are read outside the site. */
const absoluteUrl = described(
  'Địa chỉ đầy đủ của tệp (contentUrl)',
  'Full address of the file (contentUrl)',
  withExample('https://so.example.gov.vn/uploads/khai_mac_5f0c1e.jpg', absolute),
);

export const rendition = component(
  'Rendition',
  'Một bản nhẹ hơn của ảnh, dạng WebP',
  'A smaller copy of a picture, in WebP',
  z.object({
    url,
    width: described('Chiều rộng, điểm ảnh', 'Width in pixels', withExample(1_600, z.int())),
    height: described('Chiều cao, điểm ảnh', 'Height in pixels', withExample(900, z.int())),
  }),
);

/**
 * A picture. `renditions` are smaller WebP copies, narrowest first; the last is as wide as the
 * picture, but at most 1,920 pixels.
 */
export const image = component(
  'Image',
  'Ảnh (ImageObject)',
  'A picture (ImageObject)',
  z.object({
    url,
    absoluteUrl,
    width: described(
      'Chiều rộng của ảnh gốc, điểm ảnh',
      'Width of the original in pixels',
      withExample(1_600, z.int()),
    ),
    height: described(
      'Chiều cao của ảnh gốc, điểm ảnh',
      'Height of the original in pixels',
      withExample(900, z.int()),
    ),
    alt: described(
      'Mô tả ảnh cho người không xem được ảnh; rỗng nếu ảnh chỉ để trang trí',
      'Description for people who cannot see the picture; empty if it is only decoration',
      withExample('Các đại biểu cắt băng khai mạc', z.string()),
    ),
    caption: described(
      'Chú thích dưới ảnh',
      'Caption below the picture',
      withExample(
        'Các đại biểu cắt băng khai mạc Tuần lễ đổi mới sáng tạo.',
        z.nullable(z.string()),
      ),
    ),
    renditions: described(
      'Các bản nhẹ hơn, hẹp trước',
      'Smaller copies, narrowest first',
      z.array(rendition),
    ),
  }),
);
export type Image = z.infer<typeof image>;

export const file = component(
  'File',
  'Tệp để tải về (MediaObject)',
  'A file to download (MediaObject)',
  z.object({
    name: described(
      'Tên tệp',
      'Name of the file',
      withExample('quyet-dinh-37-2018.pdf', z.string()),
    ),
    url,
    absoluteUrl,
    mime: described(
      'Kiểu nội dung của tệp (encodingFormat)',
      'Media type of the file (encodingFormat)',
      withExample('application/pdf', z.string()),
    ),
    sizeBytes: described(
      'Dung lượng, byte (contentSize)',
      'Size in bytes (contentSize)',
      withExample(482_133, z.int()),
    ),
  }),
);
export type File = z.infer<typeof file>;
