export const documentFileTexts = {
  heading: 'Tệp văn bản',
  noFiles: 'Chưa có tệp của văn bản này.',
  askForFile: 'Quý vị có thể đề nghị cung cấp tệp qua:',
  hash: 'Mã băm SHA-256 (để kiểm tra tệp nguyên vẹn)',
  allAsZip: 'Tải tất cả các tệp (ZIP, kèm mã băm)',
  showPdf: 'Xem trong trang',
  hidePdf: 'Thu lại',
  pdfOf: (name: string) => `Nội dung tệp ${name}`,
  pdfFailed: 'Trình duyệt không hiển thị được tệp này tại đây. Xin mở hoặc tải về:',
};
