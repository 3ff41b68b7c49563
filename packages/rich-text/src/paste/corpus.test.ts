import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalHtml } from '../testing/canonical-html.js';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { cleanPaste } from './clean-paste.js';
import { convertLegacy, detectLegacy } from './legacy-encoding.js';

const CORPUS = path.resolve(import.meta.dirname, '../../corpus');
const cases = globSync('*/clipboard.html', { cwd: CORPUS })
  .map((file) => path.dirname(file))
  .toSorted();

const read = (name: string, file: string) => {
  const found = path.join(CORPUS, name, file);
  return existsSync(found) ? readFileSync(found, 'utf8') : '';
};

/** The HTML that is stored after pasting a case of the corpus. */
function paste(name: string): string {
  const { document } = new JSDOM(read(name, 'clipboard.html')).window;
  const encoding = detectLegacy(document);
  if (encoding) convertLegacy(document, encoding);
  const { html, pictures } = cleanPaste(document, { rtf: read(name, 'clipboard.rtf') });
  const arrived = html.replace(/data-paste="(\d+)"/g, (_, index: string) => {
    const source = pictures[Number(index)]?.source;
    if (source?.kind === 'library') return `src="${source.path}"`;
    if (source?.kind !== 'data') return '';
    return `src="/uploads/${index}.${source.mime.slice('image/'.length)}"`;
  });
  return canonicalHtml(arrived);
}

/** Puts each block on its own line, for readable diffs. */
function lines(html: string): string {
  return html
    .trim()
    .replace(/\n/g, '')
    .replace(
      /(?=<(?:p|h\d|ul|ol|li|table|caption|thead|tbody|tr|td|th|figure|section|hr|blockquote)\b)/g,
      '\n',
    )
    .trim();
}

describe('what is pasted', () => {
  test('has been tried in at least forty cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  test.each(cases)('%s', (name) => {
    expect(lines(paste(name))).toBe(lines(read(name, 'expected.html')));
  });
});

/** Exports of other systems that an import saves; they have no pictures to upload. */
const IMPORTED = cases.filter((name) => /^(47|5[5-9]|6\d)-/.test(name));

test.each(IMPORTED)('what is pasted and what is saved by an import are the same: %s', (name) => {
  expect(lines(canonicalHtml(read(name, 'clipboard.html')))).toBe(
    lines(read(name, 'expected.html')),
  );
});
