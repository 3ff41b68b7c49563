import * as z from 'zod/mini';
import { cursorParameter, rankKey, onePlace } from './cursor.js';
import { described, withExample } from './described.js';
import { dayParameter, pagingParameters } from './query.js';
import { MAX_SEARCH_LENGTH, canSearch } from './search-text.js';
import { SEARCH_TYPES } from './search-types.js';

const error = `Phải có từ 1 đến ${MAX_SEARCH_LENGTH} ký tự, trong đó có chữ hoặc số.`;
const q = withExample('sở hữu trí tuệ', z.string(error).check(z.refine(canSearch, error)));

/** `from` and `to` are days; the range includes both. */
export const searchQuery = z
  .strictObject({
    ...pagingParameters,
    cursor: cursorParameter(rankKey),
    q: described(
      'Từ cần tìm, có dấu hay không dấu; cụm từ đặt trong ngoặc kép; số ký hiệu gõ thế nào cũng được',
      'Words to find, with or without diacritics; phrases in double quotes; document numbers however they are typed',
      q,
    ),
    type: described(
      'Chỉ một loại nội dung',
      'Only one content type',
      z.optional(z.enum(SEARCH_TYPES, `Phải là một trong: ${SEARCH_TYPES.join(', ')}.`)),
    ),
    from: described(
      'Chỉ nội dung từ ngày này',
      'Only content from this day on',
      z.optional(dayParameter),
    ),
    to: described(
      'Chỉ nội dung đến hết ngày này',
      'Only content up to and including this day',
      z.optional(dayParameter),
    ),
  })
  .check(
    onePlace,
    z.refine((query) => !query.from || !query.to || query.from <= query.to, {
      error: 'Phải không sau to.',
      path: ['from'],
    }),
  );
export type SearchQuery = z.output<typeof searchQuery>;

export const suggestQuery = z.strictObject({
  q: described(
    'Phần đầu của các từ trong tiêu đề, hoặc của số ký hiệu',
    'Beginning of the words of a title, or of a document number',
    q,
  ),
});
