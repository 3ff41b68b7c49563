import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { fromHtml } from './canonical.js';
import { canonicalHtml } from './testing/canonical-html.js';
import { fromDom } from './read/document.js';
import { richTextSchema } from './schema.js';
import { documents } from './testing/documents.js';
import { outsideTable } from './testing/outside-table.js';
import { toHtml } from './write/html.js';
import { runs } from '../../../scripts/lib/property-runs.js';

const stored = documents.map((json) => canonicalHtml(toHtml(richTextSchema.nodeFromJSON(json))));
const browser = new JSDOM().window;

/** Parses with the DOM's own parser and writes again, as the editor does. */
function throughBrowser(html: string): string {
  return toHtml(fromDom(new browser.DOMParser().parseFromString(html, 'text/html').body));
}

function hasNoTable({ content = [] }: JSONContent): boolean {
  return content.every(({ type }) => type !== 'table');
}

const SPEAKING = ['footnotes', 'table', 'figure', 'attachment', 'missingPicture', 'horizontalRule'];

function isBlankLine(line: Node): boolean {
  let speaks = line.textContent.trim() !== '' || SPEAKING.includes(line.type.name);
  line.descendants(({ type }) => {
    speaks ||= SPEAKING.includes(type.name) || type.name === 'footnoteReference';
  });
  return !speaks;
}

describe('any document', () => {
  test('is the same string after loading and saving, on the server and in a browser', () => {
    fc.assert(
      fc.property(stored, (html) => {
        expect(canonicalHtml(html)).toBe(html);
        expect(throughBrowser(html)).toBe(html);
      }),
      { numRuns: runs(500) },
    );
  });

  test('without tables is written at once as it will be stored', () => {
    fc.assert(
      fc.property(documents.filter(hasNoTable), (json) => {
        const html = toHtml(richTextSchema.nodeFromJSON(json));
        expect(canonicalHtml(html)).toBe(html);
      }),
      { numRuns: runs(500) },
    );
  });

  test('shows the writer no line that is not stored', () => {
    fc.assert(
      fc.property(stored, (html) => {
        const lines = fromHtml(html).children;
        expect(html === '' || !lines.some(isBlankLine), html).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  test('holds nothing outside the table of what is allowed', () => {
    fc.assert(
      fc.property(stored, (html) => {
        expect(outsideTable(html)).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });
});
