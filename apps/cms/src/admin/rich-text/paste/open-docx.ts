import type { Editor } from '@tiptap/core';
import type { EditorServices } from '../editor-services';
import { pasteHtml } from './paste-html';
import { pasteTexts as texts } from './paste-texts';

/** What Word underlines or strikes stays so; comments are left out, changes are accepted. */
const STYLES = ['u => u', 'strike => s', "p[style-name='Caption'] => p.MsoCaption:fresh"];

/** Puts the text of a Word document where the cursor is, as if it had been pasted. */
export async function openDocx(
  editor: Editor,
  services: EditorServices,
  file: File,
): Promise<void> {
  services.notify(texts.opening(file.name));
  try {
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: await file.arrayBuffer() },
      { styleMap: STYLES },
    );
    await pasteHtml(editor, services, value, '', new ClipboardEvent('paste'));
    services.notify(texts.opened(file.name));
  } catch {
    services.notify(texts.docxFailed(file.name));
  }
}
