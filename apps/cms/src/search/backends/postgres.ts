import { insertRows } from '../../platform/database/bulk-insert';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { all, any, term, written, type Condition } from '../query/condition';
import type { IndexedWords } from '../index/indexed-words';
import { DAY, segmentTerms, stretchesOf, type Stretch } from './postgres-segments';
import type { SearchIndex, WordsOfEntry } from './search-index';

const TABLE = 'search_words';
const INDEX = 'search_words_words_idx';

/**
 * A `tsvector` for each entry, built term by term here to bypass PostgreSQL's parsers and dictionaries.
 * `fastupdate` is off, because every search would scan its pending list.
 */
export function postgresIndex(db: Database): SearchIndex {
  return {
    async createTable() {
      if (!(await db.schema.hasTable(TABLE))) {
        await db.raw(`create table ${TABLE} (entry bigint primary key, words tsvector not null)`);
        // Prefers the table itself to TOAST: phrases are then read in half the time.
        await db.raw(`alter table ${TABLE} alter column words set storage main`);
      }
      await db.raw(
        `create index if not exists ${INDEX} on ${TABLE} using gin (words) with (fastupdate = off)`,
      );
      await db.raw(NEWEST);
      // A bulk write that broke off may have left `fastupdate` on.
      await endManyWrites(db);
    },
    async within({ from, until }) {
      const { rows }: { rows: { oldest: string | null; newest: string | null }[] } = await db.raw(
        `select min(entry) as oldest, max(entry) as newest from ${TABLE}`,
      );
      const [row] = rows;
      return {
        from: Math.max(from, wholeNumberOf(row?.oldest)),
        until: Math.min(until, wholeNumberOf(row?.newest) + 1),
      };
    },
    async newestOfEach(conditions, range, limit) {
      const stretches = stretchesOf(range);
      const columns = conditions.map((_, place) => `${NEWEST_ENTRIES} as of_${place}`);
      const values = conditions.flatMap((condition) => [
        queryOf(condition),
        stretches.map((stretch) => queryOf(inStretch(condition, stretch))),
        stretches.map(({ from }) => Math.max(from, range.from)),
        stretches.map(({ until }) => Math.min(until, range.until)),
        limit,
      ]);
      const { rows }: { rows: Record<string, string[]>[] } = await db.raw(
        `select ${columns.join(', ')}`,
        values,
      );
      return rows.flatMap((row) => Object.values(row).map((column) => column.map(wholeNumberOf)));
    },
    async add(entries) {
      await insertRows(db, TABLE, entries.map(rowOf));
    },
    async remove(entries) {
      await db(TABLE).whereIn('entry', entries).delete();
    },
    async prepareForMany() {
      // Thousands of entries share words: with `fastupdate` a bulk write takes a tenth of the time.
      await db.raw(`alter index ${INDEX} set (fastupdate = on, gin_pending_list_limit = 32768)`);
    },
    async settle() {
      await endManyWrites(db);
      await db.raw(`vacuum analyze ${TABLE}`);
    },
  };
}

async function endManyWrites(db: Database): Promise<void> {
  await db.raw(`alter index ${INDEX} set (fastupdate = off)`);
  await db.raw(`select gin_clean_pending_list('${INDEX}')`);
}

/** In entry numbers: after this much of the range the number of matches can be estimated. */
const SAMPLED_RANGE = 64 * DAY;
/** If the estimate is below this, reading the rest at once is faster. */
const FEW_MATCHES = 2_000;

/**
 * Reads stretch by stretch until there are enough, or until the estimate says that there are few; then it
 * reads the rest at once. `enable_seqscan` is off, because PostgreSQL underestimates the cost of reading
 * words in TOAST and would prefer a scan to the index; `offset 0` keeps it from walking entries by number.
 */
const NEWEST = `
  create or replace function search_newest(
    whole tsquery, parts tsquery[], lows bigint[], highs bigint[], most integer
  ) returns setof bigint language plpgsql stable set enable_seqscan = off as $$
  declare
    stretches integer := coalesce(array_length(parts, 1), 0);
    missing integer := most;
    asked tsquery;
    low bigint;
    seen bigint;
    given bigint;
  begin
    for place in 1 .. stretches loop
      asked := parts[place];
      low := lows[place];
      seen := highs[1] - highs[place];
      if seen >= ${SAMPLED_RANGE}
        and (most - missing) * ((highs[place] - lows[stretches])::float8 / seen) < ${FEW_MATCHES} then
        asked := whole;
        low := lows[stretches];
      end if;
      for given in
        select entry
        from (select entry from ${TABLE} where words @@ asked offset 0) as fitting
        where entry >= low and entry < highs[place]
        order by entry desc limit missing
      loop
        return next given;
        missing := missing - 1;
      end loop;
      exit when missing <= 0 or low = lows[stretches];
    end loop;
  end $$`;

const NEWEST_ENTRIES =
  'array(select search_newest(?::tsquery, ?::tsquery[], ?::bigint[], ?::bigint[], ?::integer))';

function inStretch(condition: Condition, { terms }: Stretch): Condition {
  return terms.length === 0 ? condition : all([any(terms.map(term)), condition]);
}

function queryOf(condition: Condition): string {
  return written(condition, {
    and: ' & ',
    or: ' | ',
    phrase: (names) => `(${names.map((name) => `'${name}'`).join(' <-> ')})`,
  });
}

function rowOf({ entry, words }: WordsOfEntry) {
  return { entry, words: vectorOf(words, segmentTerms(entry)) };
}

/** In PostgreSQL's text format: `'giai':1,7 'thuong':2`. */
function vectorOf({ runs, loose }: IndexedWords, segments: string[]): string {
  const places = new Map<string, number[]>();
  for (const { terms, from } of runs) {
    for (const [index, name] of terms.entries()) {
      const own = places.get(name);
      if (own) own.push(from + index);
      else places.set(name, [from + index]);
    }
  }
  const placed = [...places].map(([name, own]) => `'${name}':${own.join(',')}`);
  return [...placed, ...[...loose, ...segments].map((name) => `'${name}'`)].join(' ');
}
