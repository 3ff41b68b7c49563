import * as z from 'zod/mini';
import { applicability, changed, identity } from './base-fields.js';
import { CONTENT_TYPES } from './content-types.js';
import { component, described, withExample } from './described.js';
import { answerOf, day, listOf } from './envelope.js';
import { legalDocumentState } from './legal-state.js';
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
  'Position of a found word',
  z.object({
    start: described(
      'Vị trí bắt đầu, đơn vị UTF-16',
      'Start, in UTF-16 units',
      withExample(0, z.int()),
    ),
    end: described(
      'Vị trí ngay sau chữ cuối, đơn vị UTF-16',
      'Position just after the last character, in UTF-16 units',
      withExample(8, z.int()),
    ),
  }),
);
export type SearchMatch = z.infer<typeof match>;

const typeName = described('Loại nội dung', 'Content type', z.enum(SEARCH_TYPES));
const title = described(
  'Tiêu đề; với văn bản: loại, số ký hiệu và trích yếu',
  'Title; of a document: type, number and abstract',
  withExample('Khai mạc Tuần lễ đổi mới sáng tạo', z.string()),
);
const titleMatches = described(
  'Các từ tìm thấy trong title, theo thứ tự, không chồng lên nhau',
  'Found words in title, in order, without overlaps',
  z.array(match),
);

const searchResult = component(
  'SearchResult',
  'Một nội dung tìm thấy',
  'One search result',
  z.object({
    type: typeName,
    ...identity,
    title,
    titleMatches,
    match: described(
      'phrase: có đúng cụm từ đã gõ, đúng dấu nếu gõ có dấu, hoặc đúng số ký hiệu; words: có đủ các từ; similar: gần đúng (khác dấu, các chữ rời nhau hoặc thiếu từ)',
      'phrase: has the very phrase, with the diacritics that were typed, or the document number; words: has all words; similar: nearly (other diacritics, letters apart, or a word missing)',
      z.enum(MATCH_LEVELS),
    ),
    date: described(
      'Ngày đăng; với văn bản: ngày ban hành; với trang: ngày sửa gần nhất',
      'Day of publication; of a document: day of issue; of a page: day of the last change',
      day,
    ),
    passage: described(
      'Đoạn văn quanh các từ tìm thấy, hoặc phần đầu, không có thẻ HTML; có thể rỗng',
      'Text around the found words, or the beginning, without HTML; may be empty',
      withExample('Tuần lễ đổi mới sáng tạo diễn ra từ ngày 26-02.', z.string()),
    ),
    passageMatches: described(
      'Các từ tìm thấy trong passage, theo thứ tự, không chồng lên nhau',
      'Found words in passage, in order, without overlaps',
      z.array(match),
    ),
    document: described(
      'Hiệu lực hôm nay của văn bản và lý do, hoặc việc lấy ý kiến dự thảo; null với nội dung khác',
      'Of a legal document, whether it holds today and why, or whether it may be commented on; null for other content',
      z.nullable(legalDocumentState),
    ),
    ...changed,
    ...applicability,
  }),
);
export type SearchResult = z.infer<typeof searchResult>;

const counts = component(
  'SearchCounts',
  'Số kết quả của mỗi loại nội dung',
  'Number of results for each content type',
  z.object(
    forEachSearchType((type) =>
      described(CONTENT_TYPES[type].label, `Results of type ${type}`, withExample(3, z.int())),
    ),
  ),
);

const matchCounts = component(
  'SearchMatchCounts',
  'Số kết quả theo mức khớp',
  'Number of results by match level',
  z.object({
    phrase: described(
      'Có đúng cụm từ, hoặc đúng số ký hiệu',
      'Has the very phrase, or the document number',
      withExample(2, z.int()),
    ),
    words: described('Có đủ các từ', 'Has all words', withExample(7, z.int())),
    similar: described('Gần đúng', 'Similar', withExample(15, z.int())),
  }),
);
export type SearchMatchCounts = z.infer<typeof matchCounts>;

export const searchList = component(
  'SearchList',
  'Một trang kết quả tìm kiếm',
  'One page of search results',
  listOf(searchResult, {
    counts: described(
      `Số kết quả của mỗi loại trong khoảng from–to, không phụ thuộc type; khi isTotalCapped thì mỗi loại chỉ đếm đến ${MAX_COUNT_OF_TYPE}`,
      `Number of results of each type within from–to, whatever type is; each type is counted up to ${MAX_COUNT_OF_TYPE} only if isTotalCapped`,
      counts,
    ),
    isTotalCapped: described(
      `true: mọi loại cộng lại có hơn ${MAX_SEARCH_RESULTS} kết quả`,
      `true: all types together have more than ${MAX_SEARCH_RESULTS} results`,
      z.boolean(),
    ),
    matches: described(
      'Số kết quả theo match, cộng lại bằng pagination.total; null khi isTotalCapped. Kết quả phrase đứng trước, rồi words, rồi similar',
      'Number of results by match, adding up to pagination.total; null if isTotalCapped. Results with phrase come first, then words, then similar',
      z.nullable(matchCounts),
    ),
    isPartial: described(
      'true: không nội dung nào có đủ các từ, đây là những nội dung có nhiều từ nhất',
      'true: no entry has all words; these have the most of them',
      z.boolean(),
    ),
  }),
);
export type SearchList = z.infer<typeof searchList>;

export const suggestion = component(
  'Suggestion',
  'Một gợi ý khi đang gõ',
  'A suggestion while typing',
  z.object({ type: typeName, ...identity, title, titleMatches }),
);
export type Suggestion = z.infer<typeof suggestion>;

/** At most `MAX_SUGGESTIONS` entries that begin with the text; matches by document number first. */
export const suggestionList = component(
  'SuggestionList',
  `Nhiều nhất ${MAX_SUGGESTIONS} gợi ý, văn bản theo số ký hiệu trước`,
  `At most ${MAX_SUGGESTIONS} suggestions, matches by document number first`,
  answerOf(z.array(suggestion), {}),
);
