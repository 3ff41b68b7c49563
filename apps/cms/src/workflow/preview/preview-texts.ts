/** What somebody who previews an item is told. */
export const previewTexts = {
  noSecret:
    'Máy chủ chưa có khóa PREVIEW_SECRET nên chưa xem trước được. Hãy báo quản trị hệ thống.',
  /** Stands where the draft has nothing yet, and the page cannot be without it. */
  notYet: (label: string) => `(chưa có: ${label.toLowerCase()})`,
};
