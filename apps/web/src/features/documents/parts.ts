/** Places of a document's page, as addresses name them after `#`. */
export const PARTS = {
  facts: 'thuoc-tinh',
  files: 'tep-van-ban',
  timeline: 'lich-su-hieu-luc',
  relations: 'quan-he-van-ban',
  fullText: 'toan-van',
  citedBy: 'tin-vien-dan',
} as const;
