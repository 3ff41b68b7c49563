import type { VideoSummary } from '@portal/contract/video';
import { addressCell, fileCell, type ListFile } from '../../content/queries/list-file';
import { allVideos } from './videos';

export const videosFile: ListFile<'video', object, VideoSummary> = {
  type: 'video',
  batches: allVideos,
  entryOf: (video) => video,
  cells: {
    'Tiêu đề': ({ title }) => title,
    'Ngày đăng': ({ postedOn }) => postedOn,
    'Thời lượng (giây)': ({ durationSeconds }) => String(durationSeconds ?? ''),
    'Địa chỉ': addressCell('video'),
    'Tệp video': ({ file }) => fileCell(file),
    'Địa chỉ YouTube': ({ embedUrl }) => embedUrl ?? '',
    'Phụ đề': ({ captions }) => fileCell(captions),
    'Ảnh chờ': ({ poster }) => fileCell(poster),
    'Cập nhật lúc': ({ updatedAt }) => updatedAt,
    'Không còn áp dụng': ({ obsolete }) => obsolete?.reason ?? '',
  },
};
