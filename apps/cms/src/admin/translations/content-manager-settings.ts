/** Configuring lists and forms. */
export const contentManagerSettings: Record<string, string> = {
  'content-manager.api.id': 'Mã API',
  'content-manager.components.DraggableAttr.edit': 'Bấm để sửa',
  'content-manager.components.EmptyAttributesBlock.description': 'Bạn có thể đổi cài đặt',
  'content-manager.components.DraggableCard.delete.field': 'Bỏ {item}',
  'content-manager.components.DraggableCard.edit.field': 'Sửa {item}',
  'content-manager.components.DraggableCard.move.field': 'Di chuyển {item}',
  'content-manager.components.FieldItem.linkToComponentLayout': 'Đặt bố cục của thành phần',
  'content-manager.components.FieldSelect.label': 'Thêm trường',
  'content-manager.components.SettingsViewWrapper.pluginHeader.description.edit-settings':
    'Chọn cách trình bày biểu mẫu soạn thảo.',
  'content-manager.components.SettingsViewWrapper.pluginHeader.description.list-settings':
    'Chọn cách trình bày danh sách.',
  'content-manager.components.SettingsViewWrapper.pluginHeader.title': 'Cấu hình hiển thị — {name}',
  'content-manager.containers.EditSettingsView.modal-form.edit-field': 'Sửa trường',
  'content-manager.containers.ListSettingsView.modal-form.size': 'Độ rộng',
  'content-manager.containers.list-settings.modal-form.label': 'Sửa {fieldName}',
  'content-manager.containers.list-settings.modal-form.error': 'Không mở được biểu mẫu.',
  'content-manager.containers.edit-settings.modal-form.error': 'Không mở được biểu mẫu.',
  'content-manager.containers.edit-settings.modal-form.label': 'Nhãn',
  'content-manager.containers.edit-settings.modal-form.description': 'Hướng dẫn',
  'content-manager.containers.edit-settings.modal-form.placeholder': 'Chữ gợi ý trong ô',
  'content-manager.containers.edit-settings.modal-form.mainField': 'Trường làm tiêu đề',
  'content-manager.containers.edit-settings.modal-form.mainField.hint':
    'Trường dùng làm tiêu đề ở danh sách và biểu mẫu',
  'content-manager.containers.SettingPage.edit-settings.modal-form.mainField.hint':
    'Trường dùng làm tiêu đề',
  'content-manager.containers.edit-settings.modal-form.editable': 'Cho phép sửa',
  'content-manager.containers.edit-settings.modal-form.size': 'Độ rộng',
  'content-manager.containers.SettingPage.add.field': 'Thêm trường khác',
  'content-manager.containers.SettingPage.add.relational-field': 'Thêm trường liên quan khác',
  'content-manager.containers.SettingPage.attributes': 'Các trường',
  'content-manager.containers.SettingPage.attributes.description': 'Sắp xếp thứ tự các trường',
  'content-manager.containers.SettingPage.editSettings.description':
    'Kéo và thả các trường để sắp xếp biểu mẫu',
  'content-manager.containers.SettingPage.editSettings.entry.title': 'Trường làm tiêu đề',
  'content-manager.containers.SettingPage.editSettings.entry.title.description':
    'Trường dùng làm tiêu đề của mục',
  'content-manager.containers.SettingPage.editSettings.relation-field.description':
    'Trường dùng làm tiêu đề ở danh sách và biểu mẫu',
  'content-manager.containers.SettingPage.editSettings.relationOpenMode': 'Cách mở mục liên quan',
  'content-manager.containers.SettingPage.editSettings.relationOpenMode.description':
    'Chọn cách mở khi bấm vào mục liên quan',
  'content-manager.containers.SettingPage.editSettings.relationOpenMode.modal':
    'Hộp thoại (mặc định)',
  'content-manager.containers.SettingPage.editSettings.relationOpenMode.newTab': 'Mở trong thẻ mới',
  'content-manager.containers.SettingPage.editSettings.relationOpenMode.page':
    'Chuyển sang trang của mục',
  'content-manager.containers.SettingPage.editSettings.title': 'Biểu mẫu soạn thảo (cài đặt)',
  'content-manager.containers.SettingPage.listSettings.title': 'Danh sách (cài đặt)',
  'content-manager.containers.SettingPage.listSettings.description':
    'Cấu hình danh sách của loại nội dung này',
  'content-manager.containers.SettingPage.pluginHeaderDescription':
    'Cấu hình riêng của loại nội dung này',
  'content-manager.containers.SettingPage.relations': 'Các trường liên quan',
  'content-manager.containers.SettingPage.settings': 'Cài đặt',
  'content-manager.containers.SettingPage.view': 'Hiển thị',
  'content-manager.containers.SettingViewModel.pluginHeader.title': 'Quản lý nội dung — {name}',
  'content-manager.containers.SettingsPage.Block.contentType.title': 'Nội dung nhiều mục',
  'content-manager.containers.SettingsPage.Block.contentType.description': 'Cấu hình riêng',
  'content-manager.containers.SettingsPage.Block.generalSettings.description':
    'Cấu hình mặc định của các loại nội dung',
  'content-manager.containers.SettingsPage.pluginHeaderDescription':
    'Cấu hình cho mọi loại nội dung và nhóm',
  'content-manager.containers.SettingsView.list.subtitle':
    'Cấu hình bố cục và cách hiển thị của các loại nội dung và nhóm',
  'content-manager.containers.SettingsView.list.title': 'Cấu hình hiển thị',
  'content-manager.edit-settings-view.link-to-ctb.components': 'Sửa thành phần',
  'content-manager.edit-settings-view.link-to-ctb.content-types': 'Sửa loại nội dung',
  'content-manager.emptyAttributes.button': 'Đến phần Cấu trúc nội dung',
  'content-manager.emptyAttributes.description': 'Thêm trường đầu tiên cho loại nội dung này',
  'content-manager.emptyAttributes.title': 'Chưa có trường nào',
  'content-manager.form.Input.bulkActions': 'Cho phép thao tác nhiều mục cùng lúc',
  'content-manager.form.Input.defaultSort': 'Sắp xếp mặc định theo',
  'content-manager.form.Input.editable': 'Cho phép sửa',
  'content-manager.form.Input.filters': 'Cho phép lọc',
  'content-manager.form.Input.label.inputDescription': 'Nhãn này thay cho tên cột trong bảng',
  'content-manager.form.Input.pageEntries': 'Số mục mỗi trang',
  'content-manager.form.Input.pageEntries.inputDescription':
    'Có thể đổi riêng ở phần cài đặt của từng loại nội dung.',
  'content-manager.form.Input.placeholder': 'Chữ gợi ý trong ô',
  'content-manager.form.Input.placeholder.placeholder': 'Chữ gợi ý',
  'content-manager.form.Input.search': 'Cho phép tìm kiếm',
  'content-manager.form.Input.search.field': 'Cho phép tìm theo trường này',
  'content-manager.form.Input.sort.field': 'Cho phép sắp xếp theo trường này',
  'content-manager.form.Input.sort.order': 'Thứ tự sắp xếp mặc định',
  'content-manager.form.Input.wysiwyg': 'Dùng trình soạn thảo trực quan',
  'content-manager.link-to-ctb': 'Sửa cấu trúc',
  'content-manager.models': 'Nội dung nhiều mục',
  'content-manager.models.numbered': 'Nội dung nhiều mục ({number})',
  'content-manager.notification.error.displayedFields': 'Phải hiển thị ít nhất một trường',
  'content-manager.notification.info.SettingPage.disableSort':
    'Phải có ít nhất một trường cho phép sắp xếp',
  'content-manager.notification.info.minimumFields': 'Phải hiển thị ít nhất một trường',
  'content-manager.pages.NoContentType.button': 'Tạo loại nội dung đầu tiên',
  'content-manager.pages.NoContentType.text':
    'Chưa có loại nội dung nào. Hãy tạo loại nội dung đầu tiên.',
  'content-manager.popUpWarning.warning.updateAllSettings': 'Mọi cài đặt sẽ thay đổi theo',
};
