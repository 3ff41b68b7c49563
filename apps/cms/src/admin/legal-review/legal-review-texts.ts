export const legalReviewTexts = {
  title: 'Văn bản cần xem lại',
  subtitle: 'Những văn bản mà thông tin hoặc tình trạng hiệu lực cần biên tập viên kiểm tra',
  filesDiffer: 'Tệp đính kèm nói khác thông tin đang lưu',
  filesDifferHint:
    'Hãy mở văn bản để sửa thông tin hoặc thay tệp; nếu thông tin đang lưu là đúng, hãy giữ nguyên: tệp ấy sẽ không được nhắc lại.',
  differs: (field: string, stored: string, says: string) =>
    `${field}: ${stored === '' ? 'chưa ghi' : `đang lưu ${stored}`}, tệp ghi ${says}`,
  kept: (title: string) => `Đã giữ nguyên thông tin đang lưu của ${title}.`,
  withoutDay: 'Chưa ghi ngày có hiệu lực',
  withoutDayHint:
    'Thiếu ngày có hiệu lực nên trang hiện “Chưa xác định”. Hãy mở văn bản và ghi “Ngày hiệu lực”.',
  detailsEnded: 'Quy định chi tiết văn bản đã hết hiệu lực',
  detailsEndedHint:
    'Từ ngày 01-04-2025, các văn bản này không đương nhiên hết hiệu lực cùng văn bản được quy định chi tiết. Hãy xem văn bản nào đã bãi bỏ hoặc thay thế chúng; nếu cần, hãy ấn định tình trạng và ghi lý do.',
  ended: (title: string, day: string) => `${title} hết hiệu lực từ ngày ${day}`,
  none: 'Không có văn bản nào.',
  more: (most: number) =>
    `Chỉ hiện ${most} văn bản đầu tiên; xử lý xong văn bản nào thì văn bản tiếp theo hiện ra.`,
};
