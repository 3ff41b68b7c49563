import type { EngineName } from '../../scripts/lib/bench-options.ts';
import type { AppName } from '../apps/apps.ts';
import type { Figures, QuestionFigures } from '../load/rounds.ts';
import { atMost } from './bounds.ts';
import { ENGINES } from './engines.ts';
import { showNumber } from './numbers.ts';
import type { ResultRow } from './row.ts';

/** How many times faster than stock, by number of articles; sizes between have the lower bound. */
const SPEED_BOUNDS = [
  { from: 100_000, times: 150 },
  { from: 0, times: 10 },
];
/** The same for kept answers, at any size. */
const KEPT_BOUND = 150;
const GROWTH_BOUND = 2;
const MEMORY_BOUNDS = [
  { from: 1_000_000, megabytes: 600 },
  { from: 0, megabytes: 450 },
];
const FOLLOWING_BOUND_MS = 20;

export function speedRows(engine: EngineName, results: QuestionFigures[], sizes: number[]) {
  const rows: ResultRow[] = [];
  for (const size of sizes) {
    for (const result of results) {
      // Stock has no figures for some questions and sizes.
      if (figuresOf(result.figures, 'stock', size)) rows.push(speedRow(engine, result, size));
    }
  }
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  if (smallest === largest) return rows;
  return [...rows, ...results.map((result) => growthRow(engine, result, smallest, largest))];
}

function speedRow(engine: EngineName, result: QuestionFigures, size: number) {
  const { question, isKept, figures } = result;
  const ours = figuresOf(figures, 'ours', size)?.rate ?? 0;
  const stock = figuresOf(figures, 'stock', size)?.rate ?? 0;
  const unkeptBound = SPEED_BOUNDS.find(({ from }) => size >= from)?.times ?? 0;
  const bound = isKept ? KEPT_BOUND : unkeptBound;
  return {
    title: `${ENGINES[engine]}, ${showNumber(size)} tin: ${question}`,
    ours: `${showNumber(ours)}/giây`,
    stock: `${showNumber(stock)}/giây`,
    ratio: `${showNumber(ours / stock)}×`,
    bound: `≥ ${bound}×`,
    ok: ours / stock >= bound,
  };
}

/** Memory of our cms after all questions of a size. */
export function memoryRow(engine: EngineName, size: number, megabytes: number | undefined) {
  const bound = MEMORY_BOUNDS.find(({ from }) => size >= from)?.megabytes;
  const title = `${ENGINES[engine]}, ${showNumber(size)} tin: bộ nhớ cms sau khi đo`;
  return atMost(title, megabytes, bound, 'MB');
}

export function followingRow(engine: EngineName, milliseconds: number) {
  const title = `${ENGINES[engine]}: thay đổi đã ghi xong → bên theo dõi nhận được (trung vị)`;
  return atMost(title, milliseconds, FOLLOWING_BOUND_MS, 'ms');
}

/** How much longer an answer takes when there is more news. */
function growthRow(
  engine: EngineName,
  { question, figures }: QuestionFigures,
  smallest: number,
  largest: number,
) {
  const latencies = (app: AppName) =>
    [smallest, largest].map((size) => figuresOf(figures, app, size)?.latency);
  const show = (app: AppName) => {
    const [before, after] = latencies(app);
    if (before === undefined || after === undefined) return '';
    return `${showNumber(before)} → ${showNumber(after)} ms`;
  };
  const [before = NaN, after = NaN] = latencies('ours');
  const growth = after / before;
  return {
    title: `${ENGINES[engine]}, thời gian đáp ${showNumber(smallest)} → ${showNumber(largest)} tin: ${question}`,
    ours: show('ours'),
    stock: show('stock'),
    ratio: `${showNumber(growth)}×`,
    bound: `≤ ${GROWTH_BOUND}×`,
    ok: growth <= GROWTH_BOUND,
  };
}

function figuresOf(
  figures: QuestionFigures['figures'],
  app: AppName,
  size: number,
): Figures | undefined {
  for (const [contestant, measured] of figures) {
    if (contestant.app === app && contestant.size === size) return measured;
  }
  return undefined;
}
