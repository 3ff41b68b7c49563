import { row, type FieldText, type ModelLayout } from './model-layout';

const linkText: FieldText = { label: 'Chữ hiện' };
const linkTarget: FieldText = {
  label: 'Địa chỉ',
  hint: 'Trong cổng: /tin-tuc; trang khác: https://…',
};

export const components: readonly ModelLayout[] = [
  {
    uid: 'shared.legacy-url',
    kind: 'component',
    settings: { mainField: 'url' },
    form: [row(['url', 12])],
    fields: { url: { label: 'Địa chỉ cũ', hint: 'Phần sau tên miền của cổng cũ' } },
  },
  {
    uid: 'news.correction',
    kind: 'component',
    settings: { mainField: 'note' },
    form: [row(['date', 4], ['note', 8])],
    fields: {
      date: { label: 'Ngày đính chính' },
      note: { label: 'Nội dung đính chính' },
    },
  },
  {
    uid: 'gallery.photo',
    kind: 'component',
    settings: { mainField: 'alt' },
    form: [row(['image', 12]), row(['alt', 12]), row(['caption', 12]), row(['credit', 6])],
    fields: {
      image: { label: 'Ảnh' },
      alt: {
        label: 'Văn bản thay thế',
        hint: 'Một câu mô tả ảnh cho người không nhìn thấy',
      },
      caption: { label: 'Chú thích', hint: 'Hiện dưới ảnh' },
      credit: { label: 'Người chụp' },
    },
  },
  {
    uid: 'legal.signatory',
    kind: 'component',
    settings: { mainField: 'name' },
    form: [row(['name', 6], ['position', 6]), row(['capacity', 6])],
    fields: {
      name: { label: 'Họ và tên' },
      position: { label: 'Chức vụ' },
      capacity: { label: 'Thẩm quyền ký', hint: 'Để trống nếu ký trực tiếp' },
    },
  },
  {
    uid: 'legal.evidence',
    kind: 'component',
    settings: { mainField: 'sentence' },
    form: [row(['field', 4], ['provision', 4], ['page', 4]), row(['sentence', 12])],
    fields: {
      field: { label: 'Của thông tin' },
      provision: { label: 'Điều', hint: 'Vd: Điều 12' },
      page: { label: 'Trang' },
      sentence: { label: 'Câu trong văn bản' },
    },
  },
  {
    uid: 'legal.document-file',
    kind: 'component',
    form: [row(['file', 8], ['kind', 4])],
    fields: {
      file: { label: 'Tệp' },
      kind: { label: 'Loại tệp' },
    },
  },
  {
    uid: 'legal.relation',
    kind: 'component',
    settings: { mainField: 'targetNumber' },
    form: [
      row(['kind', 6], ['scope', 6]),
      row(['target', 6], ['targetNumber', 6]),
      row(['clause', 8], ['takesEffectOn', 4]),
    ],
    fields: {
      kind: { label: 'Văn bản này' },
      scope: { label: 'Phạm vi' },
      target: { label: 'Văn bản kia' },
      targetNumber: {
        label: 'Số ký hiệu văn bản kia',
        hint: 'Khi chưa có trên cổng: 37/2018/QĐ-UBND ngày 14/12/2018; có rồi thì tự nối',
      },
      targetDocument: { label: 'Mã văn bản kia' },
      clause: { label: 'Điều, khoản', hint: 'Vd: khoản 2 Điều 5' },
      takesEffectOn: {
        label: 'Từ ngày',
        hint: 'Để trống nếu từ ngày văn bản này có hiệu lực',
      },
    },
  },
  {
    uid: 'legal.consultation',
    kind: 'component',
    form: [
      row(['from', 6], ['to', 6]),
      row(['email', 6], ['webAddress', 6]),
      row(['postalAddress', 12]),
      row(['notice', 6], ['outcome', 6]),
    ],
    fields: {
      from: { label: 'Từ ngày' },
      to: { label: 'Đến hết ngày' },
      email: { label: 'Thư điện tử nhận góp ý', hint: 'Vd: gopy@so.tinh.gov.vn' },
      webAddress: {
        label: 'Trang góp ý trực tuyến',
        hint: 'Địa chỉ đầy đủ, bắt đầu bằng https://',
      },
      postalAddress: {
        label: 'Địa chỉ nhận góp ý bằng văn bản',
        hint: 'Tên phòng, số nhà, đường, phường (xã). Để trống cả ba cách thì trang ghi liên hệ của cơ quan',
      },
      notice: {
        label: 'Tin thông báo lấy ý kiến',
        hint: 'Tự hiện trên trang của dự thảo khi tin đã đăng',
      },
      noticeArticle: { label: 'Mã tin thông báo' },
      outcome: {
        label: 'Đã ban hành thành văn bản',
        hint: 'Chọn khi dự thảo đã được ban hành; hai văn bản tự dẫn đến nhau khi cùng được đăng',
      },
      outcomeDocument: { label: 'Mã văn bản đã ban hành' },
    },
  },
  {
    uid: 'site.link',
    kind: 'component',
    settings: { mainField: 'label' },
    form: [row(['label', 6], ['href', 6])],
    fields: { label: linkText, href: linkTarget },
  },
  {
    uid: 'site.menu-entry',
    kind: 'component',
    settings: { mainField: 'label' },
    form: [row(['label', 6], ['href', 6]), row(['children', 12])],
    fields: {
      label: linkText,
      href: linkTarget,
      children: { label: 'Mục con', hint: 'Hiện khi mở mục này' },
    },
  },
];
