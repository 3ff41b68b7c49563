import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Node } from '@tiptap/pm/model';

const NBSP = '\u00a0';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    visibleBlanks: {
      insertNonBreakingSpace: () => ReturnType;
    };
  }
}

/**
 * Shows non-breaking spaces in the editor, where they would look like any other; the page does not show
 * them.
 */
export const VisibleBlanks = Extension.create({
  name: 'visibleBlanks',
  addCommands: () => ({
    insertNonBreakingSpace:
      () =>
      ({ commands }) =>
        commands.insertContent({ type: 'text', text: NBSP }),
  }),
  addKeyboardShortcuts() {
    return { 'Mod-Shift-Space': () => this.editor.commands.insertNonBreakingSpace() };
  },
  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        state: {
          init: (_, { doc }) => DecorationSet.create(doc, blanksIn(doc, 0, doc.content.size)),
          apply(transaction, decorations) {
            if (!transaction.docChanged) return decorations;
            let next = decorations.map(transaction.mapping, transaction.doc);
            for (const { from, to } of changedRanges(transaction.mapping, transaction.doc)) {
              next = next
                .remove(next.find(from, to))
                .add(transaction.doc, blanksIn(transaction.doc, from, to));
            }
            return next;
          },
        },
        props: {
          decorations(state) {
            return this.getState(state);
          },
        },
      }),
    ];
  },
});

interface Range {
  from: number;
  to: number;
}

type Mapping = Parameters<DecorationSet['map']>[0];

/** The changed ranges of the new document, widened by one position: only these are searched again. */
function changedRanges(mapping: Mapping, doc: Node): Range[] {
  const ranges: Range[] = [];
  for (const [index, map] of mapping.maps.entries()) {
    map.forEach((_start, _end, newStart, newEnd) => {
      const rest = mapping.slice(index + 1);
      const from = Math.max(0, rest.map(newStart, -1) - 1);
      const to = Math.min(doc.content.size, rest.map(newEnd, 1) + 1);
      ranges.push({ from, to });
    });
  }
  return ranges;
}

function blanksIn(doc: Node, from: number, to: number): Decoration[] {
  const found: Decoration[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    const text = node.text ?? '';
    for (let at = text.indexOf(NBSP); at !== -1; at = text.indexOf(NBSP, at + 1)) {
      const start = position + at;
      if (start < from || start >= to) continue;
      found.push(Decoration.inline(start, start + 1, { class: 'rt-nbsp' }));
    }
  });
  return found;
}
