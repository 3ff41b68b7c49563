import { setImmediate as oneTurn } from 'node:timers/promises';
import { dayOf } from '@portal/vietnamese/days';
import type { Cms } from './cms.js';
import { editorOf } from './editor.js';

const SHORT = 6;
/** The long form of the test writes 500 times. */
export const WRITES = Number(process.env['NEVER_STALE_WRITES'] ?? SHORT);
/** In the cms's own process readers slow its writes, on PostgreSQL most of all. */
const READERS = WRITES > SHORT ? 50 : 30;
let calls = 0;
const VERSION = /Bản số (\d+)/;

interface Options {
  /** The origin that readers ask. */
  reader: string;
  /** How old an answer may be, in milliseconds. */
  allowedMs: number;
  /** Runs once, in the middle of the writes. */
  meanwhile?: () => Promise<unknown>;
}

/** Thirty addresses that show the item while it is published. */
function listAddresses(slug: string): string[] {
  const today = dayOf(new Date());
  const sizes = [1, 2, 3, 4, 5, 6, 7, 8];
  return [
    `/articles/${slug}`,
    ...sizes.map((size) => `/articles?pageSize=${size}`),
    ...sizes.map((size) => `/articles?category=${slug}&pageSize=${size}`),
    ...sizes.map((size) => `/articles?date=${today}&pageSize=${size}`),
    ...[1, 2, 3, 4].map((latest) => `/categories?latest=${latest}`),
    '/search?q=%22b%E1%BA%A3n%20s%E1%BB%91%22',
  ];
}

/**
 * Readers ask repeatedly while one item is published with new titles and withdrawn. Returns the answers that
 * were already stale when asked for, the number of addresses asked, and the number of versions seen.
 */
export async function hammer(cms: Cms, { reader, allowedMs, meanwhile }: Options) {
  const editor = editorOf(cms);
  const slug = `tin-nhieu-ban-${(calls += 1)}`;
  const category = await editor.createCategory('Đọc và ghi', { slug });
  const documentId = await editor.draft({ slug, title: 'Bản số 0', category });
  const addresses = listAddresses(slug);
  /** When the writer got the answer for each version; odd versions are published. */
  const answeredAt: number[] = [Date.now()];
  const writing = { begun: 0, isOver: false, reads: 0 };
  const seen = new Set<string>();
  const stale: string[] = [];
  const asked = new Set<string>();

  const answeredBy = (instant: number) => answeredAt.findLastIndex((at) => at <= instant);

  async function read(place: number): Promise<void> {
    for (let round = place; !writing.isOver; round += 1) {
      const address = addresses[round % addresses.length] ?? '';
      const least = answeredBy(performance.timeOrigin + performance.now() - allowedMs);
      const response = await fetch(`${reader}/api/v1${address}`);
      const found = VERSION.exec(await response.text())?.[1];
      const most = writing.begun;
      asked.add(address);
      writing.reads += 1;
      if (found !== undefined) seen.add(found);
      if (response.status >= 500) stale.push(`${address}: ${response.status}`);
      const isRight = found === undefined ? hasEven(least, most) : Number(found) >= least;
      if (!isRight) stale.push(`${address}: ${found ?? 'nothing'}, answered ${least} of ${most}`);
    }
  }

  async function write(): Promise<void> {
    for (let version = 1; version <= WRITES; version += 1) {
      writing.begun = version;
      if (version % 2 === 0) await editor.withdraw(documentId);
      else await editor.change(documentId, { title: `Bản số ${version}` });
      answeredAt.push(performance.timeOrigin + performance.now());
      if (version === Math.ceil(WRITES / 2)) await meanwhile?.();
      // Keeps this version the only right one until the readers have asked again.
      const enough = writing.reads + 2 * READERS;
      while (writing.reads < enough) await oneTurn();
    }
  }

  const readers = Array.from({ length: READERS }, (_, place) => read(place));
  await Promise.all([write().finally(() => (writing.isOver = true)), ...readers]);
  return { stale, addresses: asked.size, versions: seen.size };
}

/** Whether the item was withdrawn in one of these versions. */
function hasEven(first: number, last: number): boolean {
  return last > first || first % 2 === 0;
}
