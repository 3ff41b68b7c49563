import type { Editor } from '@tiptap/core';
import type { EditorServices } from '../editor-services';
import { pasteHtml } from './paste-html';
import { pasteTexts as texts } from './paste-texts';
import { readDocx } from './read-docx';

/** Inserts the text of a Word document at the cursor, like a paste. */
export async function openDocx(
  editor: Editor,
  services: EditorServices,
  file: File,
): Promise<void> {
  services.notify(texts.opening(file.name));
  try {
    const { body, lost } = await readDocx(file);
    const source = { html: body.innerHTML, lost, said: texts.opened(file.name) };
    await pasteHtml(editor, services, source, new ClipboardEvent('paste'));
  } catch {
    services.notify(texts.docxFailed(file.name));
  }
}
