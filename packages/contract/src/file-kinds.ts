/** What a file of a legal document is of it. A page needs these before the rest of the vocabulary. */
export const FILE_KIND_LABELS = {
  original: 'Bản gốc',
  signed: 'Bản ký số',
  word: 'Bản Word',
  annex: 'Phụ lục',
} as const;
export type DocumentFileKind = keyof typeof FILE_KIND_LABELS;
