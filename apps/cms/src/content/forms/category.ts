import { stableSlug } from './common-fields';
import { row, type ModelLayout } from './model-layout';

export const category: ModelLayout = {
  uid: 'api::category.category',
  kind: 'content-type',
  settings: { mainField: 'name', defaultSortBy: 'order', defaultSortOrder: 'ASC', pageSize: 50 },
  list: ['name', 'parent', 'order', 'inMenu'],
  form: [
    row(['name', 12]),
    row(['slug', 12]),
    row(['description', 12]),
    row(['parent', 6]),
    row(['order', 6], ['inMenu', 6]),
  ],
  fields: {
    name: { label: 'Tên chuyên mục' },
    slug: stableSlug,
    description: { label: 'Mô tả', hint: 'Một câu cho biết chuyên mục gồm những tin gì' },
    parent: { label: 'Thuộc chuyên mục', hint: 'Để trống nếu là chuyên mục lớn' },
    children: { label: 'Chuyên mục con' },
    order: { label: 'Thứ tự', hint: 'Số nhỏ đứng trước' },
    inMenu: { label: 'Hiện ở trình đơn' },
    articles: { label: 'Tin bài' },
  },
};
