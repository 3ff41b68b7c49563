import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Row, Sheet } from './sheet-xml';
import { workbook } from './workbook';

const NOW = new Date('2026-11-29T00:00:00Z');

async function bytesOf(sheets: Sheet[]): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(workbook(sheets, NOW)));
}

const columns = [
  { head: 'Ngày', width: 12 },
  { head: 'Tên', width: 30 },
  { head: 'Số', width: 10 },
];

/** The cells of the first sheet, by reference such as `B2`. */
async function cellsOf(rows: Row[]): Promise<Map<string, string>> {
  const files = unzipSync(await bytesOf([{ name: 'Bài', columns, rows: [rows] }]));
  const xml = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const cells = xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/gs);
  return new Map(
    Array.from(cells, ([, place = '', about = '', inner = '']) => [place, about + inner]),
  );
}

test('days and numbers are values, of their own form', async () => {
  const cells = await cellsOf([{ cells: [{ day: '2026-11-29' }, null, 1_250] }]);
  expect(cells.get('A2')).toBe(' s="3"<v>46355</v>');
  expect(cells.get('C2')).toBe(' s="2"<v>1250</v>');
  expect(cells.has('B2')).toBe(false);
});

test.each(['=1+1', '+84', '-1', '@SUM(A1)', '\t=1', "=cmd|' /C calc'!A0"])(
  '%j stays a text',
  async (text) => {
    const cell = (await cellsOf([{ cells: [null, text, null] }])).get('B2');
    expect(cell).toMatch(/^ s="1" t="inlineStr"<is><t/);
  },
);

test('signs of XML are escaped, and what XML cannot hold is left out', async () => {
  const cell = (await cellsOf([{ cells: [null, '<b> & "c"\u0000\uD800 Sở 🏛', null] }])).get('B2');
  expect(cell).toContain('>&lt;b&gt; &amp; &quot;c&quot; Sở 🏛<');
});

test('a text longer than a cell may be is cut', async () => {
  const cell = (await cellsOf([{ cells: [null, 'x'.repeat(40_000), null] }])).get('B2');
  expect(cell?.match(/x{1000,}/)?.[0]).toHaveLength(32_767);
});

test('columns after the 26th have two letters', async () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ head: `Cột ${at}`, width: 9 }));
  const files = unzipSync(await bytesOf([{ name: 'x', columns: many, rows: [] }]));
  expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('r="AD1"');
});

test('rows are read while the file is taken, and never all of them held', async () => {
  let read = 0;
  async function* rows() {
    for (; read < 60; read += 1) {
      yield Array.from({ length: 1_000 }, (_, at) => ({
        cells: [null, `Tin số ${read}-${at}`, at],
      }));
    }
  }
  const readAtFirstBytes: number[] = [];
  let bytes = 0;
  for await (const chunk of workbook([{ name: 'Bài', columns, rows: rows() }], NOW)) {
    bytes += chunk.length;
    // Skips the small files at the beginning.
    if (bytes > 50_000) readAtFirstBytes.push(read);
  }
  expect(readAtFirstBytes[0]).toBeLessThan(20);
  expect(read).toBe(60);
});
