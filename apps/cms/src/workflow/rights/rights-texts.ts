/** Why something is refused to somebody who is signed in. */
export const rightsTexts = {
  read: 'Bạn không được xem mục này.',
  create: 'Bạn không được tạo mục ở chuyên mục này. Hãy chọn chuyên mục được giao cho bạn.',
  update: 'Bạn chỉ sửa được bài của mình, bài được giao và bài trong chuyên mục được giao cho bạn.',
  publish: 'Bạn không có quyền đăng mục này. Hãy gửi duyệt để người khác đăng.',
  withdraw: 'Bạn không có quyền gỡ mục đã đăng. Hãy nhờ người duyệt.',
  delete: 'Bạn không có quyền xóa mục này.',
  deletePublished: 'Mục này đang đăng. Hãy nhờ người duyệt gỡ trước khi xóa.',
  review: 'Bạn không có quyền trả lại hay giao việc với mục này.',
  file: 'Bạn chỉ sửa, chuyển và xóa được tệp do mình tải lên.',
  publishedFile: 'Tệp này đang dùng trên trang. Hãy nhờ biên tập viên sửa hoặc xóa.',
  folder: 'Thư mục có tệp mà bạn không được sửa hay xóa.',
  unknownPerson: 'Không có người dùng này.',
  unknownRequest: 'Yêu cầu không đúng.',
  missing: 'Không tìm thấy mục này, có thể đã bị xóa.',
};
