export const assignmentTexts = {
  title: 'Giao việc',
  loading: 'Đang tải…',
  nobody: 'Chưa giao cho ai.',
  add: 'Giao cho',
  choose: 'Chọn người',
  hint: 'Người được giao sửa được mục này, dù không phải bài của mình.',
  remove: (name: string) => `Thôi giao cho ${name}`,
  list: 'Người được giao',
};
