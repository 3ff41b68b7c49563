import { GROWTH, type Finding } from '../citations/measure.ts';
import { showNumber } from './numbers.ts';
import type { ResultRow } from './row.ts';

/**
 * A trap has far more signs of a number than any prose, and JSON.parse copies either alike: so it is
 * held against as much prose, beside which a text that makes the finder go back would stand out.
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
