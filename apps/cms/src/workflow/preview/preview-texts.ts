export const previewTexts = {
  noSecret:
    'Máy chủ chưa có khóa PREVIEW_SECRET nên chưa xem trước được. Hãy báo quản trị hệ thống.',
  /** The placeholder for an empty required field. */
  notYet: (label: string) => `(chưa có: ${label.toLowerCase()})`,
};
