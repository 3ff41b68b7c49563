import { Figure } from '@portal/rich-text/nodes/figure';
import type { Node } from '@tiptap/pm/model';
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import { goBackToFigure, goOnFromFigure } from './figure-keys';
import { pictureTexts as texts } from './picture-texts';

/** A figure as on the page; marks one without alternative text. */
export function editableFigures(edit: () => void) {
  return Figure.extend({
    addKeyboardShortcuts(): Record<string, () => boolean> {
      return {
        Enter: () => goOnFromFigure(this.editor),
        Backspace: () => goBackToFigure(this.editor),
      };
    },
    addNodeView() {
      return ({ node, editor, getPos }) =>
        new FigureView(
          node,
          () => {
            const position = getPos();
            if (position !== undefined) editor.chain().setNodeSelection(position).focus().run();
          },
          edit,
        );
    },
  });
}

class FigureView implements NodeView {
  readonly dom = document.createElement('figure');
  readonly contentDOM = document.createElement('figcaption');
  readonly #image = document.createElement('img');
  readonly #warning = document.createElement('button');
  #node: Node;

  constructor(node: Node, select: () => void, edit: () => void) {
    this.#node = node;
    this.#warning.type = 'button';
    this.#warning.className = 'rt-warning';
    this.#warning.contentEditable = 'false';
    this.#warning.textContent = texts.noDescription;
    this.#warning.addEventListener('click', () => {
      select();
      edit();
    });
    // A click selects only nodes without content of their own.
    this.#image.addEventListener('click', select);
    this.#image.addEventListener('dblclick', edit);
    this.#image.contentEditable = 'false';
    this.contentDOM.dataset['placeholder'] = texts.captionPlaceholder;
    this.dom.append(this.#image, this.#warning, this.contentDOM);
    this.#show();
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    this.#node = node;
    this.#show();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.#warning;
  }

  ignoreMutation({ target }: ViewMutationRecord): boolean {
    return !this.contentDOM.contains(target);
  }

  #show(): void {
    const { src, alt, decorative, width, height, align, size } = this.#node.attrs;
    this.dom.className = `align-${align} size-${size}`;
    this.contentDOM.className = this.#node.content.size === 0 ? 'rt-empty' : '';
    if (this.#image.getAttribute('src') !== src) this.#image.src = src;
    this.#image.alt = alt;
    if (width && height) {
      this.#image.width = width;
      this.#image.height = height;
    }
    this.#warning.hidden = decorative || alt !== '';
  }
}
