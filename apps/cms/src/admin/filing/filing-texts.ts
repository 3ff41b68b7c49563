export const filingTexts = {
  title: 'Điền từ tệp',
  invite: 'Thả tệp PDF hoặc Word (.docx) của văn bản vào đây, hoặc',
  choose: 'Chọn tệp',
  chooseAnother: 'Chọn tệp khác',
  reading: (name: string) => `Đang đọc “${name}”…`,
  read: (name: string, count: number) => `“${name}” nêu ${count} thông tin.`,
  scan: (name: string) =>
    `“${name}” là bản quét, không có chữ để đọc. Vẫn có thể đưa tệp vào mục Tệp văn bản.`,
  nothing: (name: string) => `Không tìm thấy thông tin nào trong “${name}”.`,
  wrongKind: 'Chỉ đọc được tệp PDF và tệp Word (.docx).',
  failed: (name: string) => `Không đọc được tệp “${name}”. Hãy thử lại hoặc điền tay.`,
  acceptAll: (count: number) => `Nhận tất cả (${count})`,
  allAccepted: 'Đã nhận hết những gì nhận được.',
  left: (count: number) =>
    `Còn ${count} mục khác với biểu mẫu: hãy xem từng mục, hệ thống không tự thay.`,
  accept: 'Nhận',
  replace: 'Thay giá trị đang có',
  accepted: 'Đã nhận',
  acceptNamed: (what: string) => `Nhận: ${what}`,
  replaceNamed: (what: string) => `Thay: ${what}`,
  current: (value: string) => `Biểu mẫu đang ghi: ${value}`,
  missing: 'Chưa có trên cổng: hãy thêm vào danh mục rồi chọn tay.',
  missingTarget: 'Văn bản này chưa có trên cổng: sẽ ghi số ký hiệu, có rồi thì tự nối.',
  place: (page?: number, provision?: string) => {
    const onPage = page === undefined ? undefined : `trang ${page}`;
    const place = [provision, onPage].filter((part) => part !== undefined).join(', ');
    return place === '' ? 'Trong tệp' : place.charAt(0).toUpperCase() + place.slice(1);
  },
  fields: {
    number: 'Số ký hiệu',
    documentType: 'Loại văn bản',
    group: 'Nhóm',
    issuingBody: 'Cơ quan ban hành',
    issuedOn: 'Ngày ban hành',
    abstract: 'Trích yếu',
    signatory: 'Người ký',
    effectiveFrom: 'Ngày hiệu lực',
    expiresOn: 'Ngày hết hiệu lực',
    relation: 'Quan hệ',
    consultationFrom: 'Lấy ý kiến từ',
    consultationTo: 'Lấy ý kiến đến',
    file: 'Tệp văn bản',
    fullText: 'Toàn văn',
  },
  fullText: 'Toàn văn đọc từ tệp, chia theo chương, điều',
  has: 'Biểu mẫu đã có toàn văn khác',
  part: 'một phần',
  differ: 'Tệp đính kèm nói khác',
  differHint: 'Hãy sửa biểu mẫu rồi lưu và đăng, hoặc giữ nguyên nếu biểu mẫu đúng.',
  inFiles: (names: readonly string[]) => `Theo ${names.map((name) => `“${name}”`).join(', ')}`,
  onlyPublished: 'Bản nháp đã khác. Hãy đăng lại để người đọc thấy.',

  keep: 'Giữ nguyên',
  keepNamed: (what: string, value: string) =>
    `Giữ nguyên: ${what}, ${value === '' ? 'chưa ghi' : value}`,
  keptBy: (what: string, who: string, day: string) => `${what}: ${who} đã giữ nguyên ngày ${day}.`,
};
