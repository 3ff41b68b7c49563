import { SENTENCES } from '../content/phrases.ts';
import { pick, randomOf } from '../content/random.ts';

const TABLES = 50;
const ROWS = 10;
const COLUMNS = 5;
const SIZE = 200_000;

const random = randomOf(1);
const sentence = () => pick(random, SENTENCES);

export const shortText = `<p>${sentence()}</p>`;

/** 200 KB of HTML, a table after every few paragraphs. */
export function longText(): string {
  const tables = Array.from({ length: TABLES }, table);
  const forParagraphs = SIZE - tables.join('').length;
  return tables.map((one) => paragraphs(forParagraphs / TABLES) + one).join('');
}

function table(): string {
  const cell = () => `<td><p>${sentence().slice(0, 20)}</p></td>`;
  const row = () => `<tr>${Array.from({ length: COLUMNS }, cell).join('')}</tr>`;
  return `<table>${Array.from({ length: ROWS }, row).join('')}</table>`;
}

function paragraphs(size: number): string {
  let html = '';
  while (html.length < size) html += `<p>${sentence()} ${sentence()} ${sentence()}</p>`;
  return html;
}
