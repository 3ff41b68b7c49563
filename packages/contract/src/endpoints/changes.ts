import { changeList, changesStateAnswer } from '../changes.js';
import { changesQuery, changesStreamQuery } from '../changes-query.js';
import { noQuery } from '../query.js';
import { record } from '../record.js';
import { recordsQuery } from '../records-query.js';
import type { Bilingual, Operation } from './operation.js';

const UNKNOWN_SEQ: Bilingual = [
  'Cổng không có số này (dữ liệu đã được khôi phục), hoặc số này cũ đến mức những nội dung đã gỡ từ đó không còn được kể ra (hơn 90 ngày): hãy lấy lại từ đầu như restart nói',
  'The portal does not have this number (its data was restored), or the number is so old that withdrawals since then are no longer named (more than 90 days): start anew as restart says',
];

export const changesEndpoints = {
  '/changes': {
    operationId: 'listChanges',
    isLive: true,
    tag: 'changes',
    summary: [
      'Thay đổi sau một số thứ tự, cũ nhất trước',
      'Changes after a sequence number, oldest first',
    ],
    gone: UNKNOWN_SEQ,
    query: changesQuery,
    answer: changeList,
  },
  '/changes/state': {
    operationId: 'getChangesState',
    isLive: true,
    tag: 'changes',
    summary: [
      'Số thứ tự mới nhất, và mã kiểm tra của mọi nội dung đang đăng',
      'The newest sequence number, and the digest of all published content',
    ],
    query: noQuery,
    answer: changesStateAnswer,
  },
  '/changes/stream': {
    operationId: 'followChanges',
    isLive: true,
    tag: 'changes',
    summary: [
      'Thay đổi ngay khi xảy ra (server-sent events)',
      'Changes as they happen (server-sent events)',
    ],
    details: [
      'Trước hết là sự kiện state, rồi một sự kiện changes cho mỗi đợt.',
      'First an event named state, then an event named changes for each batch.',
    ],
    gone: UNKNOWN_SEQ,
    query: changesStreamQuery,
    mediaType: 'text/event-stream',
    answer: changeList,
  },
  '/records.ndjson': {
    operationId: 'downloadRecords',
    tag: 'changes',
    summary: [
      'Mọi nội dung đang đăng, mỗi dòng một nội dung',
      'All published content, one entry a line',
    ],
    details: [
      'Để có bản sao đầu tiên: đọc generation của /changes/state trước, rồi lấy tệp này, rồi đọc /changes từ số đó.',
      'For a first copy: read generation of /changes/state, then fetch this file, then read /changes after that number.',
    ],
    query: recordsQuery,
    mediaType: 'application/x-ndjson',
    answer: record,
  },
  '/records/{type}/{documentId}': {
    operationId: 'getRecord',
    tag: 'changes',
    summary: [
      'Một nội dung đang đăng, đúng những byte mà digest trong /changes được tính từ đó',
      'One published entry, in the very bytes from which its digest in /changes is computed',
    ],
    missing: [
      'Không có nội dung đang đăng thuộc loại này với mã này',
      'No published entry of this type has this identifier',
    ],
    query: noQuery,
    answer: record,
  },
} as const satisfies Record<string, Operation>;
