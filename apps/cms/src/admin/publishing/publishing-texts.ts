export const publishingTexts = {
  title: 'Trước khi đăng',
  missing: 'Còn thiếu',
  missingHint: 'Văn bản chưa đăng được. Bổ sung những mục sau rồi đăng lại:',
  doubts: 'Cần xác nhận',
  doubtsHint: 'Những điểm sau có thể chưa đúng. Hãy sửa, hoặc đăng nếu văn bản vẫn đúng như vậy:',
  ground: (text: string) => `Căn cứ: ${text}`,
  goTo: (label: string) => `Đến ô “${label}”`,
  open: (title: string) => `Mở ${title} ở cửa sổ mới`,
  back: 'Quay lại sửa',
  publish: 'Vẫn đăng',
  notPublished: 'Văn bản chưa được đăng. Nội dung đã ghi vẫn còn trong biểu mẫu.',
};
