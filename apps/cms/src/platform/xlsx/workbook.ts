import { zipStream, type ZippedFile } from '../http/zip-stream';
import { escapeXml, MAIN, sheetXml, XML, type Sheet } from './sheet-xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const XLSX = `${TYPE}.sheet`;

/**
 * Streams a spreadsheet (Office Open XML) while its rows are read, so memory does not grow with the
 * number of rows. The same sheets and `changedAt` give the same bytes.
 */
export async function* workbook(
  sheets: readonly Sheet[],
  changedAt: Date,
): AsyncGenerator<Uint8Array> {
  yield* zipStream(filesOf(sheets), changedAt);
}

function* filesOf(sheets: readonly Sheet[]): Generator<ZippedFile> {
  yield file('[Content_Types].xml', contentTypes(sheets.length));
  yield file('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]));
  yield file('xl/workbook.xml', book(sheets));
  yield file('xl/_rels/workbook.xml.rels', relations(targets(sheets.length)));
  yield file('xl/styles.xml', STYLES_XML);
  for (const [at, sheet] of sheets.entries()) {
    yield {
      ...{ name: `xl/worksheets/sheet${at + 1}.xml`, isDeflated: true },
      content: inBytes(sheetXml(sheet)),
    };
  }
}

const file = (name: string, text: string): ZippedFile => ({
  ...{ name, isDeflated: true, content: [Buffer.from(XML + text)] },
});

async function* inBytes(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield Buffer.from(text);
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const ofSheets = numbers(sheets).map((at) => part(`worksheets/sheet${at}`, 'worksheet'));
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${ofSheets.join('')}</Types>`;
}

/** The styles come last, so that sheet n keeps the id `rId<n>` that `book` refers to. */
const targets = (sheets: number): [string, string][] => [
  ...numbers(sheets).map((at): [string, string] => ['worksheet', `worksheets/sheet${at}.xml`]),
  ['styles', 'styles.xml'],
];

function relations(named: readonly [type: string, target: string][]): string {
  const each = named.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function book(sheets: readonly Sheet[]): string {
  const each = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${each.join('')}</sheets></workbook>`;
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

const xf = (attributes: string) => `<xf xfId="0" borderId="0" ${attributes}/>`;
/** In the order of `STYLES`. `quotePrefix` keeps a text a text when somebody edits the cell. */
const STYLES_XML = `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7">${[
  xf('numFmtId="0" fontId="0" fillId="0"'),
  xf('numFmtId="49" fontId="0" fillId="0" quotePrefix="1" applyNumberFormat="1"'),
  xf('numFmtId="3" fontId="0" fillId="0" applyNumberFormat="1"'),
  xf('numFmtId="164" fontId="0" fillId="0" applyNumberFormat="1"'),
  xf('numFmtId="49" fontId="1" fillId="0" quotePrefix="1" applyNumberFormat="1"'),
  xf('numFmtId="49" fontId="1" fillId="0" quotePrefix="1" applyNumberFormat="1"'),
  xf('numFmtId="3" fontId="1" fillId="0" applyNumberFormat="1"'),
].join(
  '',
)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
