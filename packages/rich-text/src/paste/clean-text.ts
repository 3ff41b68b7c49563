import { readMarker, type ListMarker } from '../foreign/list-marker.js';

const BULLET = /^\s*[-–•+*·]\s+/;
const NUMBER = /^\s*((?:\d{1,3}|[a-z]|[A-Z]|[ivx]{2,5}|[IVX]{2,5})([.)]))\s+/;

/** Converts plain text to HTML: paragraphs between blank lines, and obvious lists and tables. */
export function paragraphsOf(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((block) => block.replace(/^\n+|\s+$/g, ''))
    .filter((block) => block !== '')
    .map((block) => blockOf(block.split('\n')))
    .join('');
}

function blockOf(lines: string[]): string {
  if (lines.length > 1) {
    if (lines.every((line) => BULLET.test(line))) return `<ul>${itemsOf(lines, BULLET)}</ul>`;
    const first = firstOfRun(lines);
    if (first) return `<ol${attributesOf(first)}>${itemsOf(lines, NUMBER)}</ol>`;
    if (lines.every((line) => line.includes('\t'))) return tableOf(lines);
  }
  return `<p>${lines.map(escapeText).join('<br>')}</p>`;
}

function itemsOf(lines: string[], marker: RegExp): string {
  return lines.map((line) => `<li>${escapeText(line.replace(marker, ''))}</li>`).join('');
}

type NumberMarker = Extract<ListMarker, { kind: 'number' }>;

/**
 * The first marker of consecutively numbered lines in one style. Undefined for other lines, because
 * an HTML list would renumber them.
 */
function firstOfRun(lines: string[]): NumberMarker | undefined {
  let first: NumberMarker | undefined;
  let last: NumberMarker | undefined;
  let sign: string | undefined;
  for (const line of lines) {
    const [, text = '', end] = NUMBER.exec(line) ?? [];
    const marker = text === '' ? undefined : readMarker(text, last);
    if (marker?.kind !== 'number' || (sign !== undefined && end !== sign)) return undefined;
    if (last && (marker.type !== last.type || marker.value !== last.value + 1)) return undefined;
    first ??= marker;
    last = marker;
    sign = end;
  }
  return first;
}

function attributesOf({ type, value }: NumberMarker): string {
  return (type === '1' ? '' : ` type="${type}"`) + (value === 1 ? '' : ` start="${value}"`);
}

/** Spreadsheets copy one row a line, with tabs between the cells. */
function tableOf(lines: string[]): string {
  const rows = lines.map((line) =>
    line
      .split('\t')
      .map((cell) => `<td>${escapeText(cell.trim())}</td>`)
      .join(''),
  );
  return `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
