const A_DAY = 'cần một ngày có thật, viết theo thứ tự ngày-tháng-năm, ví dụ 26-02-2019';
const A_CHOICE = 'không có trong các lựa chọn';

interface Told {
  name: string;
  value: string;
  taken: string;
}

export const ignoredValueTexts = {
  heading: 'Phần sau trong địa chỉ không hợp lệ nên chưa được áp dụng:',
  line: ({ name, value, taken }: Told) => `${name} “${value}”: ${taken}.`,
  /** The name of each parameter, and the values that it accepts. */
  parameters: {
    group: ['Nhóm văn bản', A_CHOICE],
    type: ['Loại', A_CHOICE],
    issuingBody: ['Cơ quan ban hành', A_CHOICE],
    field: ['Lĩnh vực', A_CHOICE],
    year: ['Năm ban hành', 'cần năm gồm bốn chữ số, ví dụ 2019'],
    status: ['Tình trạng hiệu lực', A_CHOICE],
    consultation: ['Lấy ý kiến dự thảo', A_CHOICE],
    signatory: ['Người ký', 'cần có chữ và không quá 200 ký tự'],
    sort: ['Sắp xếp', A_CHOICE],
    from: ['Từ ngày', A_DAY],
    to: ['Đến ngày', A_DAY],
    on: ['Hiệu lực tại ngày', A_DAY],
    page: ['Trang', 'cần một số từ 1'],
    photo: ['Ảnh', 'album không có ảnh này'],
    other: ['Tham số', A_CHOICE],
  },
} as const;
