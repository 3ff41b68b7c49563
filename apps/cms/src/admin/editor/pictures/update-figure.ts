import type { PictureAttributes } from '@portal/rich-text/nodes/figure';
import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';

/** Changes the selected picture, or the one whose caption has the cursor; keeps it selected. */
export function updateFigure(
  { state, view }: Editor,
  attributes: Partial<Record<keyof PictureAttributes, unknown>>,
): void {
  const { selection, tr: change } = state;
  const position = selection instanceof NodeSelection ? selection.from : selection.$from.before();
  if (state.doc.nodeAt(position)?.type.name !== 'figure') return;
  for (const [name, value] of Object.entries(attributes)) {
    change.setNodeAttribute(position, name, value);
  }
  view.dispatch(change);
}
