import { setImmediate as nextTurn } from 'node:timers/promises';
import { insertRows } from '../../platform/database/bulk-insert';
import type { Database } from '../../platform/database/database';
import { rowsIn } from '../../platform/database/json-rows';
import { written, type Condition } from '../query/condition';
import type { IndexedWords } from '../index/indexed-words';
import type { SearchIndex } from './search-index';

const TABLE = 'search_words';
const MERGED_PAGES = 500;
/** Separates rows of terms, so that no phrase spans two of them. */
const BREAK = ' ¦ ';
/** Limits are rounded up to multiples of this, so that prepared statements are few and reusable. */
const LIMIT_STEP = 20;

/**
 * Contentless FTS5; the rowid is the entry's number, which FTS5 walks backwards at no cost. The tokenizer
 * `ascii` splits at blanks and keeps all letters.
 */
export function sqliteIndex(db: Database): SearchIndex {
  return {
    async createTable() {
      await db.raw(
        `create virtual table if not exists ${TABLE} using fts5(
          words, content = '', contentless_delete = 1, tokenize = 'ascii')`,
      );
    },
    // SQLite walks entries, not days, so days without entries cost nothing.
    within: async (range) => range,
    async newestOfEach(conditions, { from, until }, limit) {
      const columns = conditions.map((_, place) => `${newestRows(limit)} as of_${place}`);
      const values = conditions.flatMap((condition) => [matchOf(condition), from, until]);
      const rows: Record<string, string>[] = await db.raw(`select ${columns.join(', ')}`, values);
      return rows.flatMap((row) =>
        Object.values(row).map((column) => rowsIn<number>(column).slice(0, limit)),
      );
    },
    async add(entries) {
      const rows = entries.map(({ entry, words }) => ({ rowid: entry, words: textOf(words) }));
      await insertRows(db, TABLE, rows);
    },
    async remove(entries) {
      for (const entry of entries) await db.raw(`delete from ${TABLE} where rowid = ?`, [entry]);
    },
    async prepareForMany() {},
    async settle() {
      // Merges in small steps, so that concurrent writes never wait long. See
      // https://www.sqlite.org/fts5.html#the_merge_command
      let pages = -MERGED_PAGES;
      for (let before = await changes(db), after = before; ; before = after) {
        await db.raw(`insert into ${TABLE} (${TABLE}, rank) values ('merge', ?)`, [pages]);
        after = await changes(db);
        if (after - before < 2) return;
        pages = MERGED_PAGES;
        await nextTurn();
      }
    },
  };
}

/**
 * One JSON column, which is read faster than rows. The limit is not bound, because SQLite would then plan
 * the statement anew at each run.
 */
function newestRows(limit: number): string {
  return `(select json_group_array(entry) from (
    select rowid as entry from ${TABLE} where ${TABLE} match ? and rowid >= ? and rowid < ?
      order by rowid desc limit ${Math.ceil(limit / LIMIT_STEP) * LIMIT_STEP}))`;
}

/**
 * The rows that this connection has changed so far; a step that merged something changes two or more.
 */
async function changes(db: Database): Promise<number> {
  const [row]: { n: number }[] = await db.raw('select total_changes() as n');
  return row?.n ?? 0;
}

function matchOf(condition: Condition): string {
  return written(condition, {
    and: ' AND ',
    or: ' OR ',
    phrase: (terms) => `"${terms.join(' ')}"`,
  });
}

function textOf({ runs, loose }: IndexedWords): string {
  return [...runs.map(({ terms }) => terms.join(' ')), loose.join(' ')].join(BREAK);
}
