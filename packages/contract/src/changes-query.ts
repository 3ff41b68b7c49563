import * as z from 'zod/mini';
import { described } from './described.js';
import { optionalWholeNumber, wholeNumber } from './query.js';

const MAX_SEQ = 999_999_999;
const MAX_CHANGES = 1_000;
const DEFAULT_CHANGES = 100;
const MAX_WAIT_SECONDS = 30;

export const changesQuery = z.strictObject({
  after: described(
    'Chỉ lấy các thay đổi sau số này; 0: từ đầu',
    'Only changes after this number; 0: from the beginning',
    wholeNumber({ min: 0, max: MAX_SEQ, byDefault: 0 }),
  ),
  limit: described(
    'Số thay đổi nhiều nhất',
    'Maximum number of changes',
    wholeNumber({ min: 1, max: MAX_CHANGES, byDefault: DEFAULT_CHANGES }),
  ),
  wait: described(
    'Nếu chưa có thay đổi nào, chờ thay đổi tiếp theo nhiều nhất bao nhiêu giây rồi mới trả lời',
    'If there are no changes yet, wait for the next one for at most so many seconds before answering',
    wholeNumber({ min: 0, max: MAX_WAIT_SECONDS, byDefault: 0 }),
  ),
});

/** `Last-Event-ID` is the same number and wins, because a browser that reconnects keeps the old address. */
export const changesStreamQuery = z.strictObject({
  after: described(
    'Gửi trước những thay đổi sau số này; mặc định: chỉ những thay đổi từ bây giờ',
    'Sends the changes after this number first; by default only changes from now on',
    optionalWholeNumber({ min: 0, max: MAX_SEQ }),
  ),
});
