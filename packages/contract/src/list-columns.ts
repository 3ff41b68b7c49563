import type { ContentTypeName } from './content-types.js';

/** The columns of each type's CSV list, in order. Readers find them by name, so new ones go last. */
export const LIST_COLUMNS = {
  article: [
    ...(['Tiêu đề', 'Ngày đăng', 'Chuyên mục', 'Tóm tắt', 'Tin nổi bật'] as const),
    ...(['Địa chỉ', 'Ảnh đại diện', 'Cập nhật lúc', 'Không còn áp dụng'] as const),
  ],
  'legal-document': [
    ...(['Số ký hiệu', 'Loại văn bản', 'Nhóm văn bản', 'Trích yếu', 'Cơ quan ban hành'] as const),
    ...([
      'Người ký',
      'Lĩnh vực',
      'Ngày ban hành',
      'Ngày có hiệu lực',
      'Ngày hết hiệu lực',
    ] as const),
    ...(['Tình trạng hiệu lực', 'Lấy ý kiến từ ngày', 'Lấy ý kiến đến ngày'] as const),
    ...(['Địa chỉ', 'Tệp', 'Cập nhật lúc', 'Lý do của tình trạng'] as const),
  ],
  video: [
    ...(['Tiêu đề', 'Ngày đăng', 'Thời lượng (giây)', 'Địa chỉ', 'Tệp video'] as const),
    ...(['Địa chỉ YouTube', 'Phụ đề', 'Ảnh chờ', 'Cập nhật lúc', 'Không còn áp dụng'] as const),
  ],
  gallery: [
    'Tiêu đề',
    'Ngày đăng',
    'Số ảnh',
    'Địa chỉ',
    'Ảnh đầu tiên',
    'Cập nhật lúc',
    'Không còn áp dụng',
  ],
  page: ['Tiêu đề', 'Địa chỉ', 'Cập nhật lúc', 'Không còn áp dụng'],
} as const satisfies Record<ContentTypeName, readonly string[]>;

export type ListColumn<T extends ContentTypeName> = (typeof LIST_COLUMNS)[T][number];
