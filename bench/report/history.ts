import type { EngineName } from '../../scripts/lib/bench-options.ts';
import type { Cost, HistoryCosts } from '../history/measure.ts';
import { ENGINES } from './engines.ts';
import { showNumber } from './numbers.ts';
import type { ResultRow } from './row.ts';

/** The most by which history may slow a save, and by which a million versions may slow it further. */
const [WITH_HISTORY, WITH_MANY] = [1.35, 1.2];
const MOST_MS = 300;

export function historyRows(
  engine: EngineName,
  { many, few, none, stock }: HistoryCosts,
): ResultRow[] {
  const name = ENGINES[engine];
  const compared = (title: string, one: Cost, other: Cost, bound: number): ResultRow => {
    // Prefers processor time: the clock also counts other work on the machine.
    const [ours, theirs] = [one.processor ?? one.save, other.processor ?? other.save];
    return {
      title: `${name}: lưu tin 50 KB, ${title}, thời gian bộ xử lý`,
      ours: `${showNumber(ours)} / ${showNumber(theirs)} ms`,
      ...{ stock: '', ratio: `${showNumber(ours / theirs)}×` },
      ...{ bound: `≤ ${bound}×`, ok: ours / theirs <= bound },
    };
  };
  return [
    compared('có lịch sử, bên cạnh không có', few, none, WITH_HISTORY),
    compared('1.000.000 bản, bên cạnh 1.000 bản', many, few, WITH_MANY),
    {
      title: `${name}: lưu tin 50 KB giữa 1.000.000 bản`,
      ...{ ours: `${showNumber(many.save)} ms`, stock: `${showNumber(stock)} ms` },
      ratio: `${showNumber(many.save / stock)}×`,
      ...{ bound: `≤ ${MOST_MS} ms`, ok: many.save <= MOST_MS },
    },
    {
      title: `${name}: xem lịch sử một mục, 1.000.000 bản, bên cạnh 1.000 bản`,
      ours: `${showNumber(many.list)} / ${showNumber(few.list)} ms`,
      ...{ stock: '', ratio: `${showNumber(many.list / few.list)}×`, bound: '', ok: undefined },
    },
  ];
}
