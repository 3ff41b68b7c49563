import type { Facet } from '@portal/contract/document-filters';
import type { Day } from '@portal/vietnamese/days';
import type { BareDatabase } from '../databases/bare.ts';
import type { Chosen } from './choice.ts';

/** The numbers of the facets in the cms's index. */
export const NUMBERS: Record<Facet, number | undefined> = {
  ...{ type: 1, issuingBody: 2, field: 3, year: 4, signatory: 5, group: 6 },
  // These depend on the day.
  ...{ status: undefined, consultation: undefined },
};

/** A chosen facet in SQL. */
export interface BareCondition {
  facet: Facet;
  /** All entries that fit. */
  all: string;
  /** Whether the entry of a row fits. */
  of: (row: string) => string;
  /** How many fit. */
  size: number;
}

/** Returns the narrowest condition first. */
export async function bareConditions(
  database: BareDatabase,
  chosen: Chosen[],
  on: Day,
): Promise<BareCondition[]> {
  const conditions = chosen.map(async (one) =>
    one.facet === 'status' ? statusCondition(one, on) : termCondition(database, one),
  );
  return (await Promise.all(conditions)).toSorted((one, other) => one.size - other.size);
}

function statusCondition({ facet, inIndex }: Chosen, on: Day): BareCondition {
  const days = `from_day <= '${on}' and to_day > '${on}'`;
  const fitting = `from legal_spans s where ${days} and status in (${quoted(inIndex)})`;
  return {
    ...{ facet, size: Infinity, all: `select entry ${fitting}` },
    of: (row) => `exists (select 1 ${fitting} and s.entry = ${row}.entry)`,
  };
}

async function termCondition(database: BareDatabase, { facet, inIndex }: Chosen) {
  const [terms = []] = await database.run([
    `select term, count from legal_counts where facet = '${facet}' and value in (${quoted(inIndex)})`,
  ]);
  const ids = terms.map(({ term }) => Number(term)).join(', ');
  const distinct = terms.length > 1 ? 'distinct ' : '';
  return {
    facet,
    all: `select ${distinct}entry from legal_terms where term in (${ids})`,
    of: (row: string) =>
      `exists (select 1 from legal_terms o where o.entry = ${row}.entry
        and o.facet = ${NUMBERS[facet]} and +o.term in (${ids}))`,
    size: terms.reduce((sum, { count }) => sum + Number(count), 0),
  };
}

function quoted(values: string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}
