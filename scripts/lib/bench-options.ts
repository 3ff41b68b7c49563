import { readOptions } from './options.ts';
import { Trouble } from './trouble.ts';

const HELP = `
Đo tốc độ API của cổng bên cạnh một Strapi gốc trên cùng dữ liệu, danh sách văn bản bên cạnh
SQL trần, tìm kiếm bên cạnh LIKE, việc lưu có và không có lịch sử, các danh sách quản trị, việc tìm số hiệu bên cạnh JSON.parse, việc đọc văn bản
từ tệp 100 trang, dung lượng JavaScript, độ nhạy khi soạn thảo và dung lượng từng trang khi mở lần đầu trên điện thoại.
Lần đầu mất hơn một giờ (một triệu mục để tìm kiếm) và giữ khoảng 25 GB trong .cache/bench;
các lần sau khoảng 15 phút.

  --sizes=1000,100000              số tin, số văn bản (mặc định cả hai)
  --database=sqlite|postgres|both  cơ sở dữ liệu (mặc định both)
  --rounds=3                       số vòng đo, lấy trung vị
  --search-sizes=10000,100000,1000000  số mục để tìm kiếm
  --only=api|legal|search|history|admin-lists|citations|filing|javascript|editor|weight|budgets  chỉ đo một phần;
                                   budgets: mọi định mức của trang web, cạnh ngưỡng của nó
`;

export type EngineName = 'sqlite' | 'postgres';

const ENGINES: Record<string, EngineName[]> = {
  sqlite: ['sqlite'],
  postgres: ['postgres'],
  both: ['sqlite', 'postgres'],
};
const PARTS = [
  'api',
  'legal',
  'search',
  'history',
  'admin-lists',
  'citations',
  'filing',
  'javascript',
  'editor',
  'weight',
  'budgets',
] as const;
/** Fewer articles would not fill the requested pages and days. */
const SMALLEST = 1_000;

export interface Options {
  sizes: number[];
  searchSizes: number[];
  engines: EngineName[];
  rounds: number;
  parts: Part[];
}

export type Part = (typeof PARTS)[number];

export function readBenchOptions(): Options {
  const values = readOptions(HELP, {
    sizes: { type: 'string', default: '1000,100000' },
    'search-sizes': { type: 'string', default: '10000,100000,1000000' },
    database: { type: 'string', default: 'both' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
  });
  const sizes = readSizes('sizes', values.sizes);
  const searchSizes = readSizes('search-sizes', values['search-sizes']);
  const engines = ENGINES[values.database];
  if (!engines) throw new Trouble(`--database=${values.database}: sqlite, postgres hoặc both.`);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Trouble(`--rounds=${values.rounds}: hãy cho một số nguyên dương.`);
  }
  const parts = PARTS.filter((part) => values.only === '' || part === values.only);
  if (parts.length === 0) throw new Trouble(`--only=${values.only}: ${PARTS.join(', ')}.`);
  return { sizes, searchSizes, engines, rounds, parts };
}

function readSizes(name: string, text: string): number[] {
  const sizes = text.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= SMALLEST)) {
    throw new Trouble(`--${name}=${text}: hãy cho các số nguyên từ ${SMALLEST} trở lên.`);
  }
  return sizes;
}
