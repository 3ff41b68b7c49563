import { MissingPicture } from '@portal/rich-text/nodes/missing-picture';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { chooseFile } from '../choose-file';
import type { UploadQueue } from '../uploads/upload-queue';
import { uploadTexts as texts } from '../uploads/upload-texts';

/** The placeholder of a picture that is uploading or has failed. */
export function missingPictures(uploads: UploadQueue) {
  return MissingPicture.extend({
    addNodeView() {
      return ({ node, editor, getPos }) => new MissingPictureView(node, editor, getPos, uploads);
    },
  });
}

class MissingPictureView implements NodeView {
  readonly dom = document.createElement('div');
  readonly #message = document.createElement('span');
  readonly #progress = document.createElement('progress');
  readonly #buttons = document.createElement('span');
  readonly #stopListening: () => void;
  #node: Node;

  constructor(
    node: Node,
    private readonly editor: Editor,
    private readonly getPos: () => number | undefined,
    private readonly uploads: UploadQueue,
  ) {
    this.#node = node;
    this.dom.className = 'missing-picture rt-missing';
    this.dom.contentEditable = 'false';
    this.#message.setAttribute('role', 'status');
    this.dom.append(this.#message, this.#progress, this.#buttons);
    this.#stopListening = uploads.listen((id) => {
      if (id === this.#node.attrs['upload']) this.#show();
    });
    this.#show();
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    this.#node = node;
    this.#show();
    return true;
  }

  destroy(): void {
    this.#stopListening();
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLButtonElement;
  }

  ignoreMutation(): boolean {
    return true;
  }

  #show(): void {
    const name = String(this.#node.attrs['name']);
    const upload = this.uploads.get(this.#node.attrs['upload']);
    const isRunning = upload !== undefined && upload.state !== 'failed';
    this.#progress.hidden = !isRunning;
    this.#progress.value = upload?.progress ?? 0;
    this.#progress.setAttribute('aria-label', texts.running(name));
    const sentence = isRunning ? texts.running(name) : texts.failed(name);
    this.#message.textContent = [sentence, upload?.reason].filter(Boolean).join(' ');
    this.#buttons.replaceChildren(
      ...(isRunning
        ? []
        : [
            ...(upload?.file
              ? [this.#button(texts.retry, () => this.uploads.retry(upload.id))]
              : []),
            this.#button(texts.choose, () => this.#choose()),
          ]),
      this.#button(texts.remove, () => this.#remove()),
    );
  }

  #button(label: string, press: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'rt-action';
    button.textContent = label;
    button.addEventListener('click', press);
    return button;
  }

  #choose(): void {
    chooseFile('image/*', (file) => {
      const position = this.getPos();
      if (position === undefined) return;
      const known = this.uploads.get(this.#node.attrs['upload']);
      if (known) {
        this.uploads.retry(known.id, file);
        return;
      }
      const name = String(this.#node.attrs['name']);
      const upload = this.uploads.add({ file, name, alt: name, caption: '', reason: '' });
      this.editor.view.dispatch(this.editor.state.tr.setNodeAttribute(position, 'upload', upload));
    });
  }

  #remove(): void {
    const position = this.getPos();
    if (position === undefined) return;
    const { tr: change } = this.editor.state;
    this.editor.view.dispatch(change.delete(position, position + this.#node.nodeSize));
    this.editor.commands.focus();
  }
}
