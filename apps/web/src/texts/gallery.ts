export const galleryTexts = {
  obsolete: 'Không còn áp dụng',
  listDescription: 'Album ảnh về các hoạt động khoa học, công nghệ và đổi mới sáng tạo.',
  allAlbums: 'Xem tất cả album ảnh',
  empty: 'Chưa có album ảnh nào được đăng.',
  noPhotos: 'Album này chưa có ảnh.',
  photos: (count: number) => `${count} ảnh`,
  original: 'Tải ảnh gốc',
  numbered: (number: number) => `số ${number},`,
  postedOn: 'Ngày đăng:',
  /** Editors write only a name, or the whole line. */
  credit: (name: string) => (/^ảnh/iu.test(name) ? name : `Ảnh: ${name}`),
  notFound: {
    title: 'Không tìm thấy album ảnh',
    text: 'Album này không có, đã được gỡ, hoặc địa chỉ bị gõ sai.',
  },
  viewer: {
    Lightbox: 'Xem ảnh lớn',
    Previous: 'Ảnh trước',
    Next: 'Ảnh sau',
    Close: 'Đóng',
    Slide: 'Ảnh',
    Carousel: 'Các ảnh của album',
    'Photo gallery': 'Album ảnh',
    '{index} of {total}': 'Ảnh {index} trên {total}',
    'Zoom in': 'Phóng to',
    'Zoom out': 'Thu nhỏ',
  },
};
