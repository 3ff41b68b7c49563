import type { GallerySummary } from '@portal/contract/gallery';
import { addressCell, fileCell, type ListFile } from '../../content/queries/list-file';
import { allGalleries } from './galleries';

export const galleriesFile: ListFile<'gallery', object, GallerySummary> = {
  type: 'gallery',
  batches: allGalleries,
  entryOf: (gallery) => gallery,
  cells: {
    'Tiêu đề': ({ title }) => title,
    'Ngày đăng': ({ postedOn }) => postedOn,
    'Số ảnh': ({ photoCount }) => String(photoCount),
    'Địa chỉ': addressCell('gallery'),
    'Ảnh đầu tiên': ({ cover }) => fileCell(cover),
    'Cập nhật lúc': ({ updatedAt }) => updatedAt,
    'Không còn áp dụng': ({ obsolete }) => obsolete?.reason ?? '',
  },
};
