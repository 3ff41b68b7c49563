import type { TextParts } from '@portal/rich-text/render/text-parts';
import { shortened } from '../shortened';
import type { Found, Gate, PlaceInText } from './finding';
import type { Publication } from './publication';

/** Possible mistakes in the rich text of an item, asked about before publishing. */
export const doubtsOfTexts: Gate<Publication>[] = [
  { id: 'table-without-head', find: findHeadlessTables },
  { id: 'heading-order', find: findSkippedHeadings },
  { id: 'link-to-nothing', find: findDeadLinks },
];

const STRUCTURE =
  'Người dùng trình đọc màn hình nghe từng ô kèm tên cột, và đi theo các đề mục (WCAG 1.3.1)';

type FoundInText = Omit<Found, 'field'>;

function inEachText(
  { texts }: Publication,
  find: (parts: TextParts) => readonly FoundInText[],
): Found[] {
  return texts.flatMap(({ field, parts }) => find(parts).map((found) => ({ field, ...found })));
}

/** In characters: how much of a table's text the question quotes. */
const FIRST_WORDS = 60;

function findHeadlessTables(facts: Publication): Found[] {
  return inEachText(facts, ({ tables }) =>
    tables.flatMap(({ hasHead, text }, index): FoundInText[] => {
      if (hasHead) return [];
      const place: PlaceInText = { part: 'table', index };
      const words = shortened(text.replaceAll(/\s+/g, ' ').trim(), FIRST_WORDS);
      const sentence = `Bảng thứ ${index + 1}${words && ` (“${words}”)`} chưa có hàng hay cột tiêu đề. Hãy đánh dấu hàng tên cột là hàng tiêu đề.`;
      return [{ place, sentence, ground: STRUCTURE }];
    }),
  );
}

/** The page title is the h1, so the headings of a text start at level 2. */
const LEVEL_OF_TITLE = 1;
/** The names of heading levels in the editor's toolbar. */
const NAMES = ['', 'tiêu đề', 'đề mục lớn', 'đề mục vừa', 'đề mục nhỏ'];

function findSkippedHeadings(facts: Publication): Found[] {
  return inEachText(facts, ({ headings }) =>
    headings.flatMap(({ level, text }, index): FoundInText[] => {
      const above = headings[index - 1]?.level ?? LEVEL_OF_TITLE;
      if (level <= above + 1) return [];
      const sentence = `“${text.trim()}” là ${NAMES[level]}, mà ngay trên nó không có ${NAMES[level - 1]}. Hãy chọn lại kiểu đề mục.`;
      return [{ place: { part: 'heading', index }, sentence, ground: STRUCTURE }];
    }),
  );
}

/** Addresses that work only on the editors' own network or in the admin. */
const OF_EDITORS =
  /^(?:https?:\/\/(?:localhost|127\.|0\.0\.0\.0|192\.168\.|10\.)|(?:https?:\/\/[^/]+)?\/admin(?:\/|$))/i;

function findDeadLinks(facts: Publication): Found[] {
  const { deadLinks } = facts.surroundings;
  return inEachText(facts, ({ links }) =>
    links.flatMap(({ href, text }, index): FoundInText[] => {
      const title = deadLinks.get(href);
      if (title === undefined && !OF_EDITORS.test(href)) return [];
      const place: PlaceInText = { part: 'link', index, words: href };
      const sentence = `Liên kết “${text.trim()}” ${whereTo(title)}`;
      return [{ place, sentence, ground: 'Người đọc bấm vào phải đến được nơi cần đến' }];
    }),
  );
}

function whereTo(title: string | null | undefined): string {
  if (title === undefined) {
    return 'dẫn tới địa chỉ mà chỉ máy của cơ quan mở được. Hãy thay bằng địa chỉ trên cổng.';
  }
  return title === null
    ? 'dẫn tới một mục không còn nữa; người đọc chỉ thấy chữ. Hãy chọn mục khác, hoặc bỏ liên kết.'
    : `dẫn tới “${title}”, mục này chưa đăng; người đọc chỉ thấy chữ. Hãy đăng mục ấy trước, hoặc bỏ liên kết.`;
}
