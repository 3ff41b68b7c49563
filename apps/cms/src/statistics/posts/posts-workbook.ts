import { CONTENT_TYPE_NAMES, CONTENT_TYPES } from '@portal/contract/content-types';
import { onSite } from '../../platform/http/public-address';
import type { Column, Row, Sheet } from '../../platform/xlsx/sheet-xml';
import type { Asked, PostedItem } from './posted-items';
import { postsTexts as texts } from './posts-texts';
import { Counting, GROUPINGS } from './sums';

const WIDTHS: Record<keyof typeof texts.heads, number> = {
  ...{ number: 6, postedOn: 12, kind: 14, category: 24, title: 70 },
  ...{ author: 24, authorPosition: 24, madeBy: 24, views: 12, address: 50 },
};

/** One sheet with a row for each item, one with the sums. */
export function postsSheets(batches: AsyncIterable<PostedItem[]>, asked: Asked): Sheet[] {
  const counting = new Counting();
  const { heads } = texts;
  const columns: Column[] = [
    ...(['number', 'postedOn', 'kind', 'category', 'title'] as const),
    ...(['author', 'authorPosition', 'madeBy', 'views', 'address'] as const),
  ].map((name) => ({ head: heads[name], width: WIDTHS[name] }));
  return [
    { name: texts.sheets.posts, columns, rows: rowsOf(batches, counting) },
    {
      name: texts.sheets.sums,
      columns: [
        { head: texts.span(asked.from, asked.to), width: 44 },
        ...CONTENT_TYPE_NAMES.map((type) => ({ head: CONTENT_TYPES[type].label, width: 16 })),
        { head: texts.count, width: 12 },
      ],
      // Consumed after the first sheet, whose rows fill the counts.
      rows: sumRows(counting),
    },
  ];
}

async function* rowsOf(
  batches: AsyncIterable<PostedItem[]>,
  counting: Counting,
): AsyncGenerator<Row[]> {
  for await (const items of batches) {
    yield items.map((item) => {
      counting.add(item);
      const { postedOn, type, category, title, author, authorPosition, madeBy, views, address } =
        item;
      return {
        cells: [
          ...[counting.total, { day: postedOn }, CONTENT_TYPES[type].label, category, title],
          ...[author, authorPosition, madeBy, views, onSite(address)],
        ],
      };
    });
  }
}

function* sumRows(counting: Counting): Generator<Row[]> {
  const sums = counting.sums();
  for (const grouping of GROUPINGS) {
    yield [{ cells: [texts.groupings[grouping]], isStrong: true }];
    yield sums[grouping].map(({ name, count, byType }) => ({
      cells: [
        name || texts.none[grouping],
        ...CONTENT_TYPE_NAMES.map((type) => byType[type] ?? 0),
        count,
      ],
    }));
  }
  const { kind } = sums;
  const ofType = CONTENT_TYPE_NAMES.map((type) =>
    kind.reduce((sum, { byType }) => sum + (byType[type] ?? 0), 0),
  );
  yield [{ cells: [texts.total, ...ofType, counting.total], isStrong: true }];
}
