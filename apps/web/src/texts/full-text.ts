export const fullTextTexts = {
  find: 'Tìm trong văn bản',
  found: (at: number, count: number) => (count === 0 ? 'Không thấy' : `${at}/${count}`),
  previous: 'Kết quả trước',
  next: 'Kết quả sau',
  copied: 'Đã sao chép điều này kèm trích dẫn.',
  byHand: 'Nội dung của điều kèm trích dẫn',
};
