import { RichTable } from '@portal/rich-text/nodes/tables';
import { TableView } from '@tiptap/extension-table';
import type { Node } from '@tiptap/pm/model';
import { MIN_COLUMN_PX } from './column-width';

/** A table with a caption and resizable columns. */
class CaptionedTable extends TableView {
  readonly #caption = document.createElement('caption');

  constructor(node: Node, cellMinWidth: number) {
    super(node, cellMinWidth);
    this.#show(node);
  }

  override update(node: Node): boolean {
    if (!super.update(node)) return false;
    this.#show(node);
    return true;
  }

  #show(node: Node): void {
    const caption = String(node.attrs['caption']);
    if (this.#caption.textContent !== caption) this.#caption.textContent = caption;
    if (caption === '') this.#caption.remove();
    else this.table.prepend(this.#caption);
  }
}

export const editableTables = RichTable.configure({
  resizable: true,
  cellMinWidth: MIN_COLUMN_PX,
  View: CaptionedTable,
});
