import { pictureAligns, pictureSizes } from '@portal/rich-text/nodes/figure';
import type { Editor } from '@tiptap/core';
import { useId, useState, type FormEvent } from 'react';
import { LibraryDialog } from '../uploads/library-dialog';
import { readLibraryFiles } from '../uploads/library-file';
import { Dialog } from '../panels/dialog';
import { DialogButtons } from '../panels/dialog-buttons';
import { usePanels } from '../panels/panel-context';
import { richTextTexts } from '../rich-text-texts';
import { insertPictures } from './insert-pictures';
import { pictureTexts as texts } from './picture-texts';
import { updateFigure } from './update-figure';

/** Describes the selected picture; without a selection, inserts pictures from the media library. */
export function PicturePanel({ editor }: { editor: Editor }) {
  const { close } = usePanels();
  const [isChosen, setChosen] = useState(() => editor.isActive('figure'));
  if (isChosen) return <Description editor={editor} />;

  const insert = (assets: unknown[]) => {
    insertPictures(editor, readLibraryFiles(assets));
    // Opens at once for a picture without a description.
    if (editor.isActive('figure') && editor.getAttributes('figure')['alt'] === '') setChosen(true);
    else close();
  };
  return <LibraryDialog kinds={['images']} onClose={close} onChoose={insert} />;
}

function Description({ editor }: { editor: Editor }) {
  const { close } = usePanels();
  const [figure] = useState(() => editor.getAttributes('figure'));
  const [alt, setAlt] = useState(String(figure['alt'] ?? ''));
  const [decorative, setDecorative] = useState(figure['decorative'] === true);
  const [size, setSize] = useState(String(figure['size']));
  const [align, setAlign] = useState(String(figure['align']));
  const [isMissing, setMissing] = useState(false);
  const id = useId();

  const keep = (event: FormEvent) => {
    event.preventDefault();
    const description = alt.trim();
    if (description === '' && !decorative) {
      setMissing(true);
      return;
    }
    updateFigure(editor, { alt: description, decorative, size, align });
    close();
  };

  return (
    <Dialog title={texts.title} onClose={close}>
      <form onSubmit={keep} noValidate>
        <div className="rt-field">
          <label htmlFor={id}>{texts.alt}</label>
          <textarea
            id={id}
            rows={3}
            maxLength={500}
            value={alt}
            disabled={decorative}
            aria-invalid={isMissing}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => setAlt(target.value)}
          />
          <small id={`${id}-hint`} className={isMissing ? 'rt-problem' : ''} role="status">
            {isMissing ? texts.altMissing : texts.altHint}
          </small>
        </div>
        <label className="rt-check">
          <input
            type="checkbox"
            checked={decorative}
            onChange={({ target }) => setDecorative(target.checked)}
          />
          {texts.decorative}
        </label>
        <div className="rt-fields">
          <SelectField
            label={texts.size}
            value={size}
            names={pictureSizes.map((name) => [name, texts.sizes[name]])}
            onChange={setSize}
          />
          <SelectField
            label={texts.align}
            value={align}
            names={pictureAligns.map((name) => [name, texts.aligns[name]])}
            onChange={setAlign}
          />
        </div>
        <DialogButtons submit={richTextTexts.dialog.save} onCancel={close} />
      </form>
    </Dialog>
  );
}

interface SelectFieldProps {
  label: string;
  value: string;
  names: [code: string, label: string][];
  onChange: (code: string) => void;
}

function SelectField({ label, value, names, onChange }: SelectFieldProps) {
  const id = useId();
  return (
    <div className="rt-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {names.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
