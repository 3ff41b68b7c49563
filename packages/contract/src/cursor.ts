import { CALENDAR } from '@portal/vietnamese/days';
import * as z from 'zod/mini';
import { described, represented } from './described.js';

/** The entry after which a page begins: its value in the list's order, then its documentId. */
export interface CursorKey<Value extends CursorValue = CursorValue> {
  value: Value;
  documentId: string;
}
export type CursorValue = number | string | null;

/** A place in a list that stays the same while entries come and go before it. */
export interface Cursor<Value extends CursorValue = CursorValue> {
  /** The number of the page that begins there, if no entry has come or gone meanwhile. */
  page: number;
  /** The order for which the cursor was made. */
  sort: string;
  after: CursorKey<Value>;
}

const MAX_LENGTH = 1_000;
const MOST_PAGES = 1_000_000_000;
const ERROR = 'Phải là nextCursor của một trang trong cùng danh sách.';

/** The order of lists that have only one. */
export const ONLY_SORT = 'date';

const BETWEEN = '~';

/** Needs no escaping in an address, unless its value is a text with special characters. */
export function cursorText({ page, sort, after: { value, documentId } }: Cursor): string {
  return [page, sort, encodeURIComponent(value ?? ''), documentId].join(BETWEEN);
}

function partsOf(text: string): unknown {
  try {
    const [page, sort, value = '', ...rest] = text.split(BETWEEN);
    return [page, sort, decodeURIComponent(value), ...rest];
  } catch {
    return undefined;
  }
}

const wholeNumber = z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number));

/** Cursor values of a list ordered by instants, in milliseconds. */
export const instantKey = z.pipe(
  z.pipe(z.string().check(z.regex(/^-?\d{1,15}$/)), z.transform(Number)),
  z.int().check(z.minimum(CALENDAR.start.getTime()), z.maximum(CALENDAR.end.getTime())),
);
/** Cursor values of a list ordered by days or texts; null comes last. */
export const textKey = z.pipe(
  z.string().check(z.regex(/^[^\0]{0,255}$/u)),
  z.transform((text: string) => text || null),
);
/** For lists ordered by rank: their cursors have no value. */
export const rankKey = z.pipe(
  z.literal(''),
  z.transform(() => null),
);

/** The cursor parameter of a list with such values; refuses a cursor of another list. */
export function cursorParameter<Value extends CursorValue>(value: z.ZodMiniType<Value>) {
  const parts = z.tuple([
    z.pipe(wholeNumber, z.int().check(z.minimum(1), z.maximum(MOST_PAGES))),
    z.string(),
    value,
    z.string().check(z.regex(/^[\w-]{0,255}$/)),
  ]);
  const cursor = z.pipe(
    z.string(),
    z.transform((text: string, { issues }): Cursor<Value> => {
      const read = z.safeParse(parts, text.length > MAX_LENGTH ? undefined : partsOf(text));
      if (!read.success) {
        issues.push({ code: 'custom', message: ERROR, input: text });
        return z.NEVER;
      }
      const [page, sort, own, documentId] = read.data;
      return { page, sort, after: { value: own, documentId } };
    }),
  );
  return described(
    'Bắt đầu sau mục cuối của một trang: nextCursor của trang ấy; không dùng cùng page',
    'Begins after the last entry of a page: the nextCursor of that page; not together with page',
    represented(
      { override: { type: 'string', maxLength: MAX_LENGTH, examples: [EXAMPLE] } },
      z.optional(cursor),
    ),
  );
}

const EXAMPLE = cursorText({
  page: 3,
  sort: '-postedAt',
  after: { value: 1_551_143_700_000, documentId: 'p2x0k9w4qf1m7c3v8n5b6z1a' },
});

interface Asked {
  page: number;
  sort?: string;
  cursor?: Cursor | undefined;
}

/** For a query: a cursor says where to begin, so that a page number would contradict it. */
export const onePlace = z.refine<Asked>(({ page, cursor }) => cursor === undefined || page === 1, {
  error: 'Không dùng cùng với page.',
  path: ['cursor'],
});

/** For a query: a cursor belongs to the order for which it was made. */
export const ofSameOrder = z.refine<Asked>(
  ({ sort = ONLY_SORT, cursor }) => cursor === undefined || cursor.sort === sort,
  { error: ERROR, path: ['cursor'] },
);
