import { pick, randomOf } from '../content/random.ts';
import { SENTENCES } from '../content/phrases.ts';
import { documentOf } from '../legal-content/document.ts';
import { TYPES } from '../legal-content/terms.ts';

const SENTENCES_IN_PARAGRAPH = 3;
const SIZE = 100_000;

/** Paragraphs of prose with this many UTF-16 units in total; each cites one document. */
export function proseOf(units: number): string[] {
  const paragraphs: string[] = [];
  for (let seed = 0, written = 0; written < units; seed += 1) {
    const paragraph = paragraphOf(seed);
    paragraphs.push(paragraph);
    written += paragraph.length;
  }
  return paragraphs;
}

function paragraphOf(seed: number): string {
  const random = randomOf(seed);
  const { number, type, issuedOn } = documentOf(Math.floor(random() * SIZE), SIZE);
  const day = issuedOn.split('-').toReversed().join('/');
  const citation = `Căn cứ ${TYPES[type]?.name} số ${number} ngày ${day},`;
  const sentences = Array.from({ length: SENTENCES_IN_PARAGRAPH }, () => pick(random, SENTENCES));
  return [citation, ...sentences].join(' ');
}

/** Texts that could send the finder into heavy backtracking. */
export const TRAPS: { title: string; unit: string }[] = [
  { title: '1/1/1/…', unit: '1/' },
  { title: '37/2018/37/2018/…', unit: '37/2018/' },
  { title: 'chữ số', unit: '7' },
  { title: 'dấu cách', unit: ' ' },
  { title: 'dấu thanh rời', unit: '\u0301' },
  { title: 'QĐ-QĐ-…', unit: 'QĐ-' },
  { title: '1/QĐ-QĐ-… lặp lại', unit: '1/QĐ-QĐ-QĐ-QĐ-QĐ-QĐ-QĐ-QĐ-QĐ-QĐ-QĐ-QĐ-QĐ' },
  { title: '1 /  QĐ nhiều dấu cách', unit: '1       /       QĐ       -       ' },
];

export function repeated(unit: string, units: number): string {
  return unit.repeat(Math.ceil(units / unit.length));
}
