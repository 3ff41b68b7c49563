export const dayFieldTexts = {
  placeholder: 'ngày-tháng-năm',
  hint: 'Nhập theo thứ tự ngày-tháng-năm, ví dụ 26-02-2019.',
  impossible: (typed: string) =>
    `Không có ngày “${typed}”. Vui lòng nhập theo thứ tự ngày-tháng-năm, ví dụ 26-02-2019, hoặc để trống.`,
  open: (label: string) => `${label}: chọn trên lịch`,
  close: 'Đóng lịch',
  failed: 'Chưa mở được lịch. Quý vị vui lòng nhập ngày vào ô.',
};
