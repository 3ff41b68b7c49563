export const searchTexts = {
  title: 'Tìm kiếm',
  titleOf: (query: string) => `Tìm “${query}”`,
  hint: 'Gõ từ khóa vào ô tìm kiếm ở đầu trang; có dấu hay không dấu đều được.',
  count: (count: number, query: string) => `${count} tin có “${query}” trong tiêu đề hoặc tóm tắt.`,
  nothing: (query: string) =>
    `Không có tin nào có đủ các từ “${query}” trong tiêu đề hoặc tóm tắt. Quý vị có thể bớt từ, kiểm tra lại chính tả, hoặc xem:`,
  tooLong: 'Từ khóa cần có chữ hoặc số và không dài quá 200 ký tự.',
};
