import { Extension } from '@tiptap/core';
import type { Align } from '@portal/rich-text/nodes/align';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    alignment: {
      /** Aligns the selected paragraphs and headings; null means left. */
      align: (align: Align | null) => ReturnType;
    };
  }
}

const ALIGNED = ['paragraph', 'heading'];

export const Alignment = Extension.create({
  name: 'alignment',
  addCommands: () => ({
    align:
      (align) =>
      ({ commands }) =>
        ALIGNED.map((type) => commands.updateAttributes(type, { align })).some(Boolean),
  }),
  addKeyboardShortcuts() {
    return {
      'Mod-Shift-l': () => this.editor.commands.align(null),
      'Mod-Shift-e': () => this.editor.commands.align('center'),
      'Mod-Shift-r': () => this.editor.commands.align('right'),
      'Mod-Shift-j': () => this.editor.commands.align('justify'),
    };
  },
});
