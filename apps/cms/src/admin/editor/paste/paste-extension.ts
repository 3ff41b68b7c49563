import { paragraphsOf } from '@portal/rich-text/paste/clean-text';
import { Extension, type Editor } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import { bodyOf } from '../../parse-html';
import type { EditorServices } from '../editor-services';
import { pasteLink } from '../links/paste-link';
import { insertFiles } from './insert-files';
import { pasteHtml } from './paste-html';
import { pasteTexts as texts } from './paste-texts';

/** The mark that ProseMirror puts on its own clipboard content, which needs no cleaning. */
const OWN = 'data-pm-slice';

/** Cleans everything that is pasted or dropped; uploads pictures and files to the library. */
export const Paste = Extension.create<{ services: EditorServices | undefined }>({
  // Tiptap has an extension of its own called `paste`.
  name: 'cleanedPaste',
  addOptions: () => ({ services: undefined }),
  addProseMirrorPlugins() {
    const { editor } = this;
    const { services } = this.options;
    if (!services) return [];
    return [
      new Plugin({
        props: {
          handlePaste: (_view, event) => {
            const { clipboardData } = event;
            if (!clipboardData) return false;
            return take(editor, services, clipboardData, event);
          },
          handleDrop: (view, event, _slice, moved) => {
            const { dataTransfer, clientX, clientY } = event;
            if (moved || !dataTransfer) return false;
            const place = view.posAtCoords({ left: clientX, top: clientY });
            if (place) {
              const at = TextSelection.near(view.state.doc.resolve(place.pos));
              view.dispatch(view.state.tr.setSelection(at));
            }
            return take(editor, services, dataTransfer, new ClipboardEvent('paste'));
          },
        },
      }),
    ];
  },
});

/** False lets ProseMirror handle it. */
function take(
  editor: Editor,
  services: EditorServices,
  data: DataTransfer,
  event: ClipboardEvent,
): boolean {
  const html = data.getData('text/html');
  const files = [...data.files];
  if (html.includes(OWN)) return false;
  // Office adds a picture of the selection to its HTML; a browser adds HTML to a copied image.
  if (files.length > 0 && (html === '' || isOnlyPicture(html))) {
    run(services, insertFiles(editor, services, files));
    return true;
  }
  const text = data.getData('text/plain');
  if (html === '' && pasteLink(editor, text)) return true;
  const source = html === '' ? paragraphsOf(text) : html;
  if (source === '') return false;
  const rtf = data.getData('text/rtf');
  run(services, pasteHtml(editor, services, { html: source, rtf }, event));
  return true;
}

function isOnlyPicture(html: string): boolean {
  const body = bodyOf(html);
  return body.querySelectorAll('img').length === 1 && body.textContent?.trim() === '';
}

function run(services: EditorServices, work: Promise<void>): void {
  work.catch(() => services.notify(texts.failed));
}
