import { expect, test } from 'vitest';
import type { AppName } from '../apps/apps.ts';
import type { Contestant, QuestionFigures } from '../load/rounds.ts';
import { speedRows } from './speed.ts';

function asked(
  question: string,
  measured: [app: AppName, size: number, rate: number][],
): QuestionFigures {
  const figures = measured.map(
    ([app, size, rate]): [Contestant, { rate: number; latency: number }] => [
      { app, size, origin: '' },
      { rate, latency: 1_000 / rate },
    ],
  );
  return { question, isKept: false, figures: new Map(figures) };
}

test('what stock is not asked has a row for its growth alone', () => {
  const results = [
    asked('danh sách', [
      ['ours', 1_000, 1_000],
      ['stock', 1_000, 100],
      ['ours', 1_000_000, 400],
    ]),
    asked('lịch', [
      ['ours', 1_000, 1_000],
      ['ours', 1_000_000, 500],
    ]),
  ];
  const rows = speedRows('sqlite', results, [1_000, 1_000_000]);
  expect(rows.map(({ title, ratio, stock, ok }) => ({ title, ratio, stock, ok }))).toEqual([
    { title: 'SQLite, 1.000 tin: danh sách', ratio: '10×', stock: '100/giây', ok: true },
    {
      title: 'SQLite, thời gian đáp 1.000 → 1.000.000 tin: danh sách',
      ...{ ratio: '2,5×', stock: '', ok: false },
    },
    {
      title: 'SQLite, thời gian đáp 1.000 → 1.000.000 tin: lịch',
      ...{ ratio: '2×', stock: '', ok: true },
    },
  ]);
});
