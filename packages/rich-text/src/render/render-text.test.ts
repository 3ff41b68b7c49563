import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { richTextSchema } from '../schema.js';
import { documents } from '../testing/documents.js';
import { toHtml } from '../write/html.js';
import { ownTargetsIn } from './own-addresses.js';
import { citationLinks, ownLinksTo } from './links.js';
import { headingAnchors, pictureSizes, tableRegions } from './page-parts.js';
import { plainTextOf, renderText } from './render-text.js';
import { runs } from '../../../../scripts/lib/property-runs.js';

const stored = documents.map((json) => toHtml(richTextSchema.nodeFromJSON(json)));
const NOTE = '<sup class="note-ref"><a href="#note-1">1</a></sup>';

const page = [
  headingAnchors((heading) => `Mục ${heading}`),
  tableRegions((number, caption) => `Bảng ${number}: ${caption}`),
  pictureSizes({ small: '17rem', medium: '25rem', full: '45rem' }),
];

function parsed(html: string): HTMLElement {
  return new JSDOM(html).window.document.body;
}

function onPage(html: string): HTMLElement {
  return parsed(renderText(html, page).html);
}

describe('the words of a text', () => {
  test.each([
    ['<p>Quyết <strong>định</strong> số&nbsp;37</p>', 'Quyết định số 37'],
    ['<p>Một</p><p>Hai</p>', 'Một\nHai'],
    ['<ul><li><p>Một</p></li><li><p>Hai<br>ba</p></li></ul>', 'Một\nHai\nba'],
    ['<table><tbody><tr><td><p>A</p></td><td><p>B</p></td></tr></tbody></table>', 'A\nB'],
    ['<p>1 &lt; 2 &amp;&amp; <em>x</em></p>', '1 < 2 && x'],
    [
      '<figure><img src="/a.png" alt="Ảnh"><figcaption>Chú thích</figcaption></figure>',
      'Chú thích',
    ],
    [
      '<p>số 31/QĐ-UBND<sup class="note-ref"><a href="#note-1">1</a></sup>, m<sup>2</sup></p>',
      'số 31/QĐ-UBND, m2',
    ],
    ['đoạn thường\n  xuống dòng', 'đoạn thường xuống dòng'],
    ['', ''],
  ])('%s reads as %j', (html, text) => expect(plainTextOf(html)).toBe(text));

  test('tags without an end are read as well', () => {
    expect(plainTextOf(`${'<div>'.repeat(50_000)}sâu`)).toBe('sâu');
  });

  test('are all of its words but the marks of footnotes', () => {
    fc.assert(
      fc.property(stored, (html) => {
        const body = parsed(html);
        for (const mark of body.querySelectorAll('.note-ref')) mark.remove();
        const joined = (text: string) => text.replace(/\s+/gu, '');
        expect(joined(plainTextOf(html))).toBe(joined(body.textContent));
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('a text on a page', () => {
  test('is what is stored, with an anchor beside each heading and a region around each table', () => {
    fc.assert(
      fc.property(stored, (html) => {
        const body = onPage(html);
        for (const image of body.querySelectorAll('img')) image.removeAttribute('sizes');
        for (const wrapped of body.querySelectorAll('.anchored')) {
          const [heading, anchor, ...others] = wrapped.children;
          expect([anchor?.getAttribute('href'), others]).toEqual([`#${heading?.id}`, []]);
          wrapped.replaceWith(...(heading ? [heading] : []));
        }
        for (const region of body.querySelectorAll('.table-scroll')) {
          expect([...region.children].map(({ localName }) => localName)).toEqual(['table']);
          region.replaceWith(...region.children);
        }
        expect(body.innerHTML).toBe(parsed(html).innerHTML);
      }),
      { numRuns: runs(200) },
    );
  });

  test('has a region of its own for each table, named by its caption, that the keyboard reaches', () => {
    const inner = '<table><caption>Trong</caption><tbody><tr><td>1</td></tr></tbody></table>';
    const html = `<p>a</p><table><caption>Số <strong>liệu</strong> &amp; "tỷ lệ"</caption><tbody><tr><td>${inner}</td></tr></tbody></table><p>b</p><table><tbody><tr><td>2</td></tr></tbody></table>`;
    const regions = [...onPage(html).querySelectorAll('[role=region]')].map((region) => ({
      name: region.getAttribute('aria-label'),
      tabIndex: region.getAttribute('tabindex'),
      tables: region.querySelectorAll('table').length,
    }));
    expect(regions).toEqual([
      { name: 'Bảng 1: Số liệu & "tỷ lệ"', tabIndex: '0', tables: 2 },
      { name: 'Bảng 2: ', tabIndex: '0', tables: 1 },
    ]);
  });

  test('names the anchor of a heading by its words alone', () => {
    const html = `<h2 id="muc-a">Khí CO<sub>2</sub><br>&amp; "nước"${NOTE}</h2>`;
    const anchor = onPage(html).querySelector('.anchor');
    expect(anchor?.getAttribute('aria-label')).toBe('Mục Khí CO2 & "nước"');
  });

  test('tells the browser how wide a picture with copies is shown', () => {
    const figure = (size: string, srcset: string) =>
      `<figure class="align-left size-${size}"><img src="/uploads/a.png"${srcset} alt=""></figure>`;
    const copies = ' srcset="/uploads/a_320.webp 320w"';
    const images = onPage(figure('small', copies) + figure('full', copies) + figure('full', ''));
    expect([...images.querySelectorAll('img')].map(({ sizes }) => sizes)).toEqual([
      ...['17rem', '45rem', ''],
    ]);
  });
});

test('the headings that have a name are listed by their words, in order', () => {
  const html = `<h2 id="muc-a">Chương I. <em>Nghiên cứu</em> &amp; phát&nbsp;triển${NOTE}</h2><p>…</p><h3 id="muc-b" class="align-center">Điều 1</h3><h2>Không tên</h2>`;
  expect(renderText(html).headings).toEqual([
    { id: 'muc-a', level: 2, words: 'Chương I. Nghiên cứu & phát\u00a0triển' },
    { id: 'muc-b', level: 3, words: 'Điều 1' },
  ]);
});

describe('links', () => {
  const OWN = 'Xem <a href="portal:article/a1"><strong>tin</strong></a> và <a href="/b">b</a>';

  test('to own content are listed, and lead to its present address', () => {
    expect([...ownTargetsIn(`${OWN}<a href="portal:page/p1">trang</a>`)]).toEqual([
      ...['article/a1', 'page/p1'],
    ]);
    const addresses = new Map([['article/a1', '/tin-tuc/a']]);
    expect(renderText(OWN, [ownLinksTo(addresses)]).html).toBe(
      'Xem <a href="/tin-tuc/a"><strong>tin</strong></a> và <a href="/b">b</a>',
    );
  });

  test('to what readers cannot see leave their words', () => {
    expect(renderText(OWN, [ownLinksTo(new Map())]).html).toBe(
      'Xem <strong>tin</strong> và <a href="/b">b</a>',
    );
    const capitals = OWN.replace('portal', 'PORTAL');
    expect(renderText(capitals, [ownLinksTo(new Map())]).html).not.toContain('PORTAL');
    expect(renderText(OWN).html).toBe(OWN);
  });

  test('are put around citations, beside links of both kinds', () => {
    const html = 'Theo 1/QĐ<a href="portal:article/a1">tin</a>2/QĐ và 3&nbsp;/QĐ';
    const cited = (words: string, href: string) => {
      const start = html.indexOf(words);
      return { start, end: start + words.length, href };
    };
    const citations = [cited('1/QĐ', '/1'), cited('2/QĐ', '/2'), cited('3&nbsp;/QĐ', '/3')];
    expect(renderText(html, [citationLinks(citations), ownLinksTo(new Map())]).html).toBe(
      'Theo <a href="/1">1/QĐ</a>tin<a href="/2">2/QĐ</a> và <a href="/3">3&nbsp;/QĐ</a>',
    );
  });
});
