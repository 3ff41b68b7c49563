/** Preview and history. */
export const contentManagerHistory: Record<string, string> = {
  'content-manager.preview.panel.title': 'Xem trước',
  'content-manager.preview.panel.button': 'Mở bản xem trước',
  'content-manager.preview.panel.button-configuration': 'Thiết lập xem trước',
  'content-manager.preview.panel.button-disabled-tooltip': 'Hãy lưu trước khi xem trước',
  'content-manager.preview.page-title': 'Xem trước {contentType}',
  'content-manager.preview.header.close': 'Đóng bản xem trước',
  'content-manager.preview.copy.label': 'Sao chép liên kết xem trước',
  'content-manager.preview.copy.success': 'Đã sao chép liên kết xem trước',
  'content-manager.preview.tabs.label': 'Trạng thái xem trước',
  'content-manager.preview.content.close-editor': 'Đóng phần soạn thảo',
  'content-manager.preview.content.open-editor': 'Mở phần soạn thảo',
  'content-manager.preview.device.select': 'Chọn loại thiết bị',
  'content-manager.preview.device.desktop': 'Máy tính',
  'content-manager.preview.device.mobile': 'Điện thoại',
  'content-manager.preview.info.single-click-hint': 'Bấm đúp để sửa',
  'content-manager.preview.error.invalid-field-path':
    'Không tìm thấy trường này trong mục hiện tại',
  'content-manager.preview.error.relations-not-handled': 'Chưa sửa được mục liên quan tại chỗ.',
  'content-manager.preview.error.incomplete-strapi-source':
    'Trường này thiếu thông tin để xem trước',
  'content-manager.preview.error.different-document': 'Trường này thuộc một mục khác',
  'content-manager.preview.error.script-failed':
    'Không tải được phần xem trước. Có thể không sửa trực tiếp được.',
  'content-manager.history.document-action': 'Lịch sử nội dung',
  'content-manager.history.page-title': 'Lịch sử {contentType}',
  'content-manager.history.sidebar.title': 'Các phiên bản',
  'content-manager.history.sidebar.version-card.aria-label': 'Thẻ phiên bản',
  'content-manager.history.sidebar.title.version-card.aria-label': 'Thẻ phiên bản',
  'content-manager.history.sidebar.versionDescription':
    '{distanceToNow}{isAnonymous, select, true {} other { bởi {author}}}{isCurrent, select, true { <b>(hiện tại)</b>} other {}}',
  'content-manager.history.sidebar.show-newer': 'Xem phiên bản mới hơn',
  'content-manager.history.sidebar.show-older': 'Xem phiên bản cũ hơn',
  'content-manager.history.version.subtitle':
    '{hasLocale, select, true {{subtitle}, {locale}} other {{subtitle}}}',
  'content-manager.history.content.new-field.title': 'Trường mới',
  'content-manager.history.content.new-field.message':
    'Trường này chưa có khi phiên bản được lưu. Nếu khôi phục phiên bản này, trường sẽ để trống.',
  'content-manager.history.content.unknown-fields.title': 'Trường không rõ',
  'content-manager.history.content.unknown-fields.message':
    'Các trường này đã bị xóa hoặc đổi tên trong Cấu trúc nội dung. <b>Chúng sẽ không được khôi phục.</b>',
  'content-manager.history.content.missing-assets.title':
    '{number, plural, =1 {Thiếu tệp} other {Thiếu {number} tệp}}',
  'content-manager.history.content.missing-assets.message':
    '{number, plural, other {Tệp}} đã bị xóa khỏi Thư viện tệp và không khôi phục được.',
  'content-manager.history.content.missing-relations.title':
    '{number, plural, =1 {Thiếu mục liên quan} other {Thiếu {number} mục liên quan}}',
  'content-manager.history.content.missing-relations.message':
    '{number, plural, other {Mục liên quan}} đã bị xóa và không khôi phục được.',
  'content-manager.history.content.no-relations': 'Không có mục liên quan.',
  'content-manager.history.content.localized':
    'Giá trị này riêng cho ngôn ngữ này. Khôi phục phiên bản này không làm thay đổi các ngôn ngữ khác.',
  'content-manager.history.content.not-localized':
    'Giá trị này chung cho mọi ngôn ngữ. Khôi phục phiên bản này sẽ thay nội dung ở mọi ngôn ngữ.',
  'content-manager.history.restore.confirm.button': 'Khôi phục',
  'content-manager.history.restore.confirm.title':
    'Bạn có chắc chắn muốn khôi phục phiên bản này không?',
  'content-manager.history.restore.confirm.message':
    '{isDraft, select, true {Nội dung khôi phục sẽ thay bản nháp của bạn.} other {Nội dung khôi phục chưa được đăng mà thay bản nháp; bạn có thể đăng bất cứ lúc nào.}}',
  'content-manager.history.restore.success.title': 'Đã khôi phục phiên bản.',
  'content-manager.history.restore.success.message': 'Nội dung đã trở lại phiên bản trước.',
  'content-manager.history.restore.error.message': 'Không khôi phục được phiên bản.',
  'content-manager.restore.success.title': 'Đã khôi phục phiên bản.',
  'content-manager.restore.success.message': 'Nội dung đã trở lại phiên bản trước.',
};
