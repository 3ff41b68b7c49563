export const rightsPageTexts = {
  title: 'Phân quyền theo chuyên mục',
  subtitle: 'Ai làm việc với chuyên mục nào, và có cần người thứ hai duyệt hay không',
  fourEyes: 'Duyệt chéo',
  fourEyesLabel: 'Không ai được đăng bài của chính mình',
  fourEyesHint:
    'Bài phải do người khác duyệt và đăng. Quản trị hệ thống không bị giới hạn, để xử lý khi cần gấp.',
  switched: (isOn: boolean) => (isOn ? 'Đã bật duyệt chéo.' : 'Đã tắt duyệt chéo.'),
  people: 'Người dùng',
  person: 'Họ và tên',
  roles: 'Vai trò',
  categories: 'Chuyên mục',
  all: 'Tất cả chuyên mục',
  edit: (name: string) => `Sửa chuyên mục của ${name}`,
  hint: 'Không chọn chuyên mục nào thì được làm việc với tất cả. Bài chưa có chuyên mục và bài được giao thì luôn sửa được.',
  noCategories: 'Chưa có chuyên mục nào.',
  saved: (name: string) => `Đã lưu chuyên mục của ${name}.`,
};
