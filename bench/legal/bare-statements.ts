import { FACETS, type Facet } from '@portal/contract/document-filters';
import type { Day } from '@portal/vietnamese/days';
import type { BareDatabase } from '../databases/bare.ts';
import { bareConditions, NUMBERS, type BareCondition } from './bare-conditions.ts';
import type { Chosen } from './choice.ts';

const PAGE = 20;
const TRIALS = 3;

/**
 * Hand-written statements for a list with all its facets, on the tables of the cms's index: the page, the
 * counts of the free facets, and the counts of each chosen facet within the other choices. The cms has
 * already stored the counts of a single facet, and the years give the total. Tries several ways and returns
 * the fastest.
 */
export async function bareStatements(
  database: BareDatabase,
  chosen: Chosen[],
  on: Day,
): Promise<string[]> {
  const conditions = await bareConditions(database, chosen, on);
  const ways = [byIntersection, byLookingUp, byMembership].flatMap((fitting) =>
    [sortedPage, walkedPage].flatMap((page) =>
      ['', 'materialized'].map((how) => [
        page(conditions, fitting),
        ...allCounts(conditions, (some) => `${how} (${fitting(some)})`, on),
      ]),
    ),
  );
  const times = new Map<string[], number>();
  for (const way of ways) times.set(way, await leastTime(() => database.run(way)));
  const [fastest = []] = ways.toSorted((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0));
  return fastest;
}

async function leastTime(work: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const begun = performance.now();
    await work();
    least = Math.min(least, performance.now() - begun);
  }
  return least;
}

type Fitting = (conditions: BareCondition[]) => string;

const byIntersection: Fitting = (conditions) =>
  conditions.map(({ all }) => all).join(' intersect ');

const byLookingUp: Fitting = ([first, ...others]) => {
  const looked = others.map(({ of }) => of('d')).join(' and ');
  return `select d.entry from (${first?.all}) d ${looked === '' ? '' : `where ${looked}`}`;
};

const byMembership: Fitting = ([first, ...others]) => {
  const member = others.map(({ all }) => `d.entry in (${all})`).join(' and ');
  return `select d.entry from (${first?.all}) d ${member === '' ? '' : `where ${member}`}`;
};

const ORDER = `order by e.issued_on desc, e.document_id desc limit ${PAGE}`;

function sortedPage(conditions: BareCondition[], fitting: Fitting): string {
  return `with m as materialized (${fitting(conditions)}) select e.entry, e.row_id
    from m cross join legal_entries e where e.entry = m.entry ${ORDER}`;
}

function walkedPage(conditions: BareCondition[]): string {
  const looked = conditions.map(({ of }) => of('e')).join(' and ');
  return `select e.entry, e.row_id from legal_entries e where ${looked} ${ORDER}`;
}

function allCounts(conditions: BareCondition[], fitting: Fitting, on: Day): string[] {
  const free = FACETS.filter((facet) => !conditions.some((one) => one.facet === facet));
  const others = conditions.length < 2 ? [] : conditions;
  return [
    ...counts(fitting(conditions), free, on),
    ...others.flatMap(({ facet }) => {
      const rest = conditions.filter((one) => one.facet !== facet);
      return counts(fitting(rest), [facet], on);
    }),
  ];
}

function counts(fitting: string, facets: Facet[], on: Day): string[] {
  const terms = facets.filter((facet) => NUMBERS[facet] !== undefined);
  const [only, another] = terms;
  const narrowed = only && another === undefined ? `and t.facet = ${NUMBERS[only]}` : '';
  const byTerm = `with m as ${fitting}
    select t.term, count(*) from m cross join legal_terms t
    where t.entry = m.entry ${narrowed} group by t.term`;
  const byStatus = `with m as ${fitting}
    select s.status, count(*) from m cross join legal_spans s
    where s.entry = m.entry and s.from_day <= '${on}' and s.to_day > '${on}' group by s.status`;
  return [...(terms.length > 0 ? [byTerm] : []), ...(facets.includes('status') ? [byStatus] : [])];
}
