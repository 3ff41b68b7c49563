import { body, corrections, legacyUrls, slug } from './common-fields';
import { row, type ModelLayout } from './model-layout';

export const site: ModelLayout = {
  uid: 'api::site.site',
  kind: 'content-type',
  settings: { mainField: 'agencyName' },
  form: [
    row(['agencyName', 6], ['parentBody', 6]),
    row(['address', 12]),
    row(['mapUrl', 12]),
    row(['telephone', 6], ['email', 6]),
    row(['openingHours', 12]),
    row(['responsiblePerson', 6], ['openDataLicence', 6]),
    row(['licenceLine', 12]),
    row(['logo', 6], ['banner', 6]),
    row(['menu', 12]),
    row(['quickLinks', 12]),
  ],
  fields: {
    agencyName: { label: 'Tên cơ quan', hint: 'Hiện ở đầu và cuối mọi trang' },
    parentBody: { label: 'Cơ quan chủ quản', hint: 'Hiện phía trên tên cơ quan' },
    address: { label: 'Địa chỉ' },
    mapUrl: {
      label: 'Địa chỉ bản đồ',
      hint: 'Chép liên kết chia sẻ của bản đồ, bắt đầu bằng https://',
    },
    telephone: { label: 'Điện thoại' },
    email: { label: 'Thư điện tử' },
    openingHours: { label: 'Giờ làm việc', hint: 'Mỗi buổi hoặc mỗi nơi tiếp dân một dòng' },
    licenceLine: { label: 'Giấy phép', hint: 'Số và ngày cấp phép, hiện ở chân trang' },
    responsiblePerson: { label: 'Người chịu trách nhiệm', hint: 'Họ tên và chức vụ' },
    openDataLicence: { label: 'Giấy phép dữ liệu mở' },
    logo: { label: 'Biểu trưng', hint: 'Ảnh PNG nền trong, cao ít nhất 160 điểm ảnh' },
    banner: { label: 'Ảnh đầu trang' },
    menu: { label: 'Trình đơn', hint: 'Kéo để sắp xếp' },
    quickLinks: { label: 'Liên kết nhanh', hint: 'Kéo để sắp xếp' },
  },
};

export const page: ModelLayout = {
  uid: 'api::page.page',
  kind: 'content-type',
  settings: { mainField: 'title', defaultSortBy: 'title', defaultSortOrder: 'ASC', pageSize: 20 },
  list: ['title', 'slug', 'updatedAt'],
  form: [
    row(['title', 12]),
    row(['slug', 12]),
    row(['body', 12]),
    row(['showsContact', 6], ['reviewOn', 6]),
    row(['corrections', 12]),
    row(['legacyUrls', 12]),
  ],
  fields: {
    title: { label: 'Tiêu đề' },
    slug,
    body,
    showsContact: {
      label: 'Hiện khung liên hệ',
      hint: 'Địa chỉ, bản đồ, điện thoại, giờ làm việc lấy từ Thông tin cổng',
    },
    reviewOn: {
      label: 'Rà soát lại vào ngày',
      hint: 'Từ ngày này, “Việc cần làm” trên trang chủ quản trị nhắc những người được sửa trang xem lại nội dung đã đăng. Người đọc không nhìn thấy; để trống nếu không cần nhắc',
    },
    corrections,
    legacyUrls,
  },
};

export const redirect: ModelLayout = {
  uid: 'api::redirect.redirect',
  kind: 'content-type',
  settings: {
    mainField: 'source',
    defaultSortBy: 'source',
    defaultSortOrder: 'ASC',
    pageSize: 50,
  },
  list: ['source', 'target', 'code'],
  form: [row(['source', 12]), row(['target', 12]), row(['code', 6])],
  fields: {
    source: { label: 'Địa chỉ cũ', hint: 'Phần sau tên miền, không phân biệt chữ hoa' },
    target: { label: 'Địa chỉ mới', hint: 'Để trống nếu nội dung đã gỡ bỏ' },
    code: { label: 'Cách xử lý' },
  },
};
