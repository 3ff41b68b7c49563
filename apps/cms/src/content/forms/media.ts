import { corrections, description, postedAt, slug } from './common-fields';
import { latestWorkFirst, row, type ModelLayout } from './model-layout';

export const video: ModelLayout = {
  uid: 'api::video.video',
  kind: 'content-type',
  settings: latestWorkFirst,
  list: ['title', 'postedAt', 'updatedAt'],
  form: [
    row(['title', 12]),
    row(['slug', 12]),
    row(['postedAt', 6], ['duration', 6]),
    row(['file', 6], ['poster', 6]),
    row(['embedUrl', 12]),
    row(['description', 12]),
    row(['captions', 12]),
    row(['transcript', 12]),
    row(['corrections', 12]),
  ],
  fields: {
    title: { label: 'Tiêu đề' },
    slug,
    description,
    postedAt,
    file: { label: 'Tệp video', hint: 'MP4 hoặc WebM, tối đa 300 MB' },
    embedUrl: {
      label: 'Địa chỉ YouTube',
      hint: 'Dùng khi không có tệp video; người xem phải bấm thì mới mở',
    },
    poster: { label: 'Ảnh bìa', hint: 'Hiện trước khi video phát' },
    duration: { label: 'Thời lượng', hint: 'Tính bằng giây' },
    captions: { label: 'Phụ đề', hint: 'Tệp WebVTT (.vtt)' },
    transcript: {
      label: 'Lời của video',
      hint: 'Toàn bộ lời nói bằng chữ, cho người không nghe được',
    },
    corrections,
  },
};

export const gallery: ModelLayout = {
  uid: 'api::gallery.gallery',
  kind: 'content-type',
  settings: latestWorkFirst,
  list: ['title', 'postedAt', 'updatedAt'],
  form: [
    row(['title', 12]),
    row(['slug', 12]),
    row(['postedAt', 6]),
    row(['description', 12]),
    row(['photos', 12]),
    row(['corrections', 12]),
  ],
  fields: {
    title: { label: 'Tiêu đề' },
    slug,
    postedAt,
    description,
    photos: { label: 'Ảnh', hint: 'Kéo để sắp xếp; ảnh đầu tiên là ảnh bìa của album' },
    corrections,
  },
};
