import type { Editor } from '@tiptap/core';
import { useState, type FormEvent } from 'react';
import { makeRoom } from '../insert-position';
import { Dialog } from '../panels/dialog';
import { DialogButtons } from '../panels/dialog-buttons';
import { usePanels } from '../panels/panel-context';
import { richTextTexts } from '../rich-text-texts';
import { columnWidth, MAX_COLUMN_PX, MIN_COLUMN_PX, setColumnWidth } from './column-width';
import { CaptionField, NumberField } from './table-fields';

const texts = richTextTexts.table;
const { save } = richTextTexts.dialog;
const MAX_ROWS = 100;
const MAX_COLUMNS = 20;

/** Asks for the size of a new table, or for the properties of the one at the cursor. */
export function TablePanel({ editor }: { editor: Editor }) {
  return editor.isActive('table') ? <KnownTable editor={editor} /> : <NewTable editor={editor} />;
}

function NewTable({ editor }: { editor: Editor }) {
  const { close } = usePanels();
  const [rows, setRows] = useState(4);
  const [columns, setColumns] = useState(3);
  const [withHeaderRow, setWithHeaderRow] = useState(true);
  const [caption, setCaption] = useState('');
  const insert = (event: FormEvent) => {
    event.preventDefault();
    makeRoom(editor);
    editor
      .chain()
      .insertTable({ rows, cols: columns, withHeaderRow })
      .updateAttributes('table', { caption })
      .run();
    close();
  };
  return (
    <Dialog title={texts.insert} onClose={close}>
      <form onSubmit={insert}>
        <div className="rt-fields">
          <NumberField
            required
            label={texts.rows}
            value={rows}
            most={MAX_ROWS}
            onChange={setRows}
          />
          <NumberField
            required
            label={texts.columns}
            value={columns}
            most={MAX_COLUMNS}
            onChange={setColumns}
          />
        </div>
        <label className="rt-check">
          <input
            type="checkbox"
            checked={withHeaderRow}
            onChange={({ target }) => setWithHeaderRow(target.checked)}
          />
          {texts.withHeader}
        </label>
        <CaptionField value={caption} onChange={setCaption} />
        <DialogButtons submit={texts.insert} onCancel={close} />
      </form>
    </Dialog>
  );
}

function KnownTable({ editor }: { editor: Editor }) {
  const { close } = usePanels();
  const [caption, setCaption] = useState(String(editor.getAttributes('table')['caption'] ?? ''));
  const [width, setWidth] = useState(() => columnWidth(editor) ?? 0);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    editor.commands.updateAttributes('table', { caption });
    setColumnWidth(editor, width === 0 ? null : width);
    close();
  };
  return (
    <Dialog title={texts.edit} onClose={close}>
      <form onSubmit={keep}>
        <CaptionField value={caption} onChange={setCaption} />
        <NumberField
          label={texts.columnWidth}
          hint={texts.columnWidthHint}
          value={width}
          least={MIN_COLUMN_PX}
          most={MAX_COLUMN_PX}
          onChange={setWidth}
        />
        <DialogButtons submit={save} onCancel={close} />
      </form>
    </Dialog>
  );
}
