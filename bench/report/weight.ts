import { KINDS, type Kind, type Weight } from '../weight/weigh.ts';
import { showNumber } from './numbers.ts';
import { tableOf } from '../../scripts/lib/table.ts';

const KB = 1_024;
const TITLES: Record<Kind, string> = {
  html: 'HTML',
  css: 'CSS',
  js: 'JavaScript',
  pictures: 'ảnh',
  fonts: 'phông chữ',
  other: 'khác',
};

/** A line for each page: its first visit on a phone, in KB as sent (Brotli where text). */
export function weightTable(weights: Weight[]): string {
  const head = ['trang, KB khi mở lần đầu', ...KINDS.map((kind) => TITLES[kind]), 'tổng'];
  const lines = weights.map((weight) => {
    const sizes = KINDS.map((kind) => weight[kind]);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return [weight.page, ...[...sizes, total].map((size) => showNumber(size / KB))];
  });
  return tableOf(head, lines);
}
