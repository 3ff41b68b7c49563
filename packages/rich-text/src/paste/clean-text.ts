const BULLET = /^\s*[-–•+*·]\s+/;
const NUMBER = /^\s*\d{1,3}[.)]\s+/;

/** Plain text as HTML: paragraphs between blank lines, lists and tables where they are plain. */
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
    if (lines.every((line) => BULLET.test(line))) return listOf('ul', lines, BULLET);
    if (lines.every((line) => NUMBER.test(line))) return listOf('ol', lines, NUMBER);
    if (lines.every((line) => line.includes('\t'))) return tableOf(lines);
  }
  return `<p>${lines.map(escapeText).join('<br>')}</p>`;
}

function listOf(tag: 'ul' | 'ol', lines: string[], marker: RegExp): string {
  const items = lines.map((line) => `<li>${escapeText(line.replace(marker, ''))}</li>`);
  const first = tag === 'ol' ? Number(/\d+/.exec(lines[0] ?? '')?.[0] ?? 1) : 1;
  return `<${tag}${first === 1 ? '' : ` start="${first}"`}>${items.join('')}</${tag}>`;
}

/** As a spreadsheet gives it: a row a line, a tab between cells. */
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
