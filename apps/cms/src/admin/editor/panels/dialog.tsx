import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { EditorTheme } from '../editor-frame';
import { richTextTexts as texts } from '../rich-text-texts';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** The first control to focus; the close button comes before it. */
const FIRST = ':is(input, textarea, select, .rt-primary)';

/**
 * A modal dialog, rendered outside the form element, so that Enter in one of its fields submits the
 * dialog and not the article.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    dialog.current?.showModal();
    const first = dialog.current?.querySelector<HTMLElement>(FIRST);
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, []);
  return createPortal(
    <EditorTheme>
      <dialog ref={dialog} className="rt-dialog" aria-labelledby={titleId} onClose={onClose}>
        <header>
          <h2 id={titleId}>{title}</h2>
          <button
            type="button"
            className="rt-button"
            aria-label={texts.dialog.close}
            onClick={() => dialog.current?.close()}
          >
            <X aria-hidden size={18} />
          </button>
        </header>
        {children}
      </dialog>
    </EditorTheme>,
    document.body,
  );
}
