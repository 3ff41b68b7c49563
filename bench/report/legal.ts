import type { EngineName } from '../../scripts/lib/bench-options.ts';
import type { Publishing } from '../legal/publishing.ts';
import type { Measured } from '../legal/measure.ts';
import type { IndexedSite } from '../legal/sites.ts';
import { ENGINES } from './engines.ts';
import { showNumber } from './numbers.ts';
import type { ResultRow } from './row.ts';

/**
 * A goal is the most that a visitor should notice, in milliseconds; the report shows it, but the ratio
 * decides.
 */
const GROWTH = { times: 2, goals: [15, 30] };
const FACETS = { times: 1.5, goal: 120 };
const DAY = { times: 2, goal: 150 };
/** With fewer documents the fixed cost of a request hides the cost of the statements. */
const FACETS_FROM = 100_000;

export function legalRows(
  engine: EngineName,
  sites: Pick<IndexedSite, 'size' | 'starts'>[],
  results: Measured[],
): ResultRow[] {
  const of = (kind: Measured['kind']) => results.filter((result) => result.kind === kind);
  const sizes = sites.map(({ size }) => size);
  return [
    ...sites.map((site) => startRow(engine, site)),
    ...of('growth').flatMap((result, place) => growthRows(engine, result, sizes, place)),
    ...of('facets').flatMap((result) => sizes.map((size) => facetsRow(engine, result, size))),
    ...of('day').flatMap((result) => sizes.map((size) => dayRow(engine, result, size))),
    ...of('text').flatMap((result) => sizes.map((size) => textRow(engine, result, size))),
  ];
}

/** The longest that an editor waits for a document that acts on a thousand others, in milliseconds. */
const PUBLISHING = 1_000;

export function publishingRows(engine: EngineName, all: Publishing[]): ResultRow[] {
  return all.map(({ size, actsOn, publishing, rehearsing }) => ({
    title: `${headOf(engine, size)}: đăng văn bản bãi bỏ ${showNumber(actsOn)} văn bản, và xem trước`,
    ours: `${showNumber(publishing)}, ${showNumber(rehearsing)} ms`,
    ...{
      stock: '',
      ratio: '',
      bound: `≤ ${showNumber(PUBLISHING)} ms`,
      ok: publishing <= PUBLISHING,
    },
  }));
}

function startRow(engine: EngineName, { size, starts }: Pick<IndexedSite, 'size' | 'starts'>) {
  const seconds = (milliseconds: number) => showNumber(milliseconds / 1_000);
  return {
    title: `${headOf(engine, size)}: khởi động có dựng chỉ mục, và không`,
    ours: `${seconds(starts.indexing)}, ${seconds(starts.plain)} giây`,
    ...{ stock: '', ratio: '', bound: '', ok: undefined },
  };
}

function growthRows(engine: EngineName, result: Measured, sizes: number[], place: number) {
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  if (small === large) return [];
  const [before, after] = [timeOf(result, `${small}`), timeOf(result, `${large}`)];
  const title = `${ENGINES[engine]}, ${showNumber(small)} → ${showNumber(large)} văn bản: ${result.title}`;
  const ours = `${showNumber(before)} → ${showNumber(after)} ms`;
  const goal = GROWTH.goals[place] ?? 0;
  return [row({ title, ours, ratio: after / before, times: GROWTH.times, goal })];
}

function facetsRow(engine: EngineName, result: Measured, size: number) {
  const [ours, bare] = [timeOf(result, `${size}`), timeOf(result, `${size} bare`)];
  const compared = row({
    title: `${headOf(engine, size)}: ${result.title}, bên cạnh SQL trần`,
    ours: `${showNumber(ours)} / ${showNumber(bare)} ms`,
    ...{ ratio: ours / bare, ...FACETS },
  });
  return size >= FACETS_FROM ? compared : { ...compared, bound: '', ok: undefined };
}

function dayRow(engine: EngineName, result: Measured, size: number) {
  const [ours, today] = [timeOf(result, `${size}`), timeOf(result, `${size} today`)];
  return row({
    title: `${headOf(engine, size)}: danh sách ở một ngày, ${result.title}, bên cạnh hôm nay`,
    ours: `${showNumber(ours)} / ${showNumber(today)} ms`,
    ...{ ratio: ours / today, ...DAY },
  });
}

function textRow(engine: EngineName, result: Measured, size: number): ResultRow {
  const [ours, scan] = [timeOf(result, `${size}`), timeOf(result, `${size} scan`)];
  return {
    title: `${headOf(engine, size)}: ${result.title}, bên cạnh một lần đọc hết`,
    ours: `${showNumber(ours)} / ${showNumber(scan)} ms`,
    ratio: `${showNumber(ours / scan)}×`,
    ...{ stock: '', bound: '', ok: undefined },
  };
}

interface Compared {
  title: string;
  ours: string;
  ratio: number;
  times: number;
  goal: number;
}

function row({ title, ours, ratio, times, goal }: Compared): ResultRow {
  const bound = `≤ ${showNumber(times)}× [${goal} ms]`;
  return { title, ours, stock: '', ratio: `${showNumber(ratio)}×`, bound, ok: ratio <= times };
}

function headOf(engine: EngineName, size: number): string {
  return `${ENGINES[engine]}, ${showNumber(size)} văn bản`;
}

function timeOf({ title, times }: Measured, name: string): number {
  const time = times.get(name);
  if (time === undefined) throw new Error(`no time of ${name} for ${title}`);
  return time;
}
