import type { Editor } from '@tiptap/core';
import { useId, useState, type FormEvent } from 'react';
import { Dialog } from '../panels/dialog';
import { DialogButtons } from '../panels/dialog-buttons';
import { usePanels } from '../panels/panel-context';
import { richTextTexts } from '../texts';

const texts = richTextTexts.table;
const { save } = richTextTexts.dialog;
const MAX_ROWS = 100;
const MAX_COLUMNS = 20;

/** Asks for the size of a new table; for the caption of the one that the cursor is in. */
export function TablePanel({ editor }: { editor: Editor }) {
  return editor.isActive('table') ? <Caption editor={editor} /> : <NewTable editor={editor} />;
}

function NewTable({ editor }: { editor: Editor }) {
  const { close } = usePanels();
  const [rows, setRows] = useState(4);
  const [columns, setColumns] = useState(3);
  const [withHeaderRow, setWithHeaderRow] = useState(true);
  const [caption, setCaption] = useState('');
  const insert = (event: FormEvent) => {
    event.preventDefault();
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
          <NumberField label={texts.rows} value={rows} most={MAX_ROWS} onChange={setRows} />
          <NumberField
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

function Caption({ editor }: { editor: Editor }) {
  const { close } = usePanels();
  const [caption, setCaption] = useState(String(editor.getAttributes('table')['caption'] ?? ''));
  const keep = (event: FormEvent) => {
    event.preventDefault();
    editor.commands.updateAttributes('table', { caption });
    close();
  };
  return (
    <Dialog title={texts.caption} onClose={close}>
      <form onSubmit={keep}>
        <CaptionField value={caption} onChange={setCaption} />
        <DialogButtons submit={save} onCancel={close} />
      </form>
    </Dialog>
  );
}

interface FieldProps<Value> {
  value: Value;
  onChange: (value: Value) => void;
}

function CaptionField({ value, onChange }: FieldProps<string>) {
  const id = useId();
  return (
    <div className="rt-field">
      <label htmlFor={id}>{texts.caption}</label>
      <input
        id={id}
        type="text"
        maxLength={300}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <small id={`${id}-hint`}>{texts.captionHint}</small>
    </div>
  );
}

function NumberField({
  label,
  value,
  most,
  onChange,
}: FieldProps<number> & { label: string; most: number }) {
  const id = useId();
  return (
    <div className="rt-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        required
        min={1}
        max={most}
        value={value === 0 ? '' : value}
        onChange={({ target }) => onChange(target.valueAsNumber || 0)}
      />
    </div>
  );
}
