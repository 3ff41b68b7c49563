import type { Typing } from '../editor/typing.ts';
import { showNumber } from './numbers.ts';
import type { ResultRow } from './row.ts';

/** Nobody notices less than 50 ms between key and letter. */
const BOUND_MS = 50;

export function typingRows(figures: Typing[]): ResultRow[] {
  const of = (text: Typing['text']) => figures.find((one) => one.text === text);
  const [short, long] = [of('short'), of('long')];
  if (!short || !long) return [];
  return [row('trung vị', short.median, long.median), row('95% số phím', short.slow, long.slow)];
}

function row(title: string, short: number, long: number): ResultRow {
  return {
    title: `Soạn thảo, từ phím tới khung hình, bài ngắn → 200 KB và 50 bảng: ${title}`,
    ours: `${showNumber(short)} → ${showNumber(long)} ms`,
    stock: '',
    ratio: `${showNumber(long / short)}×`,
    bound: `≤ ${BOUND_MS} ms`,
    ok: long <= BOUND_MS,
  };
}
