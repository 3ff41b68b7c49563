import type { Editor } from '@tiptap/core';
import { useId, useState, type FormEvent } from 'react';
import { Dialog } from '../panels/dialog';
import { DialogButtons } from '../panels/dialog-buttons';
import { usePanels } from '../panels/panel-context';
import { richTextTexts } from '../rich-text-texts';
import { readAddress } from './address';
import { DestinationField } from './destination-field';
import { applyLink, needsWords } from './link-commands';
import { linkTexts as texts } from './link-texts';
import type { Destination } from './own-content';
import { useDestination } from './use-destination';

/** Asks for the destination of the selected words or of the link at the cursor. */
export function LinkPanel({ editor }: { editor: Editor }) {
  const [href] = useState(() => String(editor.getAttributes('link')['href'] ?? ''));
  const current = useDestination(href);
  // Waits for the name of the destination.
  return current === 'loading' ? null : <Form editor={editor} current={current} />;
}

interface FormProps {
  editor: Editor;
  current: Destination | undefined;
}

function Form({ editor, current }: FormProps) {
  const { close } = usePanels();
  const [asksForWords] = useState(() => needsWords(editor));
  const [words, setWords] = useState('');
  const [typed, setTyped] = useState(current?.name ?? '');
  const [chosen, setChosen] = useState(current);
  const [problem, setProblem] = useState('');
  const id = useId();

  const keep = (event: FormEvent) => {
    event.preventDefault();
    const address = readAddress(typed);
    const href = chosen?.href ?? address?.href;
    if (href === undefined) {
      setProblem(address?.problem ?? texts.chooseOne);
      return;
    }
    applyLink(editor, href, words.trim() || typed.trim());
    close();
  };

  return (
    <Dialog title={texts.title} onClose={close}>
      <form onSubmit={keep} noValidate>
        <DestinationField
          typed={typed}
          chosen={chosen}
          problem={problem}
          onType={(text) => {
            setTyped(text);
            setChosen(undefined);
            setProblem('');
          }}
          onChoose={(destination) => {
            setTyped(destination.name);
            setChosen(destination);
            setProblem('');
          }}
        />
        {asksForWords && (
          <div className="rt-field">
            <label htmlFor={id}>{texts.words}</label>
            <input
              id={id}
              type="text"
              maxLength={500}
              placeholder={typed}
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
          </div>
        )}
        <DialogButtons
          submit={current ? richTextTexts.dialog.save : texts.apply}
          onCancel={close}
        />
      </form>
    </Dialog>
  );
}
