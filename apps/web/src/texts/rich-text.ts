export const richTextTexts = {
  /** The name of a table, which may scroll sideways. */
  table: (number: number, caption: string) =>
    caption === '' ? `Bảng ${number}` : `Bảng ${number}: ${caption}`,
  copyArticle: (article: string) => `Sao chép ${article} kèm trích dẫn`,
  anchor: (heading: string) => `Liên kết đến mục “${heading}”`,
};
