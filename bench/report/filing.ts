import type { FilingCost } from '../filing/measure.ts';
import { showNumber } from './numbers.ts';
import type { ResultRow } from './row.ts';

const MOST_SECONDS = 3;

export function filingRows(costs: readonly FilingCost[]): ResultRow[] {
  return costs.map(({ title, seconds }) => ({
    title: `Điền từ tệp, 100 trang ${title}, thời gian bộ xử lý`,
    ours: `${showNumber(seconds)} s`,
    ...{ stock: '', ratio: '' },
    ...{ bound: `≤ ${MOST_SECONDS} s`, ok: seconds <= MOST_SECONDS },
  }));
}
