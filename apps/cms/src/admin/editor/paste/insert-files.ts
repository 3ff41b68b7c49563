import type { Editor, JSONContent } from '@tiptap/core';
import { attachmentOf } from '../attachments/attachment-panel';
import type { EditorServices } from '../editor-services';
import { makeRoom } from '../insert-position';
import { openDocx } from './open-docx';
import { pasteTexts as texts } from './paste-texts';

const DOCX = /\.docx$/i;
const OLD_WORD = /\.doc$/i;

/** Pictures become figures, Word documents their text, any other file an attachment. */
export async function insertFiles(
  editor: Editor,
  services: EditorServices,
  files: readonly File[],
): Promise<void> {
  for (const file of files) {
    if (DOCX.test(file.name)) await openDocx(editor, services, file);
    else if (OLD_WORD.test(file.name)) services.notify(texts.oldWord(file.name));
    else if (file.type.startsWith('image/')) insert(editor, mark(services, file));
    else await attach(editor, services, file);
  }
}

function insert(editor: Editor, content: JSONContent): void {
  makeRoom(editor);
  editor.commands.insertContent(content);
}

function mark({ uploads }: EditorServices, file: File): JSONContent {
  const { name } = file;
  const upload = uploads.add({ file, name, alt: '', caption: '', reason: '' });
  return { type: 'missingPicture', attrs: { name, upload } };
}

async function attach(editor: Editor, services: EditorServices, file: File): Promise<void> {
  services.notify(texts.uploading(file.name));
  try {
    insert(editor, attachmentOf(await services.uploads.send(file)));
  } catch (error) {
    services.notify(error instanceof Error ? error.message : texts.noConnection);
  }
}
