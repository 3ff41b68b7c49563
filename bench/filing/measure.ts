import type { PageLines } from '@portal/legal-text/pages';
import { paragraphsOf } from '@portal/legal-text/paragraphs';
import { readLegalText } from '@portal/legal-text/read-legal-text';
import { proseOf, repeated } from '../citations/texts.ts';

const [PAGES, LINES, WIDTH] = [100, 45, 80];

/** Seconds of processor time for finding what a file of a hundred pages says of its document. */
export interface FilingCost {
  title: string;
  seconds: number;
}

const HEAD = [
  'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'TỈNH THANH HÓA Độc lập - Tự do - Hạnh phúc',
  'Số: 37/2018/QĐ-UBND Thanh Hóa, ngày 14 tháng 12 năm 2018',
  'QUYẾT ĐỊNH',
  'Về quản lý nhiệm vụ khoa học và công nghệ',
  'Căn cứ Luật Khoa học và Công nghệ ngày 18 tháng 6 năm 2013;',
  'Điều 1. Quyết định này có hiệu lực từ ngày 25 tháng 12 năm 2018.',
];

/** Repeated phrases that could cause heavy backtracking. */
const TRAPS = [
  'Quyết định số 1/QĐ-UBND, ',
  'KT. CHỦ TỊCH ',
  '“ ',
  'A ',
  'sửa đổi, bổ sung khoản 1, ',
];

export function measureFiling(): FilingCost[] {
  const length = PAGES * LINES * WIDTH;
  // Warms up, as in a server that has run for a while.
  cost(pagesOf(proseOf(length).join(' ')));
  return [
    { title: 'văn xuôi', seconds: cost(pagesOf(proseOf(length).join(' '))) },
    ...TRAPS.map((unit) => ({
      title: `“${unit.trim()}” lặp lại`,
      seconds: cost(pagesOf(repeated(unit, length))),
    })),
  ];
}

function pagesOf(text: string): PageLines[] {
  const lines = [...HEAD, ...cut(text, WIDTH)];
  return Array.from({ length: PAGES }, (_, page) => lines.slice(page * LINES, (page + 1) * LINES));
}

function cut(text: string, width: number): string[] {
  const count = Math.ceil(text.length / width);
  return Array.from({ length: count }, (_, at) => text.slice(at * width, (at + 1) * width));
}

function cost(pages: readonly PageLines[]): number {
  const start = process.cpuUsage();
  readLegalText(pages);
  paragraphsOf(pages);
  return process.cpuUsage(start).user / 1e6;
}
