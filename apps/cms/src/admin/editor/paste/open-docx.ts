import type { Editor } from '@tiptap/core';
import type { EditorServices } from '../editor-services';
import { pasteHtml } from './paste-html';
import { pasteTexts as texts } from './paste-texts';

/** Keeps underline and strike; drops comments and accepts tracked changes. */
const STYLES = ['u => u', 'strike => s', "p[style-name='Caption'] => p.MsoCaption:fresh"];

const XML = {
  parse: (xml: string) => new DOMParser().parseFromString(xml, 'application/xml'),
  write: (document: Document) => new XMLSerializer().serializeToString(document),
};

/** Inserts the text of a Word document at the cursor, like a paste. */
export async function openDocx(
  editor: Editor,
  services: EditorServices,
  file: File,
): Promise<void> {
  services.notify(texts.opening(file.name));
  try {
    const { default: mammoth } = await import('mammoth');
    const { markParagraphs, prepareDocx } = await import('@portal/rich-text/docx/prepare');
    const docx = prepareDocx(new Uint8Array(await file.arrayBuffer()), XML);
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: docx.bytes.buffer },
      { styleMap: STYLES },
    );
    const { body } = new DOMParser().parseFromString(value, 'text/html');
    markParagraphs(body, docx);
    const { formulas, drawings } = docx;
    const said = texts.opened(file.name);
    const source = { html: body.innerHTML, lost: { formulas, drawings }, said };
    await pasteHtml(editor, services, source, new ClipboardEvent('paste'));
  } catch {
    services.notify(texts.docxFailed(file.name));
  }
}
