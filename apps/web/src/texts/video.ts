export const videoTexts = {
  obsolete: 'Không còn áp dụng',
  listDescription: 'Video về hoạt động khoa học, công nghệ và đổi mới sáng tạo.',
  allVideos: 'Xem tất cả video',
  empty: 'Chưa có video nào được đăng.',
  captions: 'Phụ đề tiếng Việt',
  duration: 'Thời lượng:',
  postedOn: 'Ngày đăng:',
  transcript: 'Lời thuyết minh',
  downloadTranscript: 'Tải lời thuyết minh (tệp văn bản)',
  more: 'Video khác',
  download: 'Tải tệp video',
  broken: 'Chưa phát được video này. Tệp có thể đang được cập nhật; xin vui lòng quay lại sau.',
  play: (title: string) => `Phát video “${title}”`,
  playOutside: (title: string) => `Phát video “${title}” từ YouTube`,
  outside:
    'Video này nằm trên YouTube. Khi Quý vị bấm phát, thiết bị mới kết nối tới máy chủ của YouTube.',
  openOutside: 'Mở trên YouTube',
  player: (title: string) => `Trình phát video “${title}”`,
  notFound: {
    title: 'Không tìm thấy video',
    text: 'Video này không có, đã được gỡ, hoặc địa chỉ bị gõ sai.',
  },
};
