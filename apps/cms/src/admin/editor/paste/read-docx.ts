import { bodyOf } from '../../parse-html';

/** Keeps underline and strike; drops comments and accepts tracked changes. */
const STYLES = ['u => u', 'strike => s', "p[style-name='Caption'] => p.MsoCaption:fresh"];

const XML = {
  parse: (xml: string) => new DOMParser().parseFromString(xml, 'application/xml'),
  write: (document: Document) => new XMLSerializer().serializeToString(document),
};

/** The text of a Word document as HTML, and how many things HTML cannot hold. */
export async function readDocx(file: File) {
  const { default: mammoth } = await import('mammoth');
  const { markParagraphs, prepareDocx } = await import('@portal/rich-text/docx/prepare');
  const docx = prepareDocx(new Uint8Array(await file.arrayBuffer()), XML);
  const { value } = await mammoth.convertToHtml(
    { arrayBuffer: docx.bytes.buffer },
    { styleMap: STYLES },
  );
  const body = bodyOf(value);
  markParagraphs(body, docx);
  const { formulas, drawings } = docx;
  return { body, lost: { formulas, drawings } };
}
