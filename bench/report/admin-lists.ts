import type { EngineName } from '../../scripts/lib/bench-options.ts';
import type { ListName, ListTimes } from '../admin-lists/measure.ts';
import { ENGINES } from './engines.ts';
import { showNumber } from './numbers.ts';
import type { ResultRow } from './row.ts';

const LABELS: Record<ListName, string> = {
  list: 'mở danh sách tin',
  search: 'tìm trong danh sách tin',
  waiting: 'danh sách chờ duyệt',
  mine: 'danh sách của tôi',
  month: 'danh sách tin một tháng',
  home: 'trang chủ quản trị',
  tasks: 'việc cần làm trên trang chủ',
};
/** Milliseconds. */
const MOST: Record<ListName, number> = {
  ...{ list: 1_000, search: 500, waiting: 500, mine: 1_000, month: 1_000 },
  ...{ home: 500, tasks: 500 },
};

export function adminListRows(
  engine: EngineName,
  size: number,
  { ours, stock }: ListTimes,
): ResultRow[] {
  const names: ListName[] = ['list', 'search', 'waiting', 'mine', 'month', 'home', 'tasks'];
  return names.map((name) => {
    const theirs = name === 'list' || name === 'search' ? stock[name] : undefined;
    return {
      title: `${ENGINES[engine]}: ${LABELS[name]}, ${showNumber(size)} tin`,
      ours: `${showNumber(ours[name])} ms`,
      stock: theirs === undefined ? '' : `${showNumber(theirs)} ms`,
      ratio: theirs === undefined ? '' : `${showNumber(ours[name] / theirs)}×`,
      ...{ bound: `≤ ${showNumber(MOST[name])} ms`, ok: ours[name] <= MOST[name] },
    };
  });
}
