/** Texts that the plugins look up without their own prefix (an oversight of theirs). */
export const pluginTextsWithoutPrefix: Record<string, string> = {
  'containers.SettingPage.editSettings.description': 'Kéo và thả các trường để sắp xếp biểu mẫu',
  'containers.list.displayedFields': 'Các cột hiển thị',
  'history.content.localized':
    'Giá trị này riêng cho ngôn ngữ này. Khôi phục phiên bản này không làm thay đổi các ngôn ngữ khác.',
  'history.content.not-localized':
    'Giá trị này chung cho mọi ngôn ngữ. Khôi phục rồi lưu sẽ thay nội dung ở mọi ngôn ngữ.',
  'popUpWarning.bodyMessage.contentType.delete.all': 'Bạn có chắc chắn muốn xóa các mục này không?',
  'popUpWarning.bodyMessage.contentType.unpublish.all':
    'Bạn có chắc chắn muốn gỡ đăng các mục này không?',
  'preview.copy.label': 'Sao chép liên kết xem trước',
  'preview.tabs.label': 'Trạng thái của mục',
  'form.upload-url.error.url.invalid': 'Có một địa chỉ URL không hợp lệ',
  'form.upload-url.error.url.invalids': 'Có {number} địa chỉ URL không hợp lệ',
  'header.actions.no-permissions': 'Bạn không có quyền xem',
  'list.asset.at.finished': 'Đã tải xong các thư mục.',
  'list.assets-empty.title-withSearch': 'Không có tệp nào khớp bộ lọc',
  'list.assets.empty': 'Thư viện tệp còn trống',
  'list.assets.empty-upload': 'Hãy tải tệp đầu tiên lên…',
  'list.table.content.empty-label': 'Trường này để trống',
  'list.table.header.sort': 'Sắp xếp theo {label}',
  'modal.remove.success-label': 'Đã xóa.',
  'view-switch.grid': 'Dạng lưới',
  'view-switch.list': 'Dạng danh sách',
  'window.confirm.close-modal.file': 'Bạn có chắc chắn không? Các thay đổi sẽ mất.',
  'window.confirm.close-modal.files': 'Bạn có chắc chắn không? Còn tệp chưa được tải lên.',
  'Settings.locales.modal.create.code.error': 'Hãy chọn một ngôn ngữ',
  'Settings.locales.modal.create.name.error.min': 'Tên hiển thị không được quá 50 ký tự.',
  'Settings.locales.modal.create.name.error.required': 'Hãy đặt tên hiển thị',
};
