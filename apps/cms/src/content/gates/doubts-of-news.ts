import { DAY_MS, formatDay, formatMoment, findDay, weekdayOf } from '@portal/vietnamese/days';
import { fold } from '@portal/vietnamese/fold';
import type { Found, Gate } from './finding';
import type { Publication } from './publication';

/** Possible mistakes in the metadata of an item, asked about before publishing. */
export const doubtsOfNews: Gate<Publication>[] = [
  { id: 'summary', find: findNoSummary },
  { id: 'film-without-words', find: findSilentFilm },
  { id: 'posting-date', find: findOtherTime },
  { id: 'day-in-text', find: findImpossibleDays },
  { id: 'title-of-another', find: findSameTitle },
];

/** In characters. A text this short needs no summary. */
const SHORT_TEXT = 600;

function findNoSummary({ summary, texts }: Publication): Found[] {
  const isShort = texts.every(({ parts: { words } }) => words.trim().length <= SHORT_TEXT);
  if (summary === null || summary.trim() !== '' || isShort) return [];
  return [
    {
      field: 'summary',
      sentence: 'Tin chưa có tóm tắt. Hãy ghi một, hai câu nói điều chính.',
      ground: 'Danh sách tin, kết quả tìm kiếm và liên kết chia sẻ hiện câu này',
    },
  ];
}

function findSilentFilm({ film }: Publication): Found[] {
  if (!film || film.hasCaptions || film.hasTranscript) return [];
  return [
    {
      field: 'captions',
      sentence: `Video “${film.fileName}” chưa có phụ đề, cũng chưa có lời bằng chữ. Hãy thêm một trong hai.`,
      ground: 'Người không nghe được cần đọc lời của video (WCAG 1.2.2)',
    },
  ];
}

const LONG_AGO_DAYS = 31;

function findOtherTime({ postedAt, isNew, now }: Publication): Found[] {
  if (!postedAt) return [];
  const told = {
    field: 'postedAt',
    ground: 'Tin hiện từ ngày đăng và nằm trong danh sách theo ngày ấy',
  };
  if (postedAt > now) {
    const sentence = `Ngày đăng là ${formatMoment(postedAt)}, chưa tới: người đọc chưa thấy gì cho đến lúc ấy. Hãy xem lại ngày đăng.`;
    return [{ ...told, sentence }];
  }
  const isOld = now.getTime() - postedAt.getTime() > LONG_AGO_DAYS * DAY_MS;
  if (!isNew || !isOld) return [];
  const sentence = `Ngày đăng là ${formatMoment(postedAt)}, đã lâu: mục này sẽ nằm sâu trong danh sách, không ở đầu. Hãy xem lại ngày đăng.`;
  return [{ ...told, sentence }];
}

const WRITTEN_DAY =
  /(?:(?<weekday>(?:thứ (?:hai|ba|tư|năm|sáu|bảy))|chủ nhật),?\s+(?:ngày\s+)?)?(?<![\d/.-])(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})(?![\d/]|[.-]\d)/giu;

/** Finds dates that do not exist or fall on another day of the week than the text says. */
function findImpossibleDays({ texts }: Publication): Found[] {
  return texts.flatMap(({ field, parts: { words } }) =>
    [...words.matchAll(WRITTEN_DAY)].flatMap((match): Found[] => {
      const problem = problemOf(match);
      if (problem === undefined) return [];
      const written = match[0].replaceAll(/\s+/gu, ' ');
      return [
        {
          ...{ field, place: { part: 'words', index: 0, words: match[0] } },
          sentence: `Trong bài ghi “${written}”, mà ${problem}. Hãy xem lại ngày này.`,
          ground: 'Ngày ghi sai dẫn người đọc đến sai ngày',
        },
      ];
    }),
  );
}

function problemOf({ groups = {} }: RegExpMatchArray): string | undefined {
  const { year, month, day, weekday } = groups;
  const found = findDay(Number(year), Number(month), Number(day));
  if (found === undefined) return 'lịch không có ngày ấy';
  const real = weekdayOf(found);
  if (weekday === undefined || weekday.toLowerCase() === real.toLowerCase()) return undefined;
  return `ngày ${formatDay(found)} là ${real}`;
}

/** Readers confuse two titles that share nine of ten words and all numbers. */
const MIN_SHARE_OF_WORDS = 0.9;
const WORD = /[\p{L}\p{Nd}]+/gu;
const NUMBER = /\p{Nd}+/gu;

function findSameTitle({ title, surroundings }: Publication): Found[] {
  const [own, numbers] = [wordsOf(title), numbersOf(title)];
  const others = surroundings.ofTheseDays.filter(
    (other) =>
      numbersOf(other.title) === numbers && share(own, wordsOf(other.title)) >= MIN_SHARE_OF_WORDS,
  );
  if (others.length === 0) return [];
  const titles = others.map((other) => `“${other.title}”`).join(', ');
  return [
    {
      field: 'title',
      sentence: `Trong tuần này đã có tin với tiêu đề như vậy: ${titles}. Hãy xem có đăng trùng không.`,
      ground: 'Người đọc không phân biệt được hai tin cùng tiêu đề',
      others,
    },
  ];
}

const numbersOf = (title: string) => (title.match(NUMBER) ?? []).join(' ');
const wordsOf = (title: string) => new Set(fold(title).match(WORD));

/** Jaccard similarity of two sets of words, from 0 to 1. */
function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}
