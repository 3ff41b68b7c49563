const CHAPTERS = 8;
const ARTICLES = 92;
const CLAUSES = 8;

const SENTENCES = [
  'Tổ chức, cá nhân chủ trì nhiệm vụ chịu trách nhiệm về tiến độ, kinh phí và kết quả; hồ sơ được lưu trữ theo quy định của pháp luật về lưu trữ và được gửi về cơ quan quản lý trong thời hạn 15 ngày.',
  'Cơ quan quản lý thông báo công khai danh mục nhiệm vụ, điều kiện tham gia và thời hạn nộp hồ sơ trên cổng thông tin điện tử ít nhất 30 ngày trước ngày hết hạn.',
  'Hội đồng tư vấn khoa học và công nghệ làm việc theo nguyên tắc tập trung dân chủ, khách quan; ý kiến của từng thành viên được ghi vào biên bản và lưu cùng hồ sơ.',
];

/** Words of a single clause: khoản 3 Điều 57. */
export const RARE = 'sàn giao dịch công nghệ';

/** A full text of 92 articles in chapters, about 235 KB of HTML, as an editor pastes it. */
export function lawOf92Articles(): string {
  const perChapter = Math.ceil(ARTICLES / CHAPTERS);
  return Array.from({ length: ARTICLES }, (_, at) => {
    const chapter = `<h2>Chương ${at / perChapter + 1}. Quy định về nội dung thứ ${at / perChapter + 1}</h2>`;
    return (at % perChapter === 0 ? chapter : '') + articleNumbered(at + 1);
  }).join('');
}

function articleNumbered(article: number): string {
  const clauses = Array.from({ length: CLAUSES }, (_, at) => {
    const rare = article === 57 && at === 2 ? ` Việc mua bán qua ${RARE} được khuyến khích.` : '';
    return `<p>${at + 1}. ${SENTENCES[(article + at) % SENTENCES.length]}${rare}</p><p>a) Báo cáo định kỳ gửi trước ngày 15 tháng 6;</p>`;
  });
  return `<h3>Điều ${article}. Trách nhiệm thứ ${article} của cơ quan chủ trì</h3>${clauses.join('')}`;
}
