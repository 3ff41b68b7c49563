export const readingTexts = {
  tools: 'Công cụ đọc',
  textSize: 'Cỡ chữ',
  textSizes: {
    nho: 'Cỡ chữ nhỏ',
    vua: 'Cỡ chữ vừa',
    lon: 'Cỡ chữ lớn',
    'rat-lon': 'Cỡ chữ rất lớn',
  },
  print: 'In nội dung',
  readAloud: 'Đọc bài',
  pause: 'Tạm dừng',
  resume: 'Đọc tiếp',
  stop: 'Dừng đọc',
  rate: 'Tốc độ đọc',
  rates: { '0.75': 'Chậm', '1': 'Vừa', '1.25': 'Nhanh', '1.5': 'Rất nhanh' },
  cannotRead: 'Trình duyệt chưa đọc được. Xin thử lại sau ít phút.',
};
