import { changeList, changesStateAnswer } from './changes.js';
import { changesQuery, changesStreamQuery } from './changes-query.js';
import { noQuery } from './query.js';
import { record } from './record.js';
import { recordsQuery } from './records-query.js';

/** The tag of what keeps a copy of the portal true. */
export const CHANGES = 'Thay đổi';

const UNKNOWN_SEQ =
  'Cổng không có số này (dữ liệu đã được khôi phục), hoặc số này cũ đến mức những nội dung đã gỡ từ đó không còn được kể ra (hơn 90 ngày): hãy lấy lại từ đầu như restart nói';

export const changesEndpoints = {
  '/changes': {
    operationId: 'listChanges',
    tag: CHANGES,
    summary: 'Thay đổi sau một số thứ tự, cũ nhất trước',
    gone: UNKNOWN_SEQ,
    query: changesQuery,
    answer: changeList,
  },
  '/changes/state': {
    operationId: 'getChangesState',
    tag: CHANGES,
    summary: 'Số thứ tự mới nhất, và mã kiểm tra của mọi nội dung đang đăng',
    query: noQuery,
    answer: changesStateAnswer,
  },
  '/changes/stream': {
    operationId: 'followChanges',
    tag: CHANGES,
    summary:
      'Thay đổi ngay khi xảy ra (server-sent events): trước hết sự kiện state, rồi một sự kiện changes cho mỗi đợt',
    gone: UNKNOWN_SEQ,
    query: changesStreamQuery,
    mediaType: 'text/event-stream',
    answer: changeList,
  },
  '/records.ndjson': {
    operationId: 'downloadRecords',
    tag: CHANGES,
    summary:
      'Mọi nội dung đang đăng, mỗi dòng một nội dung, để có bản sao đầu tiên: đọc generation của /changes/state trước, rồi lấy tệp này, rồi đọc /changes từ số đó',
    query: recordsQuery,
    mediaType: 'application/x-ndjson',
    answer: record,
  },
  '/records/{type}/{documentId}': {
    operationId: 'getRecord',
    tag: CHANGES,
    summary: 'Một nội dung đang đăng, đúng những byte mà digest trong /changes được tính từ đó',
    missing: 'Không có nội dung đang đăng thuộc loại này với mã này',
    query: noQuery,
    answer: record,
  },
} as const;
