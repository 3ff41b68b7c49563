import { stableSlug } from './common-fields';
import { byName, row, type ModelLayout } from './model-layout';

export const documentType: ModelLayout = {
  uid: 'api::document-type.document-type',
  kind: 'content-type',
  settings: byName,
  list: ['name', 'abbreviation', 'group'],
  form: [row(['name', 8], ['abbreviation', 4]), row(['slug', 12]), row(['group', 6])],
  fields: {
    name: { label: 'Tên loại văn bản' },
    slug: stableSlug,
    abbreviation: { label: 'Chữ viết tắt', hint: 'Theo quy định, vd: QĐ, NQ, KH' },
    group: { label: 'Nhóm' },
  },
};

export const issuingBody: ModelLayout = {
  uid: 'api::issuing-body.issuing-body',
  kind: 'content-type',
  settings: byName,
  list: ['name', 'abbreviation', 'level', 'activeTo'],
  form: [
    row(['name', 8], ['abbreviation', 4]),
    row(['slug', 12]),
    row(['level', 4], ['activeFrom', 4], ['activeTo', 4]),
    row(['successors', 12]),
  ],
  fields: {
    name: { label: 'Tên cơ quan' },
    slug: stableSlug,
    abbreviation: { label: 'Chữ viết tắt', hint: 'Như trong số ký hiệu, vd: UBND, HĐND' },
    level: { label: 'Cấp', hint: 'Cấp hành chính của cơ quan, không phải của người ký' },
    activeFrom: {
      label: 'Hoạt động từ ngày',
      hint: 'Ngày thành lập hoặc ngày mang tên này; để trống nếu không cần phân biệt',
    },
    activeTo: {
      label: 'Hoạt động đến hết ngày',
      hint: 'Ngày cuối cùng còn hoạt động dưới tên này; để trống nếu đang hoạt động',
    },
    successors: {
      label: 'Cơ quan kế thừa',
      hint: 'Cơ quan nhận nhiệm vụ sau khi sáp nhập, chia tách hoặc đổi tên. Văn bản cũ giữ tên cũ, kèm «nay là…»',
    },
  },
};

export const legalField: ModelLayout = {
  uid: 'api::legal-field.legal-field',
  kind: 'content-type',
  settings: byName,
  list: ['name'],
  form: [row(['name', 12]), row(['slug', 12])],
  fields: {
    name: { label: 'Tên lĩnh vực' },
    slug: stableSlug,
  },
};
