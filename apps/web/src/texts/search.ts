import { CONTENT_TYPES } from '@portal/contract/content-types';
import type { MatchLevel } from '@portal/contract/match-levels';
import type { SearchMatchCounts } from '@portal/contract/search';
import { SEARCH_TYPES, type SearchType } from '@portal/contract/search-types';
import { formatDay, type Day } from '@portal/vietnamese/days';

/** Drops bidirectional control characters, which would reverse the text that follows. */
function quoted(query: string): string {
  return `“${query.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}”`;
}

/** A count, with a plus sign if there are more than could be counted. */
function counted(count: number, isCapped = false): string {
  return `${count.toLocaleString('vi-VN')}${isCapped ? '+' : ''}`;
}

/** For use within a sentence. */
const nameOf = (type: SearchType) => CONTENT_TYPES[type].label.toLowerCase();
const allNames = new Intl.ListFormat('vi').format(SEARCH_TYPES.map(nameOf));

interface Found {
  count: number;
  /** There are more results than can be counted. */
  isCapped: boolean;
  /** The number of results by match level; null if not counted. */
  matches: SearchMatchCounts | null;
  type: SearchType | undefined;
  /** The query is a single word. */
  isOne: boolean;
}

const phraseName = (isOne: boolean) => (isOne ? 'đúng từ' : 'đúng cụm từ');

function results({ count, isCapped, matches, type }: Found): string {
  const name = type === undefined ? 'kết quả' : nameOf(type);
  const areSimilar = matches !== null && matches.similar === count;
  return `${isCapped ? 'Hơn ' : ''}${counted(count)} ${name}${areSimilar ? ' gần đúng' : ''}`;
}

function howWell({ count, matches, isOne }: Found): string {
  if (matches === null || matches.phrase === count || matches.similar === count) return '.';
  const parts = [
    { amount: matches.phrase, name: phraseName(isOne) },
    { amount: matches.words, name: 'có đủ các từ' },
    { amount: matches.similar, name: 'gần đúng' },
  ].filter(({ amount }) => amount > 0);
  return `: ${parts.map(({ amount, name }) => `${counted(amount)} ${name}`).join(', ')}.`;
}

interface Span {
  from: Day | undefined;
  to: Day | undefined;
}

function within({ from, to }: Span): string {
  const start = from === undefined ? '' : ` từ ngày ${formatDay(from)}`;
  return to === undefined ? start : `${start} đến hết ngày ${formatDay(to)}`;
}

export const searchTexts = {
  obsolete: 'Không còn áp dụng',
  title: 'Tìm kiếm',
  titleOf: (query: string) => `Tìm ${quoted(query)}`,
  pageOf: (query: string, page: number) =>
    `Tìm ${quoted(query)}${page === 1 ? '' : ` – trang ${page}`}`,
  hint: `Nhập từ khóa, có dấu hoặc không dấu, vào ô tìm kiếm ở đầu trang. Có thể tìm ${allNames}; với văn bản, có thể nhập cả số ký hiệu.`,
  tooLong: (length: number, longest: number) =>
    `Nội dung cần tìm dài ${counted(length)} ký tự, trong khi chỉ tìm được tối đa ${longest} ký tự. Xin rút gọn trong ô tìm kiếm ở đầu trang, chỉ giữ lại những từ chính.`,
  noWords: (query: string) =>
    `Vui lòng nhập ít nhất một chữ hoặc một số vào ô tìm kiếm ở đầu trang: ${quoted(query)} chưa đủ để tìm.`,
  found: (found: Found, query: string, span: Span) =>
    `${results(found)} cho ${quoted(query)}${within(span)}${howWell(found)}`,
  onlyPhrase: (query: string) => `Chỉ xem nội dung có đúng cụm từ ${quoted(query)}`,
  similarOnly: (query: string, isOne: boolean) =>
    isOne
      ? `Không có nội dung chứa đúng từ ${quoted(query)}. Dưới đây là những nội dung có từ viết giống như vậy nhưng khác dấu.`
      : `Không có nội dung chứa đúng cụm từ ${quoted(query)}. Dưới đây là những nội dung có các từ này nhưng đứng rời nhau hoặc khác dấu.`,
  group: (level: MatchLevel, isOne: boolean): { heading: string; note?: string } =>
    ({
      phrase: { heading: isOne ? 'Đúng từ' : 'Đúng cụm từ' },
      words: { heading: 'Có đủ các từ' },
      similar: {
        heading: 'Gần đúng',
        note: isOne
          ? 'Từ viết giống nhưng khác dấu.'
          : 'Các từ đứng rời nhau, khác dấu hoặc thiếu từ.',
      },
    })[level],
  partial: (query: string) =>
    `Không có nội dung chứa đầy đủ các từ khóa ${quoted(query)}. Dưới đây là những nội dung chứa nhiều từ khóa nhất.`,
  nothing: (type: SearchType | undefined, query: string, span: Span) => {
    const name = type === undefined ? 'nội dung' : nameOf(type);
    return `Không tìm thấy ${name} nào phù hợp với ${quoted(query)}${within(span)}.`;
  },
  tryInstead: 'Quý vị có thể thử:',
  anyType: 'Tìm trong mọi loại nội dung',
  anyTime: 'Tìm ở mọi thời gian',
  anywhere: 'Tìm trong mọi loại nội dung, ở mọi thời gian',
  withoutMarks: (query: string) => `Tìm không dấu ${quoted(query)}`,
  eachWord: 'Tìm từng từ:',
  inDocuments: (query: string) => `Tìm ${quoted(query)} trong danh sách văn bản`,
  newsOfDay: 'Xem tất cả tin tức, hoặc chọn ngày từ lịch tin tức',

  typeNav: 'Loại nội dung',
  allTypes: 'Tất cả',
  count: counted,
  /** By the field that dates a type. */
  dated: { postedAt: 'Ngày đăng', issuedOn: 'Ban hành', updatedAt: 'Cập nhật' },

  time: 'Thời gian',
  times: { any: 'Mọi lúc', month: '30 ngày qua', year: '12 tháng qua' },
  span: (span: Span) => within(span).trim(),
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  showTime: 'Xem kết quả',
};

export const suggestionTexts = {
  suggestions: 'Gợi ý',
  all: (query: string) => `Tìm ${quoted(query)} trong toàn bộ nội dung`,
  announced: (count: number) =>
    count === 0
      ? 'Không có gợi ý.'
      : `Có ${count} gợi ý. Dùng phím mũi tên lên, xuống để chọn, phím Enter để mở.`,
  recent: 'Từ khóa đã tìm gần đây',
  recentAnnounced: (count: number) =>
    `Có ${count} từ khóa đã tìm gần đây. Dùng phím mũi tên lên, xuống để chọn, phím Delete để xóa từ khóa đang chọn.`,
  onThisDevice: 'Chỉ lưu trên thiết bị này.',
  forget: (query: string) => `Xóa ${quoted(query)} khỏi lịch sử tìm kiếm`,
  forgetAll: 'Xóa lịch sử tìm kiếm',
  allForgotten: 'Đã xóa lịch sử tìm kiếm.',
};
