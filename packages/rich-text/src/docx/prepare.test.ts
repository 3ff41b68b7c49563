import { strToU8, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { canonicalHtml } from '../testing/canonical-html.js';
import { cleanPaste } from '../paste/clean-paste.js';
import { markParagraphs, prepareDocx } from './prepare.js';

const { window } = new JSDOM();
const XML = {
  parse: (xml: string) => new window.DOMParser().parseFromString(xml, 'application/xml'),
  write: (document: Document) => new window.XMLSerializer().serializeToString(document),
};

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of a Word document. */
function docx(body: string, { styles = '', numbering = '' } = {}): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${NAMES}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${NAMES}>${numbering}</w:numbering>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
  };
  const entries = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]);
  return zipSync(Object.fromEntries(entries));
}

async function opened(bytes: Uint8Array): Promise<string> {
  const prepared = prepareDocx(bytes, XML);
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(prepared.bytes) });
  const { document } = new JSDOM(value).window;
  markParagraphs(document.body, prepared);
  return canonicalHtml(cleanPaste(document).html);
}

const run = (text: string, format = '') =>
  `<w:r><w:rPr>${format}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, format = '') => `<w:p><w:pPr>${format}</w:pPr>${content}</w:p>`;
const style = (id: string, content: string, type = 'paragraph', more = '') =>
  `<w:style w:type="${type}" w:styleId="${id}" ${more}><w:name w:val="${id}"/>${content}</w:style>`;

describe('what mammoth would lose of a Word document is kept', () => {
  test.each([
    ['center', ' class="align-center"'],
    ['right', ' class="align-right"'],
    ['end', ' class="align-right"'],
    ['both', ' class="align-justify"'],
    ['left', ''],
  ])('alignment: %s', async (value, attribute) => {
    const body = paragraph(run('a'), `<w:jc w:val="${value}"/>`);
    expect(await opened(docx(body))).toBe(`<p${attribute}>a</p>`);
  });

  test('alignment and format by a style, and by what it is based on', async () => {
    const styles =
      style('Normal', '<w:pPr><w:jc w:val="both"/></w:pPr>', 'paragraph', 'w:default="1"') +
      style('Giua', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:caps/><w:b/></w:rPr>') +
      style('Con', '<w:basedOn w:val="Giua"/><w:rPr><w:i/></w:rPr>');
    const body =
      paragraph(run('thường')) +
      paragraph(run('quyết định', '<w:b w:val="0"/>'), '<w:pStyle w:val="Con"/>') +
      paragraph(run('đậm'), '<w:pStyle w:val="Giua"/><w:jc w:val="left"/>');
    expect(await opened(docx(body, { styles }))).toBe(
      '<p class="align-justify">thường</p>\n<p class="align-center"><em>QUYẾT ĐỊNH</em></p>\n<p><strong>ĐẬM</strong></p>',
    );
  });

  test.each([
    ['raised', run('x') + run('2', '<w:position w:val="6"/>'), 'x<sup>2</sup>'],
    ['lowered', run('H') + run('2', '<w:position w:val="-6"/>') + run('O'), 'H<sub>2</sub>O'],
    ['hidden', run('thấy') + run(' ẩn', '<w:vanish/>'), 'thấy'],
    ['a field', `${run('Bảng ')}<w:fldSimple w:instr="SEQ">${run('1')}</w:fldSimple>`, 'Bảng 1'],
    ['a line end', '<w:r><w:t>a</w:t><w:cr/><w:t>b</w:t></w:r>', 'a<br>b'],
    [
      'a formula',
      '<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>',
      'x<sup>2</sup>',
    ],
  ])('%s', async (_, content, html) => {
    expect(await opened(docx(paragraph(content)))).toBe(`<p>${html}</p>`);
  });

  test('a text box without a copy for older programs', async () => {
    const box = `<w:txbxContent>${paragraph(run('trong khung'))}</w:txbxContent>`;
    const body = paragraph(
      `${run('ngoài')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>`,
    );
    expect(await opened(docx(body))).toBe('<p>ngoài</p>\n<p>trong khung</p>');
  });

  test('a text box with such a copy, once', async () => {
    const box = `<w:txbxContent>${paragraph(run('trong khung'))}</w:txbxContent>`;
    const body = paragraph(
      `${run('ngoài')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(await opened(docx(body))).toBe('<p>ngoài</p>\n<p>trong khung</p>');
  });

  test('a chart is counted', () => {
    const body = paragraph('<w:r><w:drawing/></w:r>');
    expect(prepareDocx(docx(body), XML)).toMatchObject({ drawings: 1, formulas: 0 });
  });
});

describe('numbers', () => {
  const level = (index: number, format: string, text: string, start = 1) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.', 3)}${level(1, 'lowerLetter', '%2)')}${level(2, 'decimal', '%1.%3.')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, 'decimal', 'Điều %1.')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="3">${level(0, 'bullet', '\uf0b7')}${level(1, 'upperRoman', '%2.')}</w:abstractNum>` +
    ['1', '2', '3']
      .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
      .join('') +
    '<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const item = (id: number, at: number, text: string) =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);
  test.each([
    [
      'start where the list says, and in its letters',
      item(1, 0, 'a') + item(1, 1, 'b') + item(1, 1, 'c') + item(1, 0, 'd') + item(1, 1, 'e'),
      '<ol start="3"><li>a<ol type="a"><li>b</li><li>c</li></ol></li><li>d<ol type="a"><li>e</li></ol></li></ol>',
    ],
    [
      'start anew where a list does',
      item(1, 0, 'a') + item(4, 0, 'b') + item(4, 0, 'c'),
      '<ol start="3"><li>a</li></ol>\n<ol><li>b</li><li>c</li></ol>',
    ],
    [
      'go on after a paragraph',
      item(1, 0, 'a') + paragraph(run('giữa')) + item(1, 0, 'b'),
      '<ol start="3"><li>a</li></ol>\n<p>giữa</p>\n<ol start="4"><li>b</li></ol>',
    ],
    [
      'that people cite stay as words',
      item(2, 0, 'Phạm vi') + item(2, 0, 'Hiệu lực'),
      '<p>Điều 1. Phạm vi</p>\n<p>Điều 2. Hiệu lực</p>',
    ],
    [
      'of several levels stay as words',
      item(1, 0, 'a') + item(1, 2, 'b'),
      '<ol start="3"><li>a</li></ol>\n<p>3.1. b</p>',
    ],
    [
      'within bullets',
      item(3, 0, 'a') + item(3, 1, 'b') + item(3, 1, 'c'),
      '<ul><li>a<ol type="I"><li>b</li><li>c</li></ol></li></ul>',
    ],
  ])('%s', async (_, body, html) => {
    expect(await opened(docx(body, { numbering }))).toBe(html);
  });
});
