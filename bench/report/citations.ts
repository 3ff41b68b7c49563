import { GROWTH, type Finding } from '../citations/measure.ts';
import { showNumber } from './numbers.ts';
import type { ResultRow } from './row.ts';

/**
 * A trap has far more number-like parts than prose, while JSON.parse takes equally long for both. Comparing
 * it with as much prose still reveals backtracking.
 */
const KINDS: Record<Finding['kind'], { beside: string; times: number }> = {
  prose: { beside: '1 MB, bên cạnh JSON.parse', times: 5 },
  growth: { beside: `${GROWTH} MB trong một văn bản, bên cạnh 1 MB`, times: 12 },
  trap: { beside: '1 MB, bên cạnh 1 MB văn xuôi', times: 5 },
};

export function citationRows(results: Finding[]): ResultRow[] {
  return results.map(({ kind, title, finding, other }) => {
    const { beside, times } = KINDS[kind];
    return {
      title: `Tìm số hiệu, ${title}, ${beside}`,
      ours: `${showNumber(finding)} / ${showNumber(other)} ms`,
      ...{ stock: '', ratio: `${showNumber(finding / other)}×` },
      ...{ bound: `≤ ${times}×`, ok: finding / other <= times },
    };
  });
}
