export const apiClientTexts = {
  title: 'Mã truy cập API',
  subtitle:
    'Ai cũng đọc được API công khai trong giới hạn chung. Bên cần gọi nhiều hơn được cấp mã riêng.',
  add: 'Cấp mã',
  addTitle: 'Cấp mã truy cập mới',
  editTitle: 'Sửa bên sử dụng',
  name: 'Bên sử dụng',
  contact: 'Liên hệ',
  contactHint: 'Thư điện tử hoặc số điện thoại của người phụ trách.',
  perMinute: 'Số yêu cầu mỗi phút',
  token: 'Mã',
  given: (instant: string, person: string) => `${person} cấp lúc ${instant}`,
  usedAt: 'Dùng lần cuối',
  revokedAt: (instant: string) => `Đã thu hồi ${instant}`,
  none: 'Chưa cấp mã nào.',
  shownTitle: 'Mã truy cập mới',
  shownHint:
    'Mã chỉ hiện một lần này: hãy ghi lại và gửi riêng cho bên sử dụng. Gửi kèm mỗi yêu cầu trong tiêu đề Authorization: Bearer <mã>.',
  revoke: 'Thu hồi',
  revokeTitle: 'Thu hồi mã truy cập?',
  revokeBody: (name: string) =>
    `Yêu cầu của ${name} gửi kèm mã này sẽ bị từ chối ngay. Không khôi phục được mã đã thu hồi.`,
};
