export const pagingTexts = {
  /** The title of one page of a list. */
  titleOf: (list: string, page: number) => (page === 1 ? list : `${list} – trang ${page}`),
  noSuchPage: 'Danh sách không có trang này. Quý vị có thể xem từ trang đầu của danh sách.',
  firstPage: 'Về trang đầu của danh sách',
  label: 'Phân trang',
  previous: 'Trang trước',
  next: 'Trang sau',
  page: (page: number) => `Trang ${page}`,
  position: (page: number, pageCount: number) => `Trang ${page} trên ${pageCount}`,
};
