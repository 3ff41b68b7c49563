/** The parts of a document's page, by their ids in addresses. */
export const PARTS = {
  facts: 'thuoc-tinh',
  files: 'tep-van-ban',
  timeline: 'lich-su-hieu-luc',
  relations: 'quan-he-van-ban',
  fullText: 'toan-van',
  citedBy: 'tin-vien-dan',
} as const;
