export const legalReviewTexts = {
  title: 'Văn bản cần xem lại',
  subtitle: 'Những văn bản đã đăng mà tình trạng hiệu lực cần biên tập viên kiểm tra',
  withoutDay: 'Chưa ghi ngày có hiệu lực',
  withoutDayHint:
    'Thiếu ngày có hiệu lực nên trang hiện “Chưa xác định”. Hãy mở văn bản và ghi “Ngày hiệu lực”.',
  detailsEnded: 'Quy định chi tiết văn bản đã hết hiệu lực',
  detailsEndedHint:
    'Từ ngày 01-04-2025, các văn bản này không đương nhiên hết hiệu lực cùng văn bản được quy định chi tiết. Hãy xem văn bản nào đã bãi bỏ hoặc thay thế chúng; nếu cần, hãy ấn định tình trạng và ghi lý do.',
  ended: (title: string, day: string) => `${title} hết hiệu lực từ ngày ${day}`,
  none: 'Không có văn bản nào.',
};
