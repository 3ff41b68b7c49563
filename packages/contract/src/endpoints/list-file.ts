import * as z from 'zod/mini';
import { described, withExample } from '../described.js';
import type { Bilingual, Operation } from './operation.js';

interface ListFile<Query, Item> extends Pick<Operation, 'operationId' | 'tag'> {
  /** What the list has, within a sentence. */
  of: Bilingual;
  columns: readonly string[];
  query: Query;
  /** An entry as it is in the list. */
  item: Item;
}

const MEANWHILE: Bilingual = [
  'Nội dung được đăng, sửa hay gỡ trong lúc tải có thể có hoặc không có trong tệp',
  'What is published, changed or withdrawn during the download may be in the file or not',
];

/** The whole list as a table. */
export function csvOf<Query extends Operation['query']>(list: ListFile<Query, unknown>) {
  const { operationId, tag, of, columns, query } = list;
  const names = columns.join(', ');
  return {
    ...{ operationId, tag, query, mediaType: 'text/csv' as const },
    summary: [
      `Cả danh sách ${of[0]} thành một tệp CSV, lọc như danh sách`,
      `The whole list of ${of[1]} as a CSV file, filtered like the list`,
    ] as const,
    details: [
      `CSV theo RFC 4180, UTF-8 có BOM để mở bằng Excel; ngày dạng YYYY-MM-DD; ô bắt đầu bằng =, +, -, @ có thêm dấu nháy đơn ở trước. ${MEANWHILE[0]}`,
      `CSV by RFC 4180, UTF-8 with a BOM for Excel; days as YYYY-MM-DD; a cell that begins with =, +, - or @ gets an apostrophe before it. ${MEANWHILE[1]}`,
    ] as const,
    answer: described(
      `Dòng đầu là tên cột: ${names}. Mỗi dòng sau là một mục`,
      `The first line names the columns: ${names}. Each further line is one entry`,
      withExample(columns.join(','), z.string()),
    ),
  };
}

/** The whole list as lines of JSON. */
export function ndjsonOf<Query extends Operation['query'], Item extends z.ZodMiniType>(
  list: ListFile<Query, Item>,
) {
  const { operationId, tag, of, query, item } = list;
  return {
    ...{ operationId: `${operationId}Ndjson`, tag, query, answer: item },
    mediaType: 'application/x-ndjson' as const,
    summary: [
      `Cả danh sách ${of[0]}, mỗi dòng một mục (NDJSON), lọc như danh sách`,
      `The whole list of ${of[1]}, one entry a line (NDJSON), filtered like the list`,
    ] as const,
    details: [
      `Mỗi dòng là JSON của một mục như trong danh sách, UTF-8, kết thúc bằng \\n. ${MEANWHILE[0]}`,
      `Each line is the JSON of one entry as in the list, UTF-8, ended by \\n. ${MEANWHILE[1]}`,
    ] as const,
  };
}
