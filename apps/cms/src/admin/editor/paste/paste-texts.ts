export const pasteTexts = {
  tooLarge:
    'Nội dung dán vào quá lớn (hơn 20 MB). Hãy dán từng phần, hoặc đính kèm tệp thay vì dán.',
  tooLong:
    'Nội dung quá dài để lưu trong một bài. Hãy dán từng phần, hoặc đính kèm tệp thay vì dán.',
  failed: 'Không đọc được nội dung vừa dán. Hãy thử dán dạng văn bản thường (Ctrl + Shift + V).',
  leftOut: (parts: string) => `Những thứ sau không đưa vào bài được: ${parts}.`,
  linked: (count: number) =>
    `${count} nội dung nhúng (video, khung trang, tệp) được thay bằng liên kết.`,
  lost: {
    fields: (count: number) => `${count} ô nhập liệu`,
    formulas: (count: number) => `${count} công thức`,
    drawings: (count: number) => `${count} hình vẽ hoặc biểu đồ`,
    scripts: (count: number) => `${count} đoạn mã lệnh`,
  },
  noText: 'Không có chữ hay ảnh nào để dán.',
  docxFailed: (name: string) => `Không đọc được tệp “${name}”. Hãy kiểm tra đây có phải tệp .docx.`,
  oldWord: (name: string) => `“${name}” là tệp Word cũ (.doc). Hãy lưu lại thành .docx rồi mở.`,
  opening: (name: string) => `Đang mở “${name}”…`,
  opened: (name: string) => `Đã chèn nội dung của “${name}”.`,
  noConnection: 'Tệp chưa tải lên được.',
  uploading: (name: string) => `Đang tải lên: ${name}`,
  legacyTitle: 'Văn bản dùng bảng mã cũ',
  legacy: { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' },
  legacyQuestion: (encoding: string) =>
    `Nội dung vừa dán có vẻ được gõ bằng bảng mã ${encoding}, trên trang sẽ không đọc được.`,
  before: 'Đang là',
  after: 'Sau khi chuyển sang Unicode',
  convert: 'Chuyển sang Unicode',
  keep: 'Giữ nguyên',
};
