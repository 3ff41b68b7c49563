export const draftTexts = {
  offer: (when: string, words: string) =>
    `Trên máy này có bản soạn chưa lưu, lúc ${when} (${words}).`,
  restore: 'Lấy lại',
  discard: 'Bỏ',
};
