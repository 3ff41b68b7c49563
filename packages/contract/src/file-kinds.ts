/**
 * The kind of each file of a legal document. In a module of its own, because pages need it before the rest
 * of the vocabulary.
 */
export const FILE_KIND_LABELS = {
  original: 'Bản gốc',
  signed: 'Bản ký số',
  word: 'Bản Word',
  annex: 'Phụ lục',
} as const;
export type DocumentFileKind = keyof typeof FILE_KIND_LABELS;
