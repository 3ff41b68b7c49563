import { constants, deflateRawSync, deflateSync } from 'node:zlib';

type Content = string | Buffer;

/** One object of a PDF; a stream where it has content. */
interface PdfObject {
  entries: string;
  content?: Content;
}

interface Page {
  content: Content;
  /** How the content is encoded. */
  filter?: string;
}

const ROOT = 1;
const TREE = 2;
const FONT = 3;
const OTHERS = 6;

/**
 * A PDF as other programs write it: every character is its UTF-16 code, which the font maps to that
 * character. `trailer` takes further entries.
 */
export function writePdf(pages: Page[], trailer = ''): Buffer {
  const numbers = pages.map((_, index) => OTHERS + index * 2);
  const objects: PdfObject[] = [
    { entries: `/Type /Catalog /Pages ${TREE} 0 R` },
    {
      entries: `/Type /Pages /Count ${pages.length} /Kids [${numbers.map((n) => `${n} 0 R`).join(' ')}]`,
    },
    {
      entries: `/Type /Font /Subtype /Type0 /BaseFont /Portal /Encoding /Identity-H
        /DescendantFonts [${FONT + 1} 0 R] /ToUnicode ${FONT + 2} 0 R`,
    },
    {
      entries: `/Type /Font /Subtype /CIDFontType2 /BaseFont /Portal /DW 500
        /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>`,
    },
    { entries: '', content: TO_UNICODE },
    ...pages.flatMap(({ content, filter }, index) => [
      {
        entries: `/Type /Page /Parent ${TREE} 0 R /MediaBox [0 0 595 842]
          /Resources << /Font << /F ${FONT} 0 R >> >> /Contents ${OTHERS + index * 2 + 1} 0 R`,
      },
      { entries: filter ? `/Filter ${filter}` : '', content },
    ]),
  ];
  return assemble(objects, `/Root ${ROOT} 0 R ${trailer}`);
}

/** A page of lines, set like a letter; lines that are too long run off the page. */
export function pageOf(...lines: string[]): Page {
  const shown = lines.map((line) => `<${utf16(line)}> Tj T*`).join('\n');
  return { content: `BT /F 12 Tf 16 TL 60 780 Td\n${shown}\nET` };
}

/** A page as a scanner makes it: a picture without any text. */
export const scannedPage: Page = {
  content: 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q',
};

/** A page of a few kilobytes whose content unpacks to `megabytes` of the same operators. */
export function packedPage(operators: string, megabytes: number): Page {
  const megabyte = operators.repeat(Math.ceil(1_000_000 / operators.length));
  const packed = deflateRawSync(megabyte, { finishFlush: constants.Z_FULL_FLUSH });
  const parts = Array.from({ length: megabytes }, () => packed);
  const header = deflateSync('').subarray(0, 2);
  return { content: Buffer.concat([header, ...parts]), filter: '/FlateDecode' };
}

/** Trailer entries that require a non-empty password. */
export const LOCKED = `/ID [<00> <00>]
  /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;

const TO_UNICODE = `/CIDInit /ProcSet findresource begin begincmap
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end`;

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}

function assemble(objects: PdfObject[], trailer: string): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  const write = (content: Content) => {
    const bytes = Buffer.from(content);
    parts.push(bytes);
    length += bytes.length;
  };
  write('%PDF-1.7\n');
  const rows = objects.map(({ entries, content }, index) => {
    const row = `${String(length).padStart(10, '0')} 00000 n \n`;
    write(`${index + 1} 0 obj << ${entries}`);
    if (content === undefined) {
      write(' >>\n');
    } else {
      const bytes = Buffer.from(content);
      write(` /Length ${bytes.length} >>\nstream\n`);
      write(bytes);
      write('\nendstream\n');
    }
    write('endobj\n');
    return row;
  });
  const start = length;
  const size = objects.length + 1;
  write(`xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`);
  write(`trailer << /Size ${size} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}
