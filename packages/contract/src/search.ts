import * as z from 'zod/mini';
import { identity } from './base-fields.js';
import { CONTENT_TYPES } from './content-types.js';
import { component, described } from './described.js';
import { answerOf, day, listOf } from './envelope.js';
import { MATCH_LEVELS } from './match-levels.js';
import {
  forEachSearchType,
  MAX_COUNT_OF_TYPE,
  MAX_SEARCH_RESULTS,
  MAX_SUGGESTIONS,
  SEARCH_TYPES,
} from './search-types.js';

const match = component(
  'Match',
  'Vị trí của một từ tìm thấy',
  z.object({
    start: described('Vị trí bắt đầu, đơn vị UTF-16', z.int()),
    end: described('Vị trí ngay sau chữ cuối, đơn vị UTF-16', z.int()),
  }),
);
export type SearchMatch = z.infer<typeof match>;

const typeName = described('Loại nội dung', z.enum(SEARCH_TYPES));
const title = described('Tiêu đề; với văn bản: loại, số ký hiệu và trích yếu', z.string());
const titleMatches = described(
  'Các từ tìm thấy trong title, theo thứ tự, không chồng lên nhau',
  z.array(match),
);

export const searchResult = component(
  'SearchResult',
  'Một nội dung tìm thấy',
  z.object({
    type: typeName,
    ...identity,
    title,
    titleMatches,
    match: described(
      'phrase: có đúng cụm từ đã gõ, đúng dấu nếu gõ có dấu, hoặc đúng số ký hiệu; words: có đủ các từ; similar: gần đúng (khác dấu, các chữ rời nhau hoặc thiếu từ)',
      z.enum(MATCH_LEVELS),
    ),
    date: described('Ngày đăng; với văn bản: ngày ban hành; với trang: ngày sửa gần nhất', day),
    passage: described(
      'Đoạn văn quanh các từ tìm thấy, hoặc phần đầu, không có thẻ HTML; có thể rỗng',
      z.string(),
    ),
    passageMatches: described(
      'Các từ tìm thấy trong passage, theo thứ tự, không chồng lên nhau',
      z.array(match),
    ),
  }),
);
export type SearchResult = z.infer<typeof searchResult>;

const counts = component(
  'SearchCounts',
  'Số kết quả của mỗi loại nội dung',
  z.object(forEachSearchType((type) => described(CONTENT_TYPES[type].label, z.int()))),
);

const matchCounts = component(
  'SearchMatchCounts',
  'Số kết quả theo mức khớp',
  z.object({
    phrase: described('Có đúng cụm từ, hoặc đúng số ký hiệu', z.int()),
    words: described('Có đủ các từ', z.int()),
    similar: described('Gần đúng', z.int()),
  }),
);
export type SearchMatchCounts = z.infer<typeof matchCounts>;

export const searchList = component(
  'SearchList',
  'Một trang kết quả tìm kiếm',
  listOf(searchResult, {
    counts: described(
      `Số kết quả của mỗi loại trong khoảng from–to, không phụ thuộc type; khi isTotalCapped thì mỗi loại chỉ đếm đến ${MAX_COUNT_OF_TYPE}`,
      counts,
    ),
    isTotalCapped: described(
      `true: mọi loại cộng lại có hơn ${MAX_SEARCH_RESULTS} kết quả`,
      z.boolean(),
    ),
    matches: described(
      'Số kết quả theo match, cộng lại bằng pagination.total; null khi isTotalCapped. Kết quả phrase đứng trước, rồi words, rồi similar',
      z.nullable(matchCounts),
    ),
    isPartial: described(
      'true: không nội dung nào có đủ các từ, đây là những nội dung có nhiều từ nhất',
      z.boolean(),
    ),
  }),
);
export type SearchList = z.infer<typeof searchList>;

export const suggestion = component(
  'Suggestion',
  'Một gợi ý khi đang gõ',
  z.object({ type: typeName, ...identity, title, titleMatches }),
);
export type Suggestion = z.infer<typeof suggestion>;

/** At most `MAX_SUGGESTIONS` entries that begin with the text; matches by document number first. */
export const suggestionList = component(
  'SuggestionList',
  `Nhiều nhất ${MAX_SUGGESTIONS} gợi ý, văn bản theo số ký hiệu trước`,
  answerOf(z.array(suggestion), {}),
);
