import type { EngineName } from '../../scripts/lib/bench-options.ts';
import type { SearchResults } from '../search/measure.ts';
import type { Writing } from '../search/writing.ts';
import { ENGINES } from './engines.ts';
import { showNumber } from './numbers.ts';
import type { ResultRow } from './row.ts';

const GROWTH = 3;
const SCAN = 20;
/** With fewer entries a scan takes hardly longer than the request itself. */
const SCAN_FROM = 1_000_000;
const WRITING = 1.5;
/** The most that a visitor should notice, in milliseconds; shown beside the bound. */
const GUIDE = { median: 20, slow: 100 };
/** The report shows only times for these. */
const WITHOUT_BOUND = 'không có ngưỡng';

export function searchRows(
  engine: EngineName,
  results: SearchResults[],
  writings: Writing[],
): ResultRow[] {
  return [
    ...results.flatMap((result) => rowsOf(ENGINES[engine], result)),
    ...writings.map((writing) => writingRow(ENGINES[engine], writing)),
  ];
}

function rowsOf(engine: string, { title, bySize, scan }: SearchResults): ResultRow[] {
  const sizes = [...bySize.keys()].toSorted((a, b) => a - b);
  const [smallest, largest] = [sizes[0] ?? 0, sizes.at(-1) ?? 0];
  const medianOf = (size: number) => bySize.get(size)?.median ?? Number.NaN;
  const slow = bySize.get(largest)?.slow ?? Number.NaN;
  const isBound = !title.includes(WITHOUT_BOUND);
  const growth = medianOf(largest) / medianOf(smallest);
  const times = scan / medianOf(largest);
  const name = `${engine}: ${title}`;
  return [
    {
      title: `${name}, ${sizes.map(showNumber).join(' → ')} mục`,
      ours: `${sizes.map((size) => showNumber(medianOf(size))).join(' → ')} ms, p99 ${showNumber(slow)} ms`,
      ...{ stock: '', ratio: `${showNumber(growth)}×` },
      bound: isBound ? `≤ ${GROWTH}× [${GUIDE.median} ms, p99 ${GUIDE.slow} ms]` : '',
      ok: isBound && smallest !== largest ? growth <= GROWTH : undefined,
    },
    {
      title: `${name}, ${showNumber(largest)} mục, bên cạnh LIKE`,
      ours: `${showNumber(medianOf(largest))} / ${showNumber(scan)} ms`,
      ...{ stock: '', ratio: `${showNumber(times)}×` },
      bound: largest >= SCAN_FROM ? `≥ ${SCAN}×` : '',
      ok: largest >= SCAN_FROM ? times >= SCAN : undefined,
    },
  ];
}

function writingRow(engine: string, { indexed, plain, size }: Writing): ResultRow {
  const ratio = indexed / plain;
  return {
    title: `${engine}: đăng một mục vào ${showNumber(size)} mục, bên cạnh đăng không có chỉ mục`,
    ours: `${showNumber(indexed)} / ${showNumber(plain)} ms`,
    ...{ stock: '', ratio: `${showNumber(ratio)}×`, bound: `≤ ${WRITING}×`, ok: ratio <= WRITING },
  };
}
