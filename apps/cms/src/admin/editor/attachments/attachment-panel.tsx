import type { AttachmentAttributes } from '@portal/rich-text/nodes/attachment';
import type { Editor, JSONContent } from '@tiptap/core';
import { useId, useState, type FormEvent } from 'react';
import { makeRoom } from '../insert-position';
import { Dialog } from '../panels/dialog';
import { DialogButtons } from '../panels/dialog-buttons';
import { usePanels } from '../panels/panel-context';
import { richTextTexts } from '../rich-text-texts';
import { LibraryDialog } from '../uploads/library-dialog';
import { readLibraryFiles, type LibraryFile } from '../uploads/library-file';
import { attachmentTexts as texts } from './attachment-texts';

/** Renames the selected file; without a selection, inserts files from the media library. */
export function AttachmentPanel({ editor }: { editor: Editor }) {
  const { close } = usePanels();
  if (editor.isActive('attachment')) return <Rename editor={editor} />;
  const insert = (assets: unknown[]) => {
    makeRoom(editor);
    editor.commands.insertContent(readLibraryFiles(assets).map(attachmentOf));
    close();
  };
  return <LibraryDialog kinds={['files', 'videos', 'audios']} onClose={close} onChoose={insert} />;
}

/** The node for a file of the library. */
export function attachmentOf({ url, name, mime, bytes }: LibraryFile): JSONContent {
  const attrs: AttachmentAttributes = {
    href: url,
    name: name.replace(/\.\w{1,5}$/, ''),
    mime,
    bytes,
  };
  return { type: 'attachment', attrs };
}

function Rename({ editor }: { editor: Editor }) {
  const { close } = usePanels();
  const [name, setName] = useState(String(editor.getAttributes('attachment')['name'] ?? ''));
  const id = useId();
  const keep = (event: FormEvent) => {
    event.preventDefault();
    editor.commands.updateAttributes('attachment', { name: name.trim() });
    close();
  };
  return (
    <Dialog title={texts.title} onClose={close}>
      <form onSubmit={keep}>
        <div className="rt-field">
          <label htmlFor={id}>{texts.name}</label>
          <input
            id={id}
            type="text"
            required
            maxLength={300}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </div>
        <DialogButtons submit={richTextTexts.dialog.save} onCancel={close} />
      </form>
    </Dialog>
  );
}
